import type { ClientBase, Pool } from "pg";
import { StatementNames } from "./statement-names.js";

/**
 * Names the statements with placeholders that a pool's connections are given without a name and that come again, as those of
 * MikroORM do: PostgreSQL parses and plans them once a connection then, and not each time. Where sessions are shared, a name would
 * be known to somebody else's session: there it is not for use.
 */
export function prepareStatements(pool: Pool): void {
  const names = new StatementNames({ prefix: "write", limit: 300, worthAfter: 3 });
  pool.on("connect", (client) => prepareClient(client, names));
}

function prepareClient(client: ClientBase, names: StatementNames): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const prepared = (...args: unknown[]): unknown => {
    const [text, values, ...others] = args;
    if (typeof text !== "string" || !Array.isArray(values) || values.length === 0) return query(...args);
    const name = names.nameOf(text);
    return name === undefined ? query(...args) : query({ name, text, values }, ...others);
  };
  Object.assign(client, { query: prepared });
}
