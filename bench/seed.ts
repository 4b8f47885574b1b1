import pg from "pg";
import { CONTENDED_GROUP, type Fixture, groupId, groupNameOf, OUTSIDERS, PEOPLE, ROLES, roleId } from "./fixture.js";

/** How one server's tables hold what both hold. Of each statement `$1` is the tenant. */
export interface SeedStatements {
  before?: (client: pg.Client) => Promise<unknown>;
  /** `$2`: how many users. */
  users: string;
  /** `$2`: id, `$3`: name. */
  group: string;
  /** `$2`: how many members, from the first user on; `$3`: the group. */
  members: string;
  /** `$2`: id, `$3`: value. */
  role: string;
  /** `$2`: role, `$3`: the group that has it. */
  grant: string;
  after?: string;
}

/** Built at once behind the users rather than grown with each of them: a million would take half an hour. */
const GIN_INDEXES = `
  select i.indexrelid::regclass::text as name,
         concat_ws(';', pg_get_indexdef(i.indexrelid), (
           select string_agg(format('alter index %s alter column %s set statistics %s', a.attrelid::regclass, a.attnum, a.attstattarget), ';')
           from pg_attribute a where a.attrelid = i.indexrelid and a.attstattarget >= 0)) as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
  where a.amname = 'gin'`;

/** Fills a server's database by statements on whole sets, and lets PostgreSQL see what has come of it. */
export async function seed(databaseUrl: string, fixture: Fixture, statements: SeedStatements): Promise<void> {
  const { tenantId, size, groups } = fixture;
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await statements.before?.(client);
  const searched = await client.query<{ name: string; definition: string }>(GIN_INDEXES);
  for (const { name } of searched.rows) await client.query(`drop index ${name}`);
  await client.query(statements.users, [tenantId, size + OUTSIDERS]);
  for (const members of [...groups, CONTENDED_GROUP]) {
    await client.query(statements.group, [tenantId, groupId(members), groupNameOf(members)]);
    if (members > 0) await client.query(statements.members, [tenantId, members, groupId(members)]);
  }
  for (let number = 0; number < ROLES; number++) {
    await client.query(statements.role, [tenantId, roleId(number), `role-${number}`]);
  }
  await client.query(statements.grant, [tenantId, roleId(0), groupId(groups.at(-1) ?? 0)]);
  await client.query("set maintenance_work_mem = '1GB'");
  for (const { definition } of searched.rows) await client.query(definition);
  if (statements.after) await client.query(statements.after, [tenantId]);
  await client.query("vacuum analyze");
  await client.query("checkpoint");
  await client.end();
}

/** Statements on people as both servers number them. */
export const ofPeople = (select: string): string => `${select} from (${PEOPLE}) p`;
