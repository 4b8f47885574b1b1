import pg from "pg";
import { type Fixture, fixtureOf } from "../../bench/fixture.js";
import { plant } from "../../bench/roster.js";
import { createClient } from "../../schema/client/index.js";
import { ADMIN_TOKEN } from "./environment.js";
import { newDatabase } from "./own-database.js";
import { type ScimClient, scimClient } from "./scim-client.js";
import { startServerHere } from "./server-here.js";

/** A Roster whose database has many people in one tenant, and what it sends that database. */
export interface PlantedPeople {
  fixture: Fixture;
  databaseUrl: string;
  owner: pg.Client;
  scim: ScimClient;
  /** @returns the statements that Roster sends for the work, in their order */
  statementsOf(work: () => Promise<unknown>): Promise<Statement[]>;
  close(): Promise<void>;
}

/** A statement as it is sent: with placeholders, or whole. */
export interface Statement {
  text: string;
  values: unknown[];
}

/**
 * @param groups how many members each of the groups has
 * @param settings of the sessions that Roster has
 */
export async function plantPeople(
  size: number,
  groups: number[],
  settings: Record<string, string> = {},
): Promise<PlantedPeople> {
  const database = await newDatabase();
  for (const [name, value] of Object.entries(settings)) {
    await database.owner.query(`alter database ${database.owner.database} set ${name} = '${value}'`);
  }
  const recorder = recordStatements();
  const server = await startServerHere({ databaseUrl: database.url });
  const { createTenant } = await createClient({ url: server.url, token: ADMIN_TOKEN }).createTenant({
    input: { name: "People" },
  });
  const { id, slug } = createTenant.tenant;
  const fixture = { ...fixtureOf(id, size), groups };
  await plant(database.url, fixture);
  const admin = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: slug });
  const { createConnection } = await admin.createConnection({ input: { name: "People", provider: "GENERIC" } });
  const { connection, token } = createConnection;
  return {
    fixture,
    databaseUrl: database.url,
    owner: database.owner,
    scim: scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token }),
    statementsOf: recorder.statementsOf,
    close: async () => {
      await server.close();
      recorder.end();
      await database.drop();
    },
  };
}

interface Recorder {
  statementsOf(work: () => Promise<unknown>): Promise<Statement[]>;
  end(): void;
}

/** From before there are connections: whoever follows their statements keeps what sends them, as it was when they were made. */
function recordStatements(): Recorder {
  let statements: Statement[] | undefined;
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    if (statements) keep(args as [string | Sent, unknown[] | undefined], statements);
    return (query as (...args: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  return {
    statementsOf: async (work) => {
      const sent: Statement[] = [];
      statements = sent;
      await work().finally(() => {
        statements = undefined;
      });
      return sent;
    },
    end: () => {
      pg.Client.prototype.query = query;
    },
  };
}

function keep([statement, values]: [string | Sent, unknown[] | undefined], statements: Statement[]): void {
  const sent = typeof statement === "string" ? { text: statement, values } : statement;
  const kept = { text: sent.text ?? "", values: sent.values ?? values ?? [] };
  statements.push(kept);
  if ("submit" in sent) keepBound(sent, kept);
}

type Sent = Partial<Statement> & { submit?(connection: pg.Connection): void };

/** One that sends itself shows its values only when it binds them. */
function keepBound(sent: Sent, kept: Statement): void {
  const submit = sent.submit?.bind(sent);
  sent.submit = (connection) => {
    const { bind } = connection;
    connection.bind = (config, more) => {
      kept.values = config?.values ?? [];
      bind.call(connection, config, more);
    };
    submit?.(connection);
    connection.bind = bind;
  };
}
