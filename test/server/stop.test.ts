import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { unreadinessOf } from "../support/readiness.js";
import { type RosterProcess, startRoster } from "../support/roster-process.js";
import { type ScimResponse, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

let roster: RosterProcess;
let tenant: TestTenant;
let connectionId: string;
let blocker: pg.Client;
let running: Promise<ScimResponse | undefined>;

/** A Roster with one request under way, which ends when `blocker` lets it. */
beforeEach(async () => {
  roster = await startRoster({
    DATABASE_URL: testEnvironment().databaseUrl,
    ROSTER_ADMIN_TOKEN: ADMIN_TOKEN,
    DRAIN_SECONDS: "1",
  });
  tenant = await newTenant();
  const { id } = (await tenant.admin.createUser({ input: { userName: "slow" } })).createUser.user;
  const connection = await tenant.connect();
  connectionId = connection.id;
  blocker = new pg.Client(testEnvironment().databaseUrl);
  await blocker.connect();
  await blocker.query("begin");
  await blocker.query("select 1 from users where tenant_id = $1 for update", [tenant.id]);
  const scim = scimClient({ ...connection, scimBaseUrl: `${roster.url}/scim/${connection.id}/v2` });
  const body = { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "title", value: "Done" }] };
  running = scim.request("PATCH", `/Users/${id}`, body).catch(() => undefined);
  await eventually(async () => expect(await blocked()).toBe(1));
});

afterEach(async () => {
  await roster.end("SIGKILL");
  await blocker.end();
});

async function blocked(): Promise<number> {
  const { rows } = await blocker.query<{ count: number }>(
    "select count(*)::int as count from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))",
  );
  return rows[0]?.count ?? 0;
}

describe("a Roster that is told to stop", () => {
  test("says at once that it is not ready, answers what is under way, writes it down, and ends well", async () => {
    roster.child.kill("SIGTERM");
    await eventually(async () => expect(await unreadinessOf(roster)).toBe("the server is stopping"));
    expect((await fetch(`${roster.url}/livez`)).headers.get("connection")).toBe("close");
    await blocker.query("rollback");
    const answer = (await running) as ScimResponse;
    expect([answer.status, answer.headers.get("connection")]).toEqual([200, "close"]);
    await once(roster.child, "exit");
    expect([roster.child.exitCode, roster.child.signalCode]).toEqual([0, null]);
    const { scimRequests } = await tenant.admin.scimRequests({ connectionId });
    expect(scimRequests.nodes.map(({ method, status }) => [method, status])).toEqual([["PATCH", 200]]);
  });

  test("and is told so again ends at once, and what was under way is not done", async () => {
    roster.child.kill("SIGTERM");
    await eventually(async () => expect(await unreadinessOf(roster)).toBe("the server is stopping"));
    roster.child.kill("SIGINT");
    await once(roster.child, "exit");
    expect(roster.child.signalCode).toBe("SIGINT");
    expect(await running).toBeUndefined();
    await blocker.query("rollback");
    expect((await tenant.admin.users({})).users.nodes).toMatchObject([{ version: 1 }]);
  });
});
