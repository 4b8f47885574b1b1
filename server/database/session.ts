import pg, { type ClientBase } from "pg";

/** The role that row-level security binds; it owns nothing. */
export const APPLICATION_ROLE = "roster_app";

/**
 * Whose the sessions behind connections are: a connection's `own`, which remember role and tenant, or `shared` ones of a pooler
 * (PgBouncer in transaction mode), in which nothing may be left that outlives a transaction: the next may be somebody else's.
 */
export type Sessions = "own" | "shared";

/** Looks whose the sessions are. A pooler names no process of the database's, since it may be another with each transaction. */
export async function findSessions(url: string): Promise<Sessions> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await isOwn(client)) ? "own" : "shared";
  } finally {
    await client.end();
  }
}

/** Makes a new connection ready, before it is used. @throws Error where its session is shared, and should not be */
export const prepareSession =
  (role: "application" | "owner", sessions: Sessions, statementSeconds: number) =>
  async (client: ClientBase): Promise<void> => {
    if (sessions === "shared") return;
    if (!(await isOwn(client))) throw new Error("a pooler has come between here and the database; start Roster again");
    const asRole = role === "owner" ? "" : `set role ${APPLICATION_ROLE}; `;
    await client.query(`${asRole}${UTC}; set statement_timeout to ${statementSeconds * 1_000}`);
  };

const UTC = "set timezone to 'UTC'";

/** What node-postgres keeps of the server's greeting: which process serves the connection. */
type Greeted = ClientBase & { processID?: number | null };

async function isOwn(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return rows[0]?.pid === (client as Greeted).processID;
}
