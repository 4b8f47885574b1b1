import pg from "pg";

/** Makes PostgreSQL tell a session how it has run each statement, those of triggers among them. */
export const TELLING_PLANS: Record<string, string> = {
  session_preload_libraries: "auto_explain",
  "auto_explain.log_min_duration": "0",
  "auto_explain.log_analyze": "on",
  "auto_explain.log_buffers": "on",
  "auto_explain.log_timing": "off",
  "auto_explain.log_nested_statements": "on",
  "auto_explain.log_format": "json",
  "auto_explain.log_level": "notice",
};

/** How much was touched by one statement. */
export interface Touched {
  statement: string;
  /** Rows that were looked at in tables and indexes, those that were passed over among them. */
  rowsRead: number;
  rowsWritten: number;
  /** Pages of tables and indexes. */
  pages: number;
}

interface ExecutedNode {
  "Node Type": string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  "Tuples Inserted"?: number;
  "Shared Hit Blocks"?: number;
  "Shared Read Blocks"?: number;
  Operation?: string;
  Plans?: ExecutedNode[];
}

/** @returns what the statements of the work have touched, in the order of their ends */
export async function touchedBy(work: () => Promise<unknown>): Promise<Touched[]> {
  const touched: Touched[] = [];
  const within = new WeakMap<object, Touched[]>();
  const { emit } = pg.Client.prototype;
  pg.Client.prototype.emit = function (this: pg.Client, event: string | symbol, ...args: unknown[]) {
    const message = event === "notice" ? String((args[0] as { message?: string }).message) : "";
    const [, plan] = /^duration: .*?plan:\s*(\{.*\})\s*$/s.exec(message) ?? [];
    if (plan) {
      const one = toTouched(JSON.parse(plan));
      const all = [...(within.get(this) ?? []), one];
      const isWithin = WITHIN.test(one.statement);
      within.set(this, isWithin ? all : []);
      if (!isWithin && !BEHIND.test(one.statement)) touched.push(...all);
    }
    return (emit as (...args: unknown[]) => boolean).call(this, event, ...args);
  } as typeof emit;
  try {
    await work();
    return touched;
  } finally {
    pg.Client.prototype.emit = emit;
  }
}

/** Run by a statement that ends after it: of foreign keys, triggers and functions. */
const WITHIN = /^$|^SELECT 1 FROM ONLY|^\s*with free as|add_to_resource_count/;
/** Of no request: what is written down behind them, and how sessions are set up. */
const BEHIND =
  /^\s*with answered as|^delete from scim_requests|tolerance_uses|\/\* (audit|limits|uses) \*\/|set_config|pg_backend_pid/;

function toTouched({ "Query Text": statement, Plan: root }: { "Query Text": string; Plan: ExecutedNode }): Touched {
  const nodes = nodesOf(root);
  return {
    statement,
    rowsRead: sum(nodes.filter(isScan).map(rowsOf)),
    rowsWritten: sum(nodes.filter((node) => node["Node Type"] === "ModifyTable").map(writtenBy)),
    pages: (root["Shared Hit Blocks"] ?? 0) + (root["Shared Read Blocks"] ?? 0),
  };
}

const nodesOf = (node: ExecutedNode): ExecutedNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const isScan = (node: ExecutedNode): boolean =>
  /^(Seq|Index|Index Only|Bitmap Heap|Bitmap Index) Scan$/.test(node["Node Type"]);

const rowsOf = (node: ExecutedNode): number =>
  ((node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0)) *
  node["Actual Loops"];

/** An insert that may meet a conflict says how many it has written, another the rows that it was given. */
const writtenBy = (node: ExecutedNode): number =>
  node["Tuples Inserted"] ?? sum((node.Plans ?? []).map((plan) => plan["Actual Rows"] * plan["Actual Loops"]));

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
