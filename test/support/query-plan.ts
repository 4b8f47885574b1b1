import pg from "pg";
import type { Statement } from "./planted-people.js";

/** How PostgreSQL means to run a statement. */
export interface QueryPlan {
  cost: number;
  /** What reads a table or an index without being told more than whose rows, and of which attribute. */
  walks: string[];
}

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Index Cond"?: string;
  "Total Cost": number;
  Plans?: PlanNode[];
}

/** After so many times, PostgreSQL knows whether it plans once for all values. */
const TIMES = 7;

/** The plan that a connection comes to which sends a statement again and again, as the server's role and in the tenant. */
export async function planOf(databaseUrl: string, tenantId: string, { text, values }: Statement): Promise<QueryPlan> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query("set role roster_app; set timezone to 'UTC'");
    await client.query("select set_config('roster.tenant_id', $1, false)", [tenantId]);
    await client.query(`prepare statement as ${text}`);
    const execute = `explain (format json) execute statement(${values.map(literal).join(", ")})`;
    let root: PlanNode | undefined;
    for (let time = 0; time < TIMES; time++) root = (await client.query(execute)).rows[0]["QUERY PLAN"][0].Plan;
    if (!root) throw new Error("there is no plan");
    return { cost: root["Total Cost"], walks: nodesOf(root).filter(isWalk).map(describe) };
  } finally {
    await client.end();
  }
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  const text = Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join(",")}}` : value;
  return pg.escapeLiteral(text instanceof Date ? text.toISOString() : String(text));
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

function isWalk(node: PlanNode): boolean {
  if (node["Node Type"] === "Seq Scan") return true;
  const isIndexed = node["Node Type"].includes("Index") && node["Node Type"].includes("Scan");
  return isIndexed && !/\((?!tenant_id\b|attribute\b)\w+ /.test(node["Index Cond"] ?? "");
}

const describe = (node: PlanNode): string => `${node["Node Type"]} on ${node["Index Name"] ?? node["Relation Name"]}`;
