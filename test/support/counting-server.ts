import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import pino from "pino";
import { createApp } from "../../server/app.js";
import { ADMIN_TOKEN, testEnvironment } from "./environment.js";

/** A Roster of this test's own, on the database that all tests share, which counts what it asks the database. */
export interface CountingServer {
  url: string;
  /** @returns the statements that Roster sends for the work, those of a connection being set up apart */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

export async function startCountingServer({ smtpUrl }: { smtpUrl?: string } = {}): Promise<CountingServer> {
  let statements: string[] = [];
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [statement] = args as [string | { text: string }];
    const text = typeof statement === "string" ? statement : statement.text;
    if (!SET_UP.test(text) && !BEHIND.test(text)) statements.push(text);
    return (query as (...args: unknown[]) => unknown).apply(this, args);
  } as typeof query;

  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const { databaseUrl } = testEnvironment();
  const log = pino({ level: "silent" });
  const app = await createApp({ databaseUrl, publicUrl: url, adminToken: ADMIN_TOKEN, log, smtpUrl });
  http.on("request", app.express);
  return {
    url,
    statementsOf: async (work) => {
      statements = [];
      await work();
      return statements;
    },
    close: async () => {
      pg.Client.prototype.query = query;
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await app.close();
    },
  };
}

/** Sent by nobody's request: what is written down behind them. */
const BEHIND =
  /^\s*with answered as|^delete from scim_requests|^\s*insert into tolerance_uses|^\/\* (audit|keeper|uses) \*\//;
/** Sent once a connection, or once when a connection changes the tenant it serves. */
const SET_UP = /^(select pg_backend_pid|set role|select set_config\('roster\.tenant_id', \$1, false\))/;
