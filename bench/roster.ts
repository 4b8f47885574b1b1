import { type Client, createClient } from "../schema/client/index.js";
import { type Fixture, fixtureOf } from "./fixture.js";
import { ofPeople, type SeedStatements, seed } from "./seed.js";
import { startServer, type Target } from "./target.js";

const ADMIN_TOKEN = "the-admin-token-of-the-benchmark-0123456789";

/** Starts Roster on a database of its own. `nodeOptions` are for the process that serves. */
export async function startRoster(
  databaseUrl: string,
  size: number,
  nodeOptions: string[],
): Promise<{ target: Target; fixture: Fixture }> {
  const env = { DATABASE_URL: databaseUrl, ROSTER_ADMIN_TOKEN: ADMIN_TOKEN, LOG_LEVEL: "info" };
  const server = await startServer(env, nodeOptions);
  const tenant = await createTenant(server.origin);
  const fixture = fixtureOf(tenant.id, size);
  const { createConnection } = await tenant.client.createConnection({ input: { name: "bench", provider: "GENERIC" } });
  await plant(databaseUrl, fixture);
  const scopes = ["users:read", "groups:read", "roles:read"];
  const { createApiClient } = await tenant.client.createApiClient({ input: { name: "bench", scopes } });
  const base = `/scim/${createConnection.connection.id}/v2`;
  const tokens = { token: createConnection.token, apiToken: createApiClient.token };
  return { target: Object.assign(server, { name: "Roster", databaseUrl, base, ...tokens }), fixture };
}

async function createTenant(url: string): Promise<{ id: string; client: Client }> {
  const { createTenant } = await createClient({ url, token: ADMIN_TOKEN }).createTenant({ input: { name: "Bench" } });
  const { id, slug } = createTenant.tenant;
  return { id, client: createClient({ url, token: ADMIN_TOKEN, tenant: slug }) };
}

const item = (fields: string): string => `jsonb_build_array(jsonb_build_object(${fields}))`;

const TIMES = "created_at, updated_at";

/** Fills the tenant of a Roster. What is in it is of the tenant's connection, where it has one. */
export const plant = (databaseUrl: string, fixture: Fixture): Promise<void> => seed(databaseUrl, fixture, STATEMENTS);

const OWNER = "(select id from connections where tenant_id = $1)";

/** As superuser: row-level security is not asked, triggers are. */
const STATEMENTS: SeedStatements = {
  users: `
    insert into users (tenant_id, id, user_name, user_name_key, external_id, given_name, family_name, display_name, active,
                       emails, phone_numbers, roles, employee_number, department, manager_id, connection_id, ${TIMES})
    ${ofPeople(`select $1, id, user_name, user_name, external_id, given_name, family_name, given_name || ' ' || family_name, active,
                       ${item("'value', email, 'type', 'work', 'primary', true")}, ${item("'value', phone, 'type', 'work'")},
                       ${item("'value', role")}, employee_number, department, manager_id, ${OWNER}, now(), changed_at`)}`,
  group: `insert into groups (tenant_id, id, display_name, connection_id, ${TIMES}) values ($1, $2, $3, ${OWNER}, now(), now())`,
  members: `insert into memberships (tenant_id, group_id, user_id) ${ofPeople("select $1, $3, id")}`,
  role: `insert into roles (tenant_id, id, value, display_name, ${TIMES}) values ($1, $2, $3, $3, now(), now())`,
  grant: "insert into role_grants (tenant_id, role_id, group_id) values ($1, $2, $3)",
};
