import pg from "pg";
import { type Client, createClient } from "../schema/client/index.js";
import { type Fixture, GROUP_SIZES, PEOPLE } from "./fixture.js";
import { startTarget, stopProcess, type Target } from "./target.js";

const ADMIN_TOKEN = "the-admin-token-of-the-benchmark-0123456789";

/** Starts Roster on a database of its own. */
export async function startRoster(
  databaseUrl: string,
  makeFixture: (tenantId: string) => Fixture,
): Promise<{
  target: Target;
  fixture: Fixture;
}> {
  const env = { DATABASE_URL: databaseUrl, ROSTER_ADMIN_TOKEN: ADMIN_TOKEN, LOG_LEVEL: "info" };
  const { child, ...server } = await startTarget("Roster", "server/main.js", env, "Roster is listening");
  const tenant = await createTenant(server.origin);
  const fixture = makeFixture(tenant.id);
  await seed(databaseUrl, fixture);
  const { createConnection } = await tenant.client.createConnection({ input: { name: "bench", provider: "GENERIC" } });
  const base = `/scim/${createConnection.connection.id}/v2`;
  const target = { name: "Roster", base, token: createConnection.token, ...server, stop: () => stopProcess(child) };
  return { target, fixture };
}

async function createTenant(url: string): Promise<{ id: string; client: Client }> {
  const { createTenant } = await createClient({ url, token: ADMIN_TOKEN }).createTenant({ input: { name: "Bench" } });
  const { id, slug } = createTenant.tenant;
  return { id, client: createClient({ url, token: ADMIN_TOKEN, tenant: slug }) };
}

async function seed(databaseUrl: string, { tenantId, size, groups }: Fixture): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query("select set_config('roster.tenant_id', $1, false)", [tenantId]);
  await client.query(
    `insert into users (tenant_id, id, user_name, user_name_key, given_name, family_name, display_name, active, emails,
                        created_at, updated_at)
     select $1, id, user_name, user_name, given_name, family_name, given_name || ' ' || family_name, true,
            jsonb_build_array(jsonb_build_object('value', email, 'type', 'work', 'primary', true)), now(), now()
     from (${PEOPLE}) p`,
    [tenantId, size],
  );
  for (const members of GROUP_SIZES) {
    await client.query(
      `insert into groups (tenant_id, id, display_name, created_at, updated_at) values ($1, $2, $3, now(), now())`,
      [tenantId, groups[members], `Group of ${members}`],
    );
    await client.query(`insert into memberships (tenant_id, group_id, user_id) select $1, $3, id from (${PEOPLE}) p`, [
      tenantId,
      Math.min(members, size),
      groups[members],
    ]);
  }
  await client.query("vacuum analyze");
  await client.end();
}
