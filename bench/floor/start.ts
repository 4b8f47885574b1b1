import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import pg from "pg";
import { projectPath } from "../../server/project-path.js";
import { type Fixture, GROUP_SIZES, PEOPLE } from "../fixture.js";
import { startTarget, stopProcess, type Target } from "../target.js";

const TOKEN = "floor-token";

/** Starts the hand-written server on a database of its own. */
export async function startFloor(databaseUrl: string, fixture: Fixture): Promise<Target> {
  await seed(databaseUrl, fixture);
  const { child, ...server } = await startTarget(
    "floor",
    "bench/floor/server.js",
    { DATABASE_URL: databaseUrl },
    "listening",
  );
  return { name: "floor", base: "/scim/v2", token: TOKEN, ...server, stop: () => stopProcess(child) };
}

async function seed(databaseUrl: string, { tenantId, size, groups }: Fixture): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(readFileSync(projectPath("bench", "floor", "tables.sql"), "utf8"));
  const digest = createHash("sha256").update(TOKEN).digest();
  await client.query("insert into credentials values ($1, $2)", [digest, tenantId]);
  await client.query(
    `insert into users (tenant_id, id, user_name, document)
     select $1, id, user_name,
            jsonb_build_object(
              'name', jsonb_build_object('givenName', given_name, 'familyName', family_name),
              'displayName', given_name || ' ' || family_name, 'active', true,
              'emails', jsonb_build_array(jsonb_build_object('value', email, 'type', 'work', 'primary', true)))
     from (${PEOPLE}) p`,
    [tenantId, size],
  );
  for (const members of GROUP_SIZES) {
    await client.query("insert into groups (tenant_id, id, display_name) values ($1, $2, $3)", [
      tenantId,
      groups[members],
      `Group of ${members}`,
    ]);
    await client.query(`insert into memberships (tenant_id, group_id, user_id) select $1, $3, id from (${PEOPLE}) p`, [
      tenantId,
      Math.min(members, size),
      groups[members],
    ]);
  }
  await client.query("vacuum analyze");
  await client.end();
}
