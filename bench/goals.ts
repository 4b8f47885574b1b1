import type { Compared } from "./compare.js";
import type { Window } from "./measure.js";
import { type Figure, figureOf, medianRatio, type Results, ratioOf } from "./results.js";

/** What is to be reached, and how it is read off what was measured. */
export interface Goal {
  what: string;
  limit: number;
  /** Whether the figure must be at least the limit, rather than at most. */
  isFloor?: boolean;
  unit: "×" | "MiB" | "statements";
  /** Of one size; undefined where it was not measured. */
  figure(results: Results): number | undefined;
  /** The floor's, for who wants to know what of it is the machine's. */
  beside?: Goal["figure"];
}

type Reader = (measured: Compared) => number;

const cpu: Reader = (measured) => ratioOf(measured, "cpu");
const statements: Reader = ({ roster }) => Math.round(figureOf(roster, "statements") * 10) / 10;

const find = ({ workloads }: Results, name: string): Compared | undefined => workloads.find((one) => one.name === name);

/** Of one workload, what a reader says. */
const of =
  (name: string, read: (measured: Compared) => number | undefined): Goal["figure"] =>
  (results) => {
    const measured = find(results, name);
    return measured && read(measured);
  };

/** Of two workloads, the one's figure at Roster against the other's. */
const against =
  (figure: Figure, one: (results: Results) => string, other: string): Goal["figure"] =>
  (results) => {
    const [above, below] = [find(results, one(results)), find(results, other)];
    return above && below && figureOf(above.roster, figure) / figureOf(below.roster, figure);
  };

/** What is said of how much more a workload costs at each side, PostgreSQL's part with it, than with few users in the same rounds. */
const growth = (name: string, said: (grown: { roster: number; floor: number }) => number): Goal["figure"] =>
  of(name, ({ roster, floor, beside }) => {
    if (!beside) return undefined;
    const grown = (many: Window[], few: Window[]) => medianRatio(many, few, "totalCpu");
    return said({ roster: grown(roster, beside.roster), floor: grown(floor, beside.floor) });
  });

const largestGroup = ({ workloads }: Results): number =>
  Math.max(...workloads.map(({ name }) => Number(/member to a group of (\d+)$/.exec(name)?.[1] ?? 0)));

const FILTERS = [
  "userName sw",
  "or of userName and externalId",
  "name.familyName sw",
  "active and department",
  "department and not active",
  "manager",
  "value path on emails",
  "emails.value sw",
  "phoneNumbers.value",
  "role",
  "range of lastModified",
].map((name) => `filter ${name}`);

const PARTS = ["filter userName co", "filter userName ew"];

const PEOPLE = (first: number): string => `GraphQL: users(${first}) with e-mails, groups and effective roles`;

const times = (what: string, limit: number, figure: Goal["figure"]): Goal => ({ what, limit, unit: "×", figure });
const most = (name: string): Goal["figure"] => of(name, ({ roster }) => figureOf(roster, "peakMebibytes"));
const cpuOf = (id: string, name: string, limit: number): Goal =>
  times(`${id} ${name}: processor time`, limit, of(name, cpu));
const statementsOf = (id: string, name: string): Goal => ({
  what: `${id} ${name}: statements`,
  limit: 2,
  unit: "statements",
  figure: of(name, statements),
});

const READS: [id: string, name: string][] = [
  ["W2", "GET a user by id"],
  ["W3", "filter userName eq, hit"],
  ["W4", "filter userName eq, miss"],
];

const SYNC = [
  "first sync of users: search, create",
  "first sync of groups, Entra: search, create, 10 members one by one",
  "first sync of groups, Okta: search, create, 100 members at once",
];

/** Against the floor in the same run, where nothing else is said. */
export const GOALS: Goal[] = [
  ...READS.flatMap(([id, name]) => [cpuOf(id, name, 1.5), statementsOf(id, name)]),
  cpuOf("W5", "list 100 at the start", 1.8),
  times(
    "W5 a page by cursor, deep against the start",
    1.2,
    against("totalCpu", () => "list 100, a walk by cursor, deep", "list 100, a walk by cursor from the start"),
  ),
  times(
    "W5 a walk by startIndex against one by cursor, deep",
    1.5,
    against("totalCpu", () => "list 100, a walk by startIndex, deep", "list 100, a walk by cursor, deep"),
  ),
  cpuOf("W14", PEOPLE(100), 1.8),
  times("W14 statements, 100 users against 10", 1, (results) => {
    const [hundred, ten] = [find(results, PEOPLE(100)), find(results, PEOPLE(10))];
    return hundred && ten && statements(hundred) / statements(ten);
  }),
  cpuOf("W1", "create a user", 2),
  cpuOf("W6", "PATCH active", 2),
  cpuOf("W7", "PATCH on a value path", 2),
  ...["add 1 member to", "remove 1 member from"].map((name, index) =>
    times(
      `W${8 + index} ${name} the largest group, against a group of 10`,
      1.2,
      against("totalCpu", (results) => `${name} a group of ${largestGroup(results)}`, `${name} a group of 10`),
    ),
  ),
  {
    ...times(
      "W8c requests a second, 8 at a time against one by one",
      1,
      against("requestsPerSecond", () => "add 50 members to one group, 8 at a time", "add 1 member to a group of 10"),
    ),
    isFloor: true,
  },
  ...[...FILTERS, ...PARTS].map((name) => cpuOf("W10", name, 1.8)),
  ...["filter userName eq, hit", ...FILTERS].map((name) => ({
    ...times(
      `W3/W10 ${name}: growth from 10,000 users`,
      1.5,
      growth(name, ({ roster }) => roster),
    ),
    beside: growth(name, ({ floor }) => floor),
  })),
  ...PARTS.map((name) =>
    times(
      `W10 ${name}: growth from 10,000 users against the floor's`,
      1.1,
      growth(name, ({ roster, floor }) => roster / floor),
    ),
  ),
  times(
    "W11 the largest group without members, against a group of 10",
    1.1,
    against(
      "totalCpu",
      (results) => `GET a group of ${largestGroup(results)} without members`,
      "GET a group of 10 without members",
    ),
  ),
  {
    what: "W11 memory for all members of the largest group, more than for 10",
    limit: 64,
    unit: "MiB",
    figure: (results) => {
      const large = most(`GET a group of ${largestGroup(results)} with all members`)(results);
      const small = most("GET a group of 10 with all members")(results);
      return large !== undefined && small !== undefined ? large - small : undefined;
    },
  },
  ...SYNC.map(
    (name): Goal => ({
      ...times(
        `W12 ${name}: requests a second`,
        0.6,
        of(name, (measured) => ratioOf(measured, "requestsPerSecond")),
      ),
      isFloor: true,
    }),
  ),
  { what: "W12 most memory that is resident", limit: 350, unit: "MiB", figure: most(SYNC[0] ?? "") },
  times("W13 bulk job against the same requests one by one", 0.5, (results) => {
    const [job, single] = [
      find(results, "bulk job that creates 1000 users"),
      find(results, "create a user, one by one"),
    ];
    return job && single && figureOf(job.roster, "latencyMs") / (1_000 * figureOf(single.roster, "latencyMs"));
  }),
];

export const isMet = ({ limit, isFloor }: Goal, figure: number): boolean => {
  const rounded = Math.round(figure * 100) / 100;
  return isFloor ? rounded >= limit : rounded <= limit;
};
