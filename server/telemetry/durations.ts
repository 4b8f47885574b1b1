import type { ClosedLabel } from "./closed-label.js";
import type { Labels, Values } from "./instruments.js";

/** In seconds. Authentication and one statement take a few milliseconds; after ten seconds everything has been given up. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What has the same labels. */
interface Series {
  labels: Readonly<Record<string, string>>;
  /** By bucket, the last for what is in none. */
  counts: number[];
  sum: number;
}

/** The way to a series, by the values of its labels one after the other. */
interface Branch {
  branches: Map<string, Branch>;
  series?: Series;
}

/**
 * A histogram of Prometheus' that is cheap to add to, as each request does several times: a series is found without a key being
 * made of its labels, and what is told of it is made when somebody asks.
 */
export class Durations<Name extends string> {
  readonly type = "histogram";
  readonly #labels: readonly [Name, ClosedLabel][];
  readonly #root: Branch = { branches: new Map() };
  readonly #series: Series[] = [];

  constructor(
    readonly name: string,
    readonly help: string,
    labels: Labels<Name>,
  ) {
    this.#labels = Object.entries(labels) as [Name, ClosedLabel][];
  }

  add(values: Values<Name>, seconds: number): void {
    let branch = this.#root;
    for (const [name, label] of this.#labels) branch = branchOf(branch, label.of(values[name]));
    branch.series ??= this.#newSeries(values);
    const { series } = branch;
    let bucket = 0;
    while (seconds > (BUCKETS[bucket] ?? Number.POSITIVE_INFINITY)) bucket++;
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += seconds;
  }

  #newSeries(values: Values<Name>): Series {
    const labels = Object.fromEntries(this.#labels.map(([name, label]) => [name, label.of(values[name])]));
    const series = { labels, counts: Array<number>(BUCKETS.length + 1).fill(0), sum: 0 };
    this.#series.push(series);
    return series;
  }

  /** As prom-client's registry asks for it. */
  async get() {
    const { name, help, type } = this;
    return { name, help, type, values: this.#series.flatMap((series) => valuesOf(name, series)), aggregator: "sum" };
  }
}

function branchOf({ branches }: Branch, value: string): Branch {
  const known = branches.get(value);
  if (known) return known;
  const branch = { branches: new Map() };
  branches.set(value, branch);
  return branch;
}

/** Buckets hold what those before them hold too. */
function valuesOf(name: string, { labels, counts, sum }: Series) {
  let count = 0;
  const buckets = counts.map((more, bucket) => {
    count += more;
    return { metricName: `${name}_bucket`, labels: { le: BUCKETS[bucket] ?? "+Inf", ...labels }, value: count };
  });
  const totals = [
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: count },
  ];
  return [...buckets, ...totals];
}
