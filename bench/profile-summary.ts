import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Says what a process has spent its processor time on: `npm run bench:profile -- DIR`, where DIR is that of `npm run bench --
 * --profile DIR --only W2`. By part, by package, and by function; self time is that of the function alone, total with what it calls.
 * Left out is starting, and writing to sockets, where the sampler counts the time of whoever is woken up at the other end.
 */
interface Profile {
  nodes: ProfileNode[];
  samples: number[];
  timeDeltas: number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: number[];
}

/** Self and total time, in microseconds. */
interface Spent {
  self: number;
  total: number;
}

const LINES = 40;

function summarize(profile: Profile): void {
  const self = new Map<number, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const leftOut = leftOutOf(profile.nodes);
  for (const [index, id] of profile.samples.entries()) {
    if (leftOut.has(id)) continue;
    self.set(id, (self.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0));
  }
  const root = profile.nodes[0];
  if (!root) return;
  print("part", gather(root, nodes, self, partOf));
  print("package", gather(root, nodes, self, packageOf));
  print("function", gather(root, nodes, self, functionOf));
}

/** Adds up by a name of each node; what calls itself, directly or not, counts once in its total. */
function gather(
  root: ProfileNode,
  nodes: Map<number, ProfileNode>,
  self: Map<number, number>,
  nameOf: (node: ProfileNode) => string,
): Map<string, Spent> {
  const spent = new Map<string, Spent>();
  const visit = (node: ProfileNode, callers: ReadonlySet<string>): number => {
    const name = nameOf(node);
    const within = new Set(callers).add(name);
    const own = self.get(node.id) ?? 0;
    let total = own;
    for (const child of node.children ?? []) total += visit(nodes.get(child) as ProfileNode, within);
    const sum = spent.get(name) ?? { self: 0, total: 0 };
    spent.set(name, { self: sum.self + own, total: sum.total + (callers.has(name) ? 0 : total) });
    return total;
  };
  visit(root, new Set());
  return spent;
}

const NO_WORK = new Set(["(idle)", "(root)", "(program)"]);
const TO_SOCKETS = new Set(["writev", "writeUtf8String", "writeLatin1String", "writeBuffer"]);
const OF_STARTING = /^node:internal\/(modules|main|bootstrap|vm)/;

/** What is loaded calls for more to be loaded: all below it is of starting, too. Callers stand before what they call. */
function leftOutOf(nodes: readonly ProfileNode[]): ReadonlySet<number> {
  const starting = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) {
    if (OF_STARTING.test(callFrame.url)) starting.add(id);
    if (starting.has(id)) for (const child of children) starting.add(child);
  }
  const others = nodes.filter(({ callFrame: { functionName: name } }) => NO_WORK.has(name) || TO_SOCKETS.has(name));
  return new Set([...starting, ...others.map(({ id }) => id)]);
}

const PARTS: [part: string, packages: RegExp][] = [
  ["MikroORM and Kysely", /^(@mikro-orm\/|kysely$)/],
  ["Node.js: HTTP, streams, timers, HMAC", /^(node:|\(native\))/],
  ["node-postgres; reads and the way to the database", /^(pg$|pg-|postgres-|server\/(database|reads|filters)\b)/],
  ["garbage collection", /^\(garbage collector\)$/],
  ["type-graphql, graphql-jit, GraphQL.js", /^(type-graphql|graphql|graphql-jit|\(compiled queries\))$/],
  ["the SCIM facade", /^scim-facade\b/],
  ["metrics, traces, activity", /^(prom-client$|@opentelemetry\/|pino|server\/(telemetry|activity)\b)/],
  ["Express, its router, Helmet", /^(express|router|helmet|parseurl|path-to-regexp|qs|accepts|finalhandler)$/],
];

function partOf(node: ProfileNode): string {
  const name = packageOf(node);
  const [part] = PARTS.find(([, packages]) => packages.test(name)) ?? [
    "domain; who calls and how often; the rest of Roster",
  ];
  return part;
}

function packageOf({ callFrame: { url, functionName } }: ProfileNode): string {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url.slice(url.lastIndexOf("node_modules"))) ?? [];
  if (dependency) return dependency;
  const [, own] = /\/dist\/((?:[^/]+\/)+)[^/]+$/.exec(url) ?? [];
  if (own) return own.slice(0, -1);
  if (url.startsWith("node:")) return url.split("/").slice(0, 2).join("/");
  return url === "" ? (functionName.startsWith("(") ? functionName : "(native)") : "(compiled queries)";
}

const functionOf = (node: ProfileNode): string => {
  const { functionName, url, lineNumber } = node.callFrame;
  const file = url.split("/").slice(-2).join("/");
  return `${functionName || "(anonymous)"} ${file && `${file}:${lineNumber + 1}`}`;
};

function print(what: string, spent: Map<string, Spent>): void {
  const all = [...spent.values()].reduce((sum, { self }) => sum + self, 0);
  const share = (time: number) => `${((100 * time) / all).toFixed(1).padStart(6)} %`;
  process.stdout.write(`\nby ${what}; ${(all / 1e6).toFixed(1)} s in all\n    self    total\n`);
  const sorted = [...spent].sort(([, one], [, other]) => other.self - one.self).slice(0, LINES);
  for (const [name, { self, total }] of sorted) process.stdout.write(`${share(self)} ${share(total)}  ${name}\n`);
}

const [directory] = process.argv.slice(2);
if (!directory) throw new Error("name the directory of the profiles");
for (const file of readdirSync(directory).filter((name) => name.endsWith(".cpuprofile"))) {
  summarize(JSON.parse(readFileSync(join(directory, file), "utf8")));
}
