import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { type ChangesQueryVariables, createClient } from "../../schema/client/index.js";
import { type ChangeSelection, selectChanges } from "../../server/graphql/select-changes.js";
import { changeList } from "../../server/reads/changes.js";
import { list } from "../../server/reads/list.js";
import { type ChangeWriters, changeWriters } from "../support/change-writers.js";
import { testEnvironment } from "../support/environment.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const CHANGES = 10_000;
const WRITERS = 8;

const owner = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1 });
let writers: ChangeWriters;
beforeAll(async () => {
  writers = await changeWriters(WRITERS + 1);
});
afterAll(() => Promise.all([owner.end(), writers.close()]));

/** Reads on from a position to what is then the end. */
async function readOn({ admin }: TestTenant, variables: ChangesQueryVariables = {}) {
  const read: { id: string; action: string; resourceId: string; resourceType: string }[] = [];
  for (let after = variables.after ?? null; ; ) {
    const { nodes, pageInfo } = (await admin.changes({ ...variables, after })).changes;
    read.push(...nodes);
    after = pageInfo.endCursor ?? after;
    if (!pageInfo.hasNextPage) return { read, after };
  }
}

/** Follows the feed from its beginning or a position on until so many changes are read, beside the tenant's creation. */
async function follow(
  tenant: TestTenant,
  first: number,
  count: number,
  after: string | null = null,
): Promise<string[]> {
  const ids: string[] = [];
  for (let position = after; ids.length < count; ) {
    const page: Awaited<ReturnType<typeof readOn>> = await readOn(tenant, { first, after: position });
    const read = page.read.filter(({ action }) => action !== "tenant.created");
    ids.push(...read.map(({ resourceId }) => resourceId));
    position = page.after;
    if (page.read.length === 0) await setTimeout(50);
  }
  return ids;
}

/** Lets those who wait at it go on as soon as three wait: the last first, each after the one before has ended. */
class Gate {
  readonly #waiting: { open: () => void; ended: Promise<unknown> }[] = [];

  constructor(private visitors: number) {}

  /** @param ended what is waited for before the next one goes on */
  pass(ended: Promise<unknown>): Promise<void> {
    return new Promise((open) => {
      this.#waiting.push({ open, ended });
      this.#releaseEnough();
    });
  }

  /** Of those who come, one comes no more. */
  leave(): void {
    this.visitors--;
    this.#releaseEnough();
  }

  async #releaseEnough(): Promise<void> {
    if (this.#waiting.length < Math.min(3, this.visitors)) return;
    for (const { open, ended } of this.#waiting.splice(0).reverse()) {
      open();
      await ended;
    }
  }
}

describe("of 10,000 changes by 8 writers at the same time", () => {
  const overApi = 25;

  /** Mutations as they come. */
  async function mutate({ admin }: TestTenant, writer: number): Promise<string[]> {
    const ids: string[] = [];
    for (let i = 0; i < overApi; i++) {
      ids.push((await admin.createUser({ input: { userName: `${writer}-${i}` } })).createUser.user.id);
    }
    return ids;
  }

  /** Transactions that have their places in the feed in one order, and are committed in the other. */
  async function overlap({ id }: TestTenant, gate: Gate, count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let size = 1; ids.length < count; size = (size % 40) + 1) {
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      ids.push(...(await writers.write(id, Math.min(size, count - ids.length), () => gate.pass(ended)).finally(end)));
    }
    return ids;
  }

  test("none is skipped or told twice, and all readers are told them in one order", async () => {
    const tenant = await newTenant();
    const gate = new Gate(WRITERS);
    const perWriter = CHANGES / WRITERS - overApi;
    const writing = Array.from({ length: WRITERS }, (_, writer) =>
      Promise.all([overlap(tenant, gate, perWriter).finally(() => gate.leave()), mutate(tenant, writer)]),
    );
    const readers = [50, 100].map((first) => follow(tenant, first, CHANGES));
    const expected = (await Promise.all(writing)).flat(2);
    const [first = [], ...others] = await Promise.all(readers);
    expect(new Set(first).size).toBe(CHANGES);
    expect(first.toSorted()).toEqual(expected.toSorted());
    for (const other of others) expect(other).toEqual(first);
  }, 60_000);
});

test("what is committed late is told late: a long transaction holds back what began after it, and loses nothing", async () => {
  const tenant = await newTenant();
  const { promise: closing, resolve: close } = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const [before] = await writers.write(tenant.id, 1);
  const late = writers.write(tenant.id, 1, () => {
    opened.resolve();
    return closing;
  });
  await opened.promise;
  const [after] = await writers.write(tenant.id, 1);
  const early = await follow(tenant, 10, 1);
  const { after: position } = await readOn(tenant);
  expect(early).toEqual([before]);
  close();
  const [held] = await late;
  const rest = await follow(tenant, 10, 2, position);
  expect(rest).toEqual([held, after]);
});

describe("by `types` and `resource`", () => {
  let tenant: TestTenant;
  let group: string;
  let whole: Awaited<ReturnType<typeof readOn>>["read"];
  beforeAll(async () => {
    tenant = await newTenant();
    const { admin } = tenant;
    for (const userName of ["ana", "bo", "cy"]) {
      const { id } = (await admin.createUser({ input: { userName } })).createUser.user;
      await admin.updateUser({ input: { id, title: "Guide" } });
      const input = { displayName: `Friends of ${userName}`, memberIds: [id] };
      group = (await admin.createGroup({ input })).createGroup.group.id;
    }
    await admin.deleteGroup({ input: { id: group } });
    await tenant.connect();
    whole = (await readOn(tenant)).read;
  });

  type Change = (typeof whole)[number];
  test.each<[name: string, variables: () => ChangesQueryVariables, isAskedFor: (change: Change) => boolean]>([
    ["one kind", () => ({ types: ["group.created"] }), ({ action }) => action === "group.created"],
    [
      "kinds of several resources",
      () => ({ types: ["user.updated", "connection.created"] }),
      ({ action }) => action === "user.updated" || action === "connection.created",
    ],
    ["one resource", () => ({ resource: group }), ({ resourceId }) => resourceId === group],
    ["one type of resource", () => ({ resource: "Group" }), ({ resourceType }) => resourceType === "Group"],
    [
      "both",
      () => ({ types: ["group.deleted", "user.created"], resource: "Group" }),
      ({ action }) => action === "group.deleted",
    ],
    ["what there is none of", () => ({ types: ["role.deleted"] }), () => false],
  ])("%s: the feed is what of the whole feed is asked for, in its order", async (_name, variables, isAskedFor) => {
    expect((await readOn(tenant, { ...variables(), first: 2 })).read).toEqual(whole.filter(isAskedFor));
  });

  test.each<[variables: ChangesQueryVariables, field: string, message: string]>([
    [{ types: ["user.creatd"] }, "types", 'types has "user.creatd", but must be of user.created, user.updated, '],
    [{ types: [] }, "types", "types is empty: leave it out for all kinds of change"],
    [{ resource: "Users" }, "resource", "resource must be the id of a resource, or one of User, Group, Role, "],
    [{ resource: "" }, "resource", "resource must be the id of a resource, or one of User, "],
    [{ after: "here" }, "after", "after is not a position of the tenant's changes"],
    [{ after: cursorOf(null) }, "after", "after is not a position of the tenant's changes"],
    [{ before: cursorOf("18446744073709551616") }, "before", "before is not a position of the tenant's changes"],
  ])("%j is refused, with what would be right", async (variables, field, message) => {
    const refused = tenant.admin.changes(variables);
    await expect(refused).rejects.toMatchObject({ code: "INVALID_INPUT", field });
    await expect(refused).rejects.toThrow(message);
  });

  test("a program without `changes:read` is refused", async () => {
    const input = { name: "Reader", scopes: ["users:read"] };
    const { token } = (await tenant.admin.createApiClient({ input })).createApiClient;
    const reader = createClient({ url: testEnvironment().url, token });
    await expect(reader.changes({})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

function cursorOf(key: string | null): string {
  return Buffer.from(JSON.stringify([key, "01a208e1-0000-7000-8000-000000000000"])).toString("base64url");
}

describe("a poll that begins far back for what is rare is entered by an index", () => {
  const after = { key: "1000", id: "01a208e1-0000-7000-8000-000000000000" };

  test.each<[selection: ChangeSelection, index: string, condition: RegExp]>([
    [{}, "changes_pkey", /ROW\(transaction_id, id\) > ROW\(/],
    [{ resource: after.id }, "changes_resource", /resource_id = .*ROW\(transaction_id, id\) > ROW\(/],
    [{ types: ["role.deleted"] }, "changes_kind", /action = .*ROW\(transaction_id, id\) > /],
    [{ types: ["role.created", "role.deleted"] }, "changes_kind", /action = ANY .*ROW\(transaction_id, id\) > /],
    [{ resource: "Role" }, "changes_kind", /resource_type = .*ROW\(transaction_id, id\) > ROW\(/],
  ])("for %j by %s", async (selection, index, condition) => {
    const plan = await planOf(selection);
    const [, conditions] = new RegExp(`using ${index} on changes c.*\n\\s+Index Cond: (.*)`).exec(plan) ?? [];
    expect(conditions ?? plan).toMatch(condition);
    expect(conditions).toContain("transaction_id < pg_snapshot_xmin");
  });

  /** How the database reads the page where one change in a thousand is of a role; nobody else sees these changes. */
  async function planOf(selection: ChangeSelection): Promise<string> {
    const [{ id: tenantId }, { id: otherId }] = await Promise.all([newTenant(), newTenant()]);
    const client = await owner.connect();
    try {
      await client.query("begin");
      await client.query("set local roster.maintenance = 'on'");
      await client.query("delete from changes"); // what others do is in the estimates too
      for (const id of [tenantId, otherId]) await client.query(MANY_CHANGES, [id]);
      await client.query("analyze changes");
      await client.query("set local role roster_app");
      await client.query("select set_config('roster.tenant_id', $1, true)", [tenantId]);
      let plan = "";
      const query = async (text: string, values: unknown[]) => {
        const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${text}`, values);
        plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
        return [];
      };
      const others = { byId: async () => undefined, byValue: async () => [], write: async () => {} };
      await list({ tenantId, query, ...others }, changeList, {
        filter: selectChanges(selection),
        page: { size: 10, after },
      });
      return plan;
    } finally {
      await client.query("rollback");
      client.release();
    }
  }

  const MANY_CHANGES = `
    insert into changes (tenant_id, transaction_id, id, occurred_at, request_id, actor_kind, action, resource_type, resource_id)
    select $1, n::text::xid8, gen_random_uuid(), now(), '', 'admin',
           case when n % 1000 > 0 then 'user.updated' when n % 2000 > 0 then 'role.created' else 'role.deleted' end,
           case when n % 1000 > 0 then 'User' else 'Role' end, gen_random_uuid()
    from generate_series(1, 20000) n`;
});

test("a position is good for as long as there are changes: after VACUUM has frozen them, too", async () => {
  const tenant = await newTenant();
  await writers.write(tenant.id, 9);
  const before = await follow(tenant, 2, 9);
  const { endCursor } = (await tenant.admin.changes({ first: 5 })).changes.pageInfo;
  await owner.query("vacuum (freeze, analyze) changes");
  expect(await follow(tenant, 2, 9)).toEqual(before);
  expect(await follow(tenant, 2, 5, endCursor)).toEqual(before.slice(4));
});
