import { beforeAll, expect, test } from "@jest/globals";
import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import pino from "pino";
import { createClient } from "../../../schema/client/index.js";
import type { Actor } from "../../../server/domain/actor.js";
import { Deadline } from "../../../server/domain/deadline.js";
import { inTransaction } from "../../../server/domain/unit-of-work.js";
import { createUser } from "../../../server/domain/users.js";
import { ormOptions } from "../../../server/mikro-orm.config.js";
import { testDigests } from "../../support/digests.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { startOwnServer } from "../../support/own-server.js";
import { storedState } from "../../support/stored-state.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";
import { transactionsOf } from "../../support/transactions.js";

const TOO_LONG = { code: "QUERY_TOO_COMPLEX", message: expect.stringContaining("took longer than") };

let tenant: TestTenant;
let userId: string;
beforeAll(async () => {
  tenant = await newTenant();
  userId = (await tenant.admin.createUser({ input: { userName: "anna" } })).createUser.user.id;
});

const clientOf = (url: string) => createClient({ url, token: ADMIN_TOKEN, tenant: tenant.slug });

test("a statement that waits longer than an operation may take is ended, and the mutation undone", async () => {
  const server = await startOwnServer({ operationSeconds: 0.3 });
  const somebody = new pg.Client({ connectionString: testEnvironment().databaseUrl });
  await somebody.connect();
  try {
    await somebody.query("begin");
    await somebody.query("select 1 from users where id = $1 for update", [userId]);
    const before = await storedState(tenant.id);
    const update = () => clientOf(server.url).updateUser({ input: { id: userId, title: "Pilot" } });
    await expect(update()).rejects.toMatchObject(TOO_LONG);
    await somebody.query("rollback");
    expect(await storedState(tenant.id)).toEqual(before);
    expect((await update()).updateUser.user).toMatchObject({ title: "Pilot", version: 2 });
  } finally {
    await somebody.end();
    await server.close();
  }
});

test("a read begins no statement after its time", async () => {
  const server = await startOwnServer({ operationSeconds: 0 });
  try {
    const client = clientOf(server.url);
    await expect(client.users({})).rejects.toMatchObject(TOO_LONG);
    const before = await storedState(tenant.id);
    await expect(client.createUser({ input: { userName: "berta" } })).rejects.toMatchObject(TOO_LONG);
    expect(await storedState(tenant.id)).toEqual(before);
  } finally {
    await server.close();
  }
});

test("a mutation that is done after its time is undone", async () => {
  const { databaseUrl } = testEnvironment();
  const log = pino({ level: "silent" });
  const orm = await MikroORM.init(ormOptions({ url: databaseUrl, role: "application", log }));
  const actor: Actor = {
    kind: "admin",
    id: null,
    name: null,
    credentialId: null,
    tenantId: tenant.id,
    scopes: new Set(["users:write"]),
    extensionsVersion: null,
  };
  let now = 0;
  const deadline = new Deadline(30, () => now);
  const transactions = await transactionsOf(orm);
  const caller = { em: orm.em, transactions, actor, requestId: userId, digests: testDigests, deadline };
  const createAt = (seconds: number, userName: string) =>
    inTransaction(caller, async (unit) => {
      const created = await createUser(unit, { userName });
      now = seconds;
      return created;
    });
  await createAt(29, "carl");
  await expect(createAt(30, "dora")).rejects.toMatchObject(TOO_LONG);
  const found = await tenant.admin.users({ filter: { userName: { in: ["carl", "dora"] } } });
  expect(found.users.nodes.map(({ userName }) => userName)).toEqual(["carl"]);
  await orm.close();
});
