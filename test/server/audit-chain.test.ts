import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import pino from "pino";
import { createClient } from "../../schema/client/index.js";
import { AuditChain } from "../../server/audit/audit-chain.js";
import { newAuditKey, registerAuditKey } from "../../server/audit/audit-key.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { newDatabase, type OwnDatabase } from "../support/own-database.js";
import { startServerHere } from "../support/server-here.js";

const log = pino({ level: "silent" });
const key = newAuditKey();
let database: OwnDatabase;
const pools: pg.Pool[] = [];

beforeAll(async () => {
  database = await newDatabase();
});
afterAll(async () => {
  for (const pool of pools) await pool.end();
  await database.drop();
});

/** Works as the server does; `after` is told of each statement that has been answered. */
function newPool(after: (text: string, client: pg.ClientBase) => Promise<unknown> = async () => undefined): pg.Pool {
  const pool = new pg.Pool({
    connectionString: database.url,
    max: 2,
    onConnect: (client: pg.ClientBase) => client.query("set role roster_app; set timezone to 'UTC'"),
  } as pg.PoolConfig);
  pool.on("error", () => {}); // a connection that a test ends
  pool.on("connect", (client) => {
    client.on("error", () => {}); // the same
    const query = client.query.bind(client) as (statement: unknown, ...rest: unknown[]) => Promise<unknown>;
    Object.assign(client, {
      query: async (statement: string | { text: string }, ...rest: unknown[]) => {
        const result = await query(statement, ...rest);
        await after(typeof statement === "string" ? statement : statement.text, client);
        return result;
      },
    });
  });
  pools.push(pool);
  return pool;
}

const newChain = (pool = newPool()) => new AuditChain(pool, key, log);

async function newTenantWith(changes: number): Promise<string> {
  const [{ id }] = (
    await database.owner.query(
      `insert into tenants (id, slug, name, created_at, updated_at)
       values (gen_random_uuid(), 't-' || gen_random_uuid(), 'Test', now(), now()) returning id`,
    )
  ).rows;
  await makeChanges(id, changes);
  return id;
}

/** Changes of one transaction. */
async function makeChanges(tenantId: string, count: number): Promise<void> {
  await database.owner.query(
    `insert into changes (tenant_id, id, occurred_at, request_id, actor_kind, action, resource_type, resource_id, before, after)
     select $1, gen_random_uuid(), now(), 'r', 'admin', 'user.created', 'User', gen_random_uuid(), '{}', jsonb_build_object('n', n)
     from generate_series(1, $2::int) n`,
    [tenantId, count],
  );
}

/** The tenant's changes in the order of the feed, and its entries in the order of the chain. */
async function trailOf(tenantId: string) {
  const read = async (text: string) => (await database.owner.query(text, [tenantId])).rows;
  const changes = await read("select id from changes where tenant_id = $1 order by transaction_id, id");
  const entries = await read(
    `select sequence::int, change_id as id, encode(hash, 'hex') as hash, encode(previous_hash, 'hex') as "previousHash"
     from audit_entries where tenant_id = $1 order by sequence`,
  );
  return { changes: changes.map(({ id }) => id), entries };
}

/** That each change is chained once, without gaps, in the order of the feed. */
async function expectWhole(tenantId: string, count: number): Promise<void> {
  const { changes, entries } = await trailOf(tenantId);
  expect(entries.map(({ id }) => id)).toEqual(changes);
  expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  const hashes = ["0".repeat(64), ...entries.map(({ hash }) => hash)];
  expect(entries.map(({ previousHash }) => previousHash)).toEqual(hashes.slice(0, -1));
}

/** Nothing is chained while an older transaction runs, and other tests have some. */
const advanceUntil = (chain: AuditChain, tenantId: string, count: number): Promise<void> =>
  eventually(async () => {
    await chain.advance();
    await expectWhole(tenantId, count);
  });

test("what eight writers change at the same time is chained meanwhile by three chains: each once, in the feed's order", async () => {
  const server = await startServerHere({ databaseUrl: database.url, auditKey: key });
  const tenants = await Promise.all(
    ["one", "other"].map(async (slug) => {
      const root = createClient({ url: server.url, token: ADMIN_TOKEN });
      const { id } = (await root.createTenant({ input: { name: slug, slug } })).createTenant.tenant;
      return { id, admin: createClient({ url: server.url, token: ADMIN_TOKEN, tenant: slug }) };
    }),
  );
  let isWriting = true;
  const chaining = [newChain(), newChain()].map(async (chain) => {
    while (isWriting) await chain.advance();
  });
  const writing = Array.from({ length: 8 }, async (_, writer) => {
    const { admin } = tenants[writer % 2] as (typeof tenants)[number];
    for (let turn = 0; turn < 25; turn++) await admin.createUser({ input: { userName: `w${writer}-${turn}` } });
  });
  await Promise.all(writing);
  isWriting = false;
  await Promise.all(chaining);
  for (const { id } of tenants) {
    const { changes } = await trailOf(id);
    expect(changes.length).toBeGreaterThanOrEqual(100);
    await advanceUntil(newChain(), id, changes.length);
  }
  await server.close();
});

describe("a leader that dies", () => {
  test.each(["insert into audit_entries", "with chained as", "begin"])(
    "after %s leaves nothing half done, and another goes on",
    async (statement) => {
      const tenantId = await newTenantWith(3);
      let deaths = 0;
      const dying = newPool(async (text, client) => {
        if (!text.includes(statement) || deaths++ > 0) return;
        await client.query("select pg_terminate_backend(pg_backend_pid())").catch(() => {});
      });
      await eventually(async () => {
        await newChain(dying)
          .advance()
          .catch(() => {});
        expect(deaths).toBeGreaterThan(0);
      });
      await advanceUntil(newChain(), tenantId, 3);
    },
  );
});

describe("a batch", () => {
  test("is four trips to the database, of however many tenants, and a transaction may be of several", async () => {
    const tenantIds = [await newTenantWith(20), await newTenantWith(700), await newTenantWith(20)];
    const statements: string[] = [];
    const chain = newChain(
      newPool(async (text) => {
        statements.push(text);
      }),
    );
    await eventually(async () => {
      statements.length = 0;
      await chain.advance();
      await expectWhole(tenantIds[2] as string, 20);
    });
    expect(statements.every((text) => text.startsWith("/* audit */") || text.startsWith("set role"))).toBe(true);
    for (const [index, count] of [20, 700, 20].entries()) await expectWhole(tenantIds[index] as string, count);
    statements.length = 0;
    await makeChanges(tenantIds[0] as string, 2);
    await makeChanges(tenantIds[1] as string, 2);
    await eventually(async () => {
      await chain.advance();
      await expectWhole(tenantIds[1] as string, 702);
    });
    const written = statements.findLastIndex((text) => text.includes("insert into audit_entries"));
    const kinds = statements.slice(written - 2, written + 2).map((text) => text.replace("/* audit */", "").trim());
    expect(kinds.map((text) => text.slice(0, 6))).toEqual(["begin;", "with c", "insert", "commit"]);
  });

  test("is the last one where the chain is told to end", async () => {
    const tenantId = await newTenantWith(1_100);
    const end = new AbortController();
    const chain = newChain(
      newPool(async (text) => {
        if (text.includes("insert into audit_entries")) end.abort();
      }),
    );
    await eventually(async () => {
      await chain.advance(end.signal);
      expect((await trailOf(tenantId)).entries.length).toBeGreaterThan(0);
    });
    expect((await trailOf(tenantId)).entries).toHaveLength(500);
    await advanceUntil(newChain(), tenantId, 1_100);
  });

  test("is left to whoever leads already", async () => {
    const tenantId = await newTenantWith(1);
    const leader = new pg.Client(database.url);
    await leader.connect();
    await leader.query("begin; select pg_advisory_xact_lock(7261003)");
    await newChain().advance();
    expect((await trailOf(tenantId)).entries).toEqual([]);
    await leader.end();
    await advanceUntil(newChain(), tenantId, 1);
  });
});

test("heads are signed once a tenant has grown, by the key of the time, and logged for others to keep", async () => {
  const tenantId = await newTenantWith(2);
  const lines: string[] = [];
  const chain = new AuditChain(newPool(), newAuditKey(), pino({}, { write: (line: string) => lines.push(line) }));
  await advanceUntil(chain, tenantId, 2);
  await chain.sign();
  await chain.sign();
  const { rows } = await database.owner.query(
    'select sequence::int, key_id as "keyId", signature from audit_checkpoints where tenant_id = $1 order by id',
    [tenantId],
  );
  expect(rows.at(-1)).toMatchObject({ sequence: 2 });
  expect(new Set(rows.map(({ sequence }) => sequence)).size).toBe(rows.length);
  const logged = lines.map((line) => JSON.parse(line).checkpoint).filter((one) => one?.tenantId === tenantId);
  expect(logged.at(-1)).toMatchObject({ kind: "checkpoint", version: 1, ...rows.at(-1) });
});

describe("nobody changes or deletes what was written", () => {
  const TABLES = ["changes", "audit_entries", "audit_checkpoints", "audit_keys"];
  const VERBS = [
    (table: string) => `update ${table} set ${table === "audit_keys" ? "id = id" : "tenant_id = tenant_id"}`,
    (table: string) => `delete from ${table}`,
    (table: string) => `truncate ${table}`,
  ];
  const STATEMENTS = TABLES.flatMap((table) => VERBS.map((verb) => verb(table)));

  test.each([
    ["roster_app", "permission denied"],
    ["roster_auditor", "permission denied"],
    [undefined, "is neither changed nor deleted"],
  ])("as %s", async (role, fault) => {
    await registerAuditKey(newPool(), key);
    const client = new pg.Client(database.url);
    await client.connect();
    if (role) await client.query(`set role ${role}`);
    for (const statement of STATEMENTS) {
      const refusal = await client.query(statement).catch((error: Error) => error.message);
      expect([statement, refusal]).toEqual([statement, expect.stringContaining(fault)]);
    }
    await client.end();
  });

  test.each(["audit_entries", "audit_checkpoints"])(
    "and the server's own role does not even write %s",
    async (table) => {
      await expect(newPool().query(`insert into ${table} default values`)).rejects.toThrow("permission denied");
    },
  );

  test("but its owner in maintenance, which is a setting of its own", async () => {
    const tenantId = await newTenantWith(1);
    await database.owner.query("begin");
    await database.owner.query("set local roster.maintenance = 'on'");
    const { rowCount } = await database.owner.query("delete from changes where tenant_id = $1", [tenantId]);
    await database.owner.query("rollback");
    expect(rowCount).toBe(1);
  });

  test("who chains reads what was changed, and nothing else of a tenant's", async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query("set role roster_auditor");
    await expect(client.query("select from changes")).resolves.toBeDefined();
    for (const table of ["users", "credentials", "passwords", "installation_secrets"]) {
      await expect(client.query(`select from ${table}`)).rejects.toThrow("permission denied");
    }
    await client.end();
  });
});
