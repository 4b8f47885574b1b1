import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type pg from "pg";
import { projectPath } from "../../server/project-path.js";
import type { Fixture } from "../fixture.js";
import { ofPeople, type SeedStatements, seed } from "../seed.js";
import { startTarget, type Target } from "../target.js";

const TOKEN = "floor-token";
const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/** Starts the hand-written server on a database of its own. */
export async function startFloor(databaseUrl: string, fixture: Fixture): Promise<Target> {
  await seed(databaseUrl, fixture, { ...STATEMENTS, before: (client) => prepare(client, fixture.tenantId) });
  const server = await startTarget("floor", "bench/floor/server.js", { DATABASE_URL: databaseUrl }, "listening");
  return Object.assign(server, { name: "floor", databaseUrl, base: "/scim/v2", token: TOKEN, apiToken: TOKEN });
}

async function prepare(client: pg.Client, tenantId: string): Promise<void> {
  await client.query(readFileSync(projectPath("bench", "floor", "tables.sql"), "utf8"));
  const digest = createHash("sha256").update(TOKEN).digest();
  await client.query("insert into credentials values ($1, $2)", [digest, tenantId]);
}

const DOCUMENT = `jsonb_build_object(
  'externalId', external_id,
  'name', jsonb_build_object('givenName', given_name, 'familyName', family_name),
  'displayName', given_name || ' ' || family_name, 'active', active,
  'emails', jsonb_build_array(jsonb_build_object('value', email, 'type', 'work', 'primary', true)),
  'phoneNumbers', jsonb_build_array(jsonb_build_object('value', phone, 'type', 'work')),
  'roles', jsonb_build_array(jsonb_build_object('value', role)),
  '${ENTERPRISE}', jsonb_build_object('employeeNumber', employee_number, 'department', department))`;

const STATEMENTS: SeedStatements = {
  users: `
    with created as (
      insert into users (tenant_id, id, user_name, document, manager_id, updated_at)
      ${ofPeople(`select $1::uuid, id, user_name, ${DOCUMENT}, manager_id, changed_at`)}
      returning tenant_id
    ) insert into user_counts select tenant_id, 0, count(*) from created group by tenant_id`,
  group: "insert into groups (tenant_id, id, display_name) values ($1, $2, $3)",
  members: `insert into memberships (tenant_id, group_id, user_id) ${ofPeople("select $1, $3, id")}`,
  role: "insert into roles (tenant_id, id, value, display_name) values ($1, $2, $3, $3)",
  grant: "insert into role_grants values ($1, $2, $3)",
  after: `
    insert into user_values (tenant_id, attribute, value, type, user_id)
    select $1, list.key, lower(item ->> 'value'), item ->> 'type', u.id
    from users u cross join lateral jsonb_each(u.document) list cross join lateral jsonb_array_elements(list.value) item
    where u.tenant_id = $1 and list.key in ('emails', 'phoneNumbers', 'roles')`,
};
