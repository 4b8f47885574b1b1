import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { ClosedLabel } from "./closed-label.js";

type Labels<Name extends string> = Readonly<Record<Name, ClosedLabel>>;
type Values<Name extends string> = Readonly<Record<Name, string | undefined>>;

/** In seconds. Authentication and one statement take a few milliseconds; after ten seconds everything has been given up. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** The one way to make metrics: each label is of a closed list, and a value that is not in it becomes `other`. */
export class Instruments {
  /** The labels of each metric, by its name. */
  readonly labels = new Map<string, Labels<string>>();

  constructor(private readonly registry: Registry) {}

  counter<Name extends string>(name: string, help: string, labels: Labels<Name>) {
    this.labels.set(name, labels);
    const counter = new Counter({ name, help, labelNames: namesOf(labels), registers: [this.registry] });
    const read = closing(labels);
    return { add: (values: Values<Name>, amount = 1) => counter.inc(read(values), amount) };
  }

  durations<Name extends string>(name: string, help: string, labels: Labels<Name>) {
    this.labels.set(name, labels);
    const settings = { name, help, labelNames: namesOf(labels), buckets: BUCKETS, registers: [this.registry] };
    const histogram = new Histogram(settings);
    const read = closing(labels);
    return { add: (values: Values<Name>, seconds: number) => histogram.observe(read(values), seconds) };
  }

  /** What is read when somebody asks for it; what cannot be read then is left out. */
  gauge<Name extends string>(
    name: string,
    help: string,
    labels: Labels<Name>,
    read: () => Reading<Name>[] | Promise<Reading<Name>[]>,
  ): void {
    this.labels.set(name, labels);
    const close = closing(labels);
    new Gauge({
      name,
      help,
      labelNames: namesOf(labels),
      registers: [this.registry],
      async collect() {
        const readings = await read();
        this.reset();
        for (const [values, value] of readings) this.set(close(values), value);
      },
    });
  }
}

type Reading<Name extends string> = [values: Values<Name>, value: number];

const namesOf = <Name extends string>(labels: Labels<Name>): Name[] => Object.keys(labels) as Name[];

function closing<Name extends string>(labels: Labels<Name>): (values: Values<Name>) => Record<Name, string> {
  const entries = Object.entries(labels) as [Name, ClosedLabel][];
  return (values) => {
    const closed = {} as Record<Name, string>;
    for (const [name, label] of entries) closed[name] = label.of(values[name]);
    return closed;
  };
}
