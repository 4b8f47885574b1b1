import type { ClientBase, Pool } from "pg";
import { StatementNames } from "./statement-names.js";
import type { Query } from "./statements.js";

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
  const query = client.query.bind(client) as Query;
  const prepared: Query = (text, values, callback) => {
    if (typeof text !== "string" || !Array.isArray(values) || values.length === 0) return query(text, values, callback);
    const name = names.nameOf(text);
    if (name === undefined) return query(text, values, callback);
    const statement = { name, text, values };
    return callback ? query(statement, callback) : query(statement);
  };
  Object.assign(client, { query: prepared });
}
