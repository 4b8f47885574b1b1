import { randomBytes } from "node:crypto";
import { expect } from "@jest/globals";
import pg from "pg";
import pino from "pino";
import { createClient, type MultiValueInput } from "../../../schema/client/index.js";
import { SCOPES } from "../../../schema/scope.js";
import { AuditChain } from "../../../server/audit/audit-chain.js";
import { newAuditKey, registerAuditKey } from "../../../server/audit/audit-key.js";
import { type TestEnvironment, testEnvironment } from "../environment.js";
import { eventually } from "../eventually.js";
import { scimClient } from "../scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../tenant.js";
import { extensionSample } from "../transcript.js";

/** A tenant with something of every kind, whose every text is one word that stands nowhere else. */
export interface PlantedTenant {
  tenant: TestTenant;
  word: string;
  connection: TestConnection;
  /** An API client's, with every scope. */
  token: string;
  /** The id of one row of each table whose rows have an id. */
  ids: Record<string, string>;
  /** Every id, and the word: what no other tenant's caller may ever be shown. */
  own: string[];
}

const PASSWORD = "Harbour-Lights-7";

/** @throws Error for a table in which nothing was planted: plant it here */
export async function plantTenant(environment = testEnvironment()): Promise<PlantedTenant> {
  const word = `w${randomBytes(8).toString("hex")}`;
  const tenant = await newTenant("Test", environment);
  const connection = await tenant.connect({ name: word });
  const { admin } = tenant;
  const values: MultiValueInput[] = [{ value: word, type: "work", primary: true, display: word }];
  const badge = { ...extensionSample("badge"), id: `urn:example:${word}`, name: word };
  await admin.registerExtensionSchema({ input: badge });
  const { role } = (await admin.createRole({ input: { value: word, displayName: word, permissions: ["x:read"] } }))
    .createRole;
  await admin.createEntitlement({ input: { value: word, displayName: word } });
  const manager = (await admin.createUser({ input: { userName: `${word}-manager` } })).createUser.user;
  const input = {
    userName: word,
    externalId: word,
    displayName: word,
    nickName: word,
    title: word,
    department: word,
    employeeNumber: word,
    managerId: manager.id,
    name: { formatted: word, givenName: word, familyName: word },
    emails: [{ value: `${word}@corp.test`, type: "work", primary: true }],
    phoneNumbers: values,
    ims: values,
    entitlements: values,
    roles: values,
    addresses: [{ formatted: word, streetAddress: word, type: "work" }],
    extensions: [{ schema: badge.id, values: { code: word, color: word, note: word, tags: [word] } }],
    password: PASSWORD,
  };
  const { user } = (await admin.createUser({ input })).createUser;
  await admin.createGroup({ input: { displayName: word, externalId: word, memberIds: [user.id] } });
  await admin.grantRole({ input: { roleId: role.id, userId: user.id } });
  await admin.createUserToken({ input: { connectionId: connection.id, userId: user.id } });
  const scopes = Object.keys(SCOPES).filter((scope) => scope !== "tenants:write");
  const { createApiClient } = await admin.createApiClient({ input: { name: word, scopes } });
  await admin.createOAuthClient({ input: { apiClientId: createApiClient.apiClient.id, name: word } });
  await createClient({ url: environment.url }).signIn({
    input: { tenant: tenant.slug, userName: word, password: PASSWORD },
  });
  await scimClient(connection).request("GET", `/Users?filter=${encodeURIComponent(`userName eq "${word}"`)}`);
  await tenant.connect({ name: word, roleCatalogue: "PRIMARY_PLUS_PERMISSION" });
  await eventually(async () => expect((await admin.scimRequests({})).scimRequests.nodes).toHaveLength(1));
  await plantCheckpoint(tenant, environment);
  const ids = await idsOf(tenant.id, environment);
  return {
    tenant,
    word,
    connection,
    token: createApiClient.token,
    ids: firstOf(ids),
    own: [word, ...Object.values(ids).flat()],
  };
}

/** Signs the trail as the server would a minute later. */
async function plantCheckpoint({ admin }: TestTenant, { databaseUrl }: TestEnvironment): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const key = newAuditKey();
  const chain = new AuditChain(pool, key, pino({ level: "silent" }));
  try {
    await registerAuditKey(pool, key);
    await eventually(async () => {
      await chain.advance();
      await chain.sign();
      expect((await admin.auditCheckpoints({})).auditCheckpoints.nodes).not.toEqual([]);
    });
  } finally {
    await pool.end();
  }
}

/** The ids of a tenant's rows, by their table; asked of the catalogue, so that a new table is among them. */
async function idsOf(tenantId: string, { databaseUrl }: TestEnvironment): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TABLES_WITH_IDS);
    const ids: Record<string, string[]> = { tenants: [tenantId] };
    for (const { name } of tables) {
      const { rows } = await client.query<{ id: string }>(
        `select id::text from ${client.escapeIdentifier(name)} where tenant_id = $1 order by id`,
        [tenantId],
      );
      if (rows.length === 0) throw new Error(`nothing was planted in ${name}`);
      ids[name] = rows.map(({ id }) => id);
    }
    return ids;
  } finally {
    await client.end();
  }
}

const TABLES_WITH_IDS = `
  select one.table_name as name from information_schema.columns one
  join information_schema.columns tenant on tenant.table_name = one.table_name and tenant.column_name = 'tenant_id'
  where one.column_name = 'id' and one.table_schema = 'public' order by 1`;

const firstOf = (ids: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(ids).map(([table, [first]]) => [table, String(first)]));
