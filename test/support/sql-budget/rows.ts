import pg from "pg";
import { v7 as uuid } from "uuid";
import { testEnvironment } from "../environment.js";

/** Ids for so many things, in the order in which they are to be listed. */
export const newIds = (count: number): string[] => Array.from({ length: count }, () => uuid());

/** Runs a statement beside Roster: rows by the hundred would take too long one by one. */
export async function write(text: string, ...values: unknown[]): Promise<void> {
  const client = new pg.Client(testEnvironment().databaseUrl);
  await client.connect();
  try {
    await client.query(text, values);
  } finally {
    await client.end();
  }
}

/** Users named by a stem and a number, of a connection, each with an e-mail, an entitlement and a role of a slot. */
export const writeUsers = (tenantId: string, ids: string[], stem: string, connectionId: string): Promise<void> =>
  write(
    `insert into users (tenant_id, id, connection_id, user_name, user_name_key, display_name, active, emails, entitlements, roles,
                        created_at, updated_at)
     select $1, id, $4, $3 || '-' || i, $3 || '-' || i, initcap($3) || ' ' || i, true,
            jsonb_build_array(jsonb_build_object('value', $3 || '-' || i || '@corp.test', 'type', 'work', 'primary', true)),
            jsonb_build_array(jsonb_build_object('value', 'seat-' || i)), '[{ "value": "recorder" }]', now(), now()
     from unnest($2::uuid[]) with ordinality as item (id, i)`,
    tenantId,
    ids,
    stem,
    connectionId,
  );

/** Groups named by a stem and a number; of a connection, or of none. */
export const writeGroups = (
  tenantId: string,
  ids: string[],
  stem: string,
  connectionId: string | null = null,
): Promise<void> =>
  write(
    `insert into groups (tenant_id, id, connection_id, display_name, created_at, updated_at)
     select $1, id, $4, $3 || ' ' || i, now(), now() from unnest($2::uuid[]) with ordinality as item (id, i)`,
    tenantId,
    ids,
    stem,
    connectionId,
  );

/** Puts each of the members into each of the groups. */
export const writeMemberships = (
  tenantId: string,
  groupIds: string[],
  kind: "user" | "member_group",
  memberIds: string[],
): Promise<void> =>
  write(
    `insert into memberships (tenant_id, group_id, ${kind}_id)
     select $1, g, m from unnest($2::uuid[]) as g, unnest($3::uuid[]) as m`,
    tenantId,
    groupIds,
    memberIds,
  );

/** Roles named by a stem and a number, each with a permission of its own; of a slot, or of none. */
export const writeRoles = (tenantId: string, ids: string[], stem: string, slot: string | null = null): Promise<void> =>
  write(
    `insert into roles (tenant_id, id, slot_id, position, value, display_name, permissions, created_at, updated_at)
     select $1, id, (select s.id from role_slots s where s.tenant_id = $1 and s.name = $4), 10 + i,
            $3 || '-' || i, $3 || '-' || i, array['do:' || i], now(), now()
     from unnest($2::uuid[]) with ordinality as item (id, i)`,
    tenantId,
    ids,
    stem,
    slot,
  );

/** Grants each of the roles to each of the holders, unless it has it. */
export const writeGrants = (
  tenantId: string,
  roleIds: string[],
  kind: "user" | "group",
  holderIds: string[],
): Promise<void> =>
  write(
    `insert into role_grants (tenant_id, role_id, ${kind}_id)
     select $1, r, h from unnest($2::uuid[]) as r, unnest($3::uuid[]) as h on conflict do nothing`,
    tenantId,
    roleIds,
    holderIds,
  );

/** Makes copies of the rows that a condition on `row` selects. */
export async function copyRows(
  table: "credentials" | "scim_requests",
  condition: string,
  values: unknown[],
  ids: string[],
): Promise<void> {
  const columns = (await columnsOf(table)).join(", ");
  await write(
    `insert into ${table} (${columns})
     select ${columns} from (
       select (jsonb_populate_record(row, jsonb_build_object('id', copy_id))).*
       from ${table} row, unnest($${values.length + 1}::uuid[]) as copy_id where ${condition}
     ) copy`,
    ...values,
    ids,
  );
}

/** The columns of a table that can be written. */
async function columnsOf(table: string): Promise<string[]> {
  const client = new pg.Client(testEnvironment().databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
