import { afterEach, beforeEach, expect, test } from "@jest/globals";
import pg from "pg";
import { findSessions } from "../../server/database/session.js";
import { eventually } from "../support/eventually.js";
import { type OwnPostgres, startOwnPostgres } from "../support/own-postgres.js";
import { type PgBouncer, startPgBouncer } from "../support/pgbouncer.js";
import { isReady } from "../support/readiness.js";
import { type Replicas, startReplicas } from "../support/replicas.js";
import { countOf, reportFault } from "../support/report-fault.js";
import type { RosterProcess } from "../support/roster-process.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";
import { patchOp, USER } from "./workload.js";

let database: OwnPostgres;
let pooler: PgBouncer;
let replicas: Replicas;

beforeEach(async () => {
  database = await startOwnPostgres();
  pooler = await startPgBouncer(database, 1);
});

afterEach(async () => {
  await replicas?.end();
  await pooler?.end();
  await database?.end();
});

const ROUNDS = 50;

interface Neighbour {
  name: string;
  tenant: TestTenant;
  connection: TestConnection;
}

async function settle(name: string): Promise<Neighbour> {
  const tenant = await newTenant(name);
  return { name, tenant, connection: await tenant.connect() };
}

test("F6: two tenants behind a pooler in transaction mode, on one connection of the database's, each see and change what is theirs", async () => {
  expect([await findSessions(database.url), await findSessions(pooler.url)]).toEqual(["own", "shared"]);
  replicas = await startReplicas(2, pooler.url);
  const neighbours = [await settle("north"), await settle("south")];
  const statuses: number[] = [];
  const foreign: string[] = [];
  const visit = async ({ name, tenant, connection }: Neighbour, round: number) => {
    const scim = replicas.scim(round, connection);
    const send = async (method: string, path: string, body?: object) => {
      const answer = await scim.request(method, path, body);
      statuses.push(answer.status);
      return answer.body;
    };
    const userName = `${name}-${round}`;
    const { id } = await send("POST", "/Users", { schemas: [USER], userName });
    await send("PATCH", `/Users/${id}`, patchOp({ op: "replace", path: "title", value: name }));
    const list = await send("GET", "/Users?count=1000");
    const { users } = await tenant.admin.users({ first: 100 });
    const searched = await send("GET", `/Users?count=1000&filter=userName%20ew%20%22th-${round}%22`);
    const seen = [...list.Resources, ...users.nodes, ...searched.Resources].map(
      (user: { userName: string }) => user.userName,
    );
    foreign.push(...seen.filter((one) => !one.startsWith(name)));
    if (!seen.includes(userName)) foreign.push(`not ${userName}`);
    if (searched.Resources.length !== 1) foreign.push(`${searched.Resources.length} by a part of ${userName}`);
  };
  const rounds = Array.from({ length: ROUNDS }, (_, round) => neighbours.map((one) => visit(one, round)));
  await Promise.all(rounds.flat());
  reportFault("F6", {
    requests: statuses.length,
    answers: JSON.stringify(countOf(statuses)),
    "rows of others": foreign.length,
  });
  expect(foreign).toEqual([]);
  expect(countOf(statuses)).toEqual({ "200": ROUNDS * 6, "201": ROUNDS * 2 });
  expect(await isReady(replicas.all[0] as RosterProcess)).toBe(true);
  for (const { tenant } of neighbours) {
    const isChained = async () => expect((await tenant.admin.auditHead()).auditHead.sequence).toBe(2 + ROUNDS * 2);
    await eventually(isChained); // the tenant, its connection, and what was sent
  }
  const stranger = { id: neighbours[0]?.connection.id ?? "", token: "a-guess" };
  expect((await replicas.scim(1, stranger).request("GET", "/Users")).status).toBe(401);
  const isCounted = async () => expect(await database.query("select from limit_counts")).toHaveLength(2);
  await eventually(isCounted); // of the address, alone and in the name of nobody
  expect(await leftInSession()).toEqual({ role: "none", tenant: "" });
  expect(await crossReads(neighbours)).toEqual([]);
});

/** What the session behind the pooler remembers for whoever comes next. */
async function leftInSession(): Promise<object | undefined> {
  const client = new pg.Client(pooler.url);
  await client.connect();
  const { rows } = await client.query(
    "select current_setting('role') as role, coalesce(current_setting('roster.tenant_id', true), '') as tenant",
  );
  await client.end();
  return rows[0];
}

/** Asks each tenant for the other's users by their ids. @returns what was answered otherwise than that there is none */
async function crossReads(neighbours: Neighbour[]): Promise<unknown[]> {
  const rows = await database.query<{ id: string; tenantId: string }>('select id, tenant_id as "tenantId" from users');
  const answers = await Promise.all(
    neighbours.flatMap(({ tenant, connection }) =>
      rows
        .filter(({ tenantId }) => tenantId !== tenant.id)
        .map(({ id }, index) => replicas.scim(index, connection).request("GET", `/Users/${id}`)),
    ),
  );
  return answers.filter(({ status }) => status !== 404);
}

test("F6: what one client leaves in a session, the next one behind such a pooler finds: so the test above could fail", async () => {
  const [one, other] = [new pg.Client(pooler.url), new pg.Client(pooler.url)];
  await Promise.all([one.connect(), other.connect()]);
  await one.query("select set_config('roster.tenant_id', 'of one', false)");
  const { rows } = await other.query("select current_setting('roster.tenant_id') as tenant");
  expect(rows).toEqual([{ tenant: "of one" }]);
  await Promise.all([one.end(), other.end()]);
});
