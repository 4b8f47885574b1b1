import pg from "pg";
import { sentBy } from "./sent-statements.js";
import { startServerHere } from "./server-here.js";

/** A Roster of this test's own, on the database of its worker, which counts what it asks the database. */
export interface CountingServer {
  url: string;
  /** @returns the statements that Roster sends for the work, without those that set connections up, and begin and end transactions */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

export async function startCountingServer({ smtpUrl }: { smtpUrl?: string } = {}): Promise<CountingServer> {
  let statements: string[] = [];
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const sent = sentBy(args).map(({ text }) => text);
    statements.push(...sent.filter((text) => ![SET_UP, BEHIND, OF_TRANSACTIONS].some((one) => one.test(text))));
    return (query as (...args: unknown[]) => unknown).apply(this, args);
  } as typeof query;

  const { url, close } = await startServerHere({ smtpUrl });
  return {
    url,
    statementsOf: async (work) => {
      statements = [];
      await work();
      return statements;
    },
    close: async () => {
      pg.Client.prototype.query = query;
      await close();
    },
  };
}

/** Sent by nobody's request: what is written down behind them. */
const BEHIND =
  /^\s*with answered as|^delete from scim_requests|^\s*insert into tolerance_uses|^\/\* (audit|keeper|limits|uses) \*\//;
/** Sent once a connection, or once when a connection changes the tenant it serves. */
const SET_UP = /^(select pg_backend_pid|set role|select set_config\('roster\.tenant_id', \$1, false\))/;
/** Sent with others. */
const OF_TRANSACTIONS = /^(begin|commit|select set_config\('roster\.tenant_id', \$1, true\))/;
