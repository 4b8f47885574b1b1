import type { PoolClient } from "pg";

/** The tenant whose only row is in `isolation_canary`, and one that has none anywhere. */
const CANARY_TENANT = "00000000-0000-7000-8000-00000000ca7a";
const OTHER_TENANT = "00000000-0000-7000-8000-000000000000";

/** What looks for the canary by the one way past policies: the function of migrations/0021, which minds the tenant itself. */
const SEARCH = "select coalesce(cardinality(users_with_text('userName', 'canary', true)), 0)::int as found";

/** What every table of tenants' rows is asked of, but for the directory that is nobody's (migrations/0001). */
const TABLES = `
  select c.relname as name, format('%I.%I', n.nspname, c.relname) as "quotedName",
         c.relrowsecurity and c.relforcerowsecurity as "isForced",
         pg_has_role(current_user, c.relowner, 'member') as "isOwned",
         has_table_privilege(current_user, c.oid, 'select') as "isReadable",
         count(p.oid) filter (where p."isRule" and p.polcmd = '*')::int as rules,
         count(p.oid) filter (where not p."isRule")::int as exceptions
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  left join lateral (
    select p.oid, p.polcmd, coalesce(pg_get_expr(p.polqual, p.polrelid), '') = '(tenant_id = current_tenant())'
           and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '(tenant_id = current_tenant())') = '(tenant_id = current_tenant())'
           as "isRule"
    from pg_policy p
    where p.polrelid = c.oid and p.polpermissive
      and exists (select from unnest(p.polroles) r where r = 0 or pg_has_role(current_user, r, 'usage'))
  ) p on true
  where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'connection_directory'
  group by c.oid, n.nspname order by c.relname`;

interface Table {
  name: string;
  quotedName: string;
  isForced: boolean;
  /** Whether the role could turn row-level security off. */
  isOwned: boolean;
  isReadable: boolean;
  /** How many policies let in each tenant to its own rows, and how many let in whom it may be. */
  rules: number;
  exceptions: number;
}

/**
 * Shows that row-level security holds for the role that this transaction works as: by what the catalogue says of every table
 * that has tenants' rows, and by looking into each as nobody, and as a tenant that has none. That the canary's row is seen as its
 * tenant shows that the look would find something. The transaction's tenant is another one afterwards.
 *
 * @returns what is wrong; undefined where nothing is
 */
export async function findLeak(client: PoolClient): Promise<string | undefined> {
  const { rows: tables } = await client.query<Table>(TABLES);
  const fault = tables.map(faultOf).find((one) => one !== undefined);
  if (fault) return fault;
  const look = lookInto(tables.filter(({ isReadable }) => isReadable));
  const nobody = await lookAs("", client, look);
  if (nobody.open) return `rows of the table ${nobody.open} can be read where no tenant is set`;
  if (nobody.found > 0) return "users can be searched for where no tenant is set";
  const other = await lookAs(OTHER_TENANT, client, look);
  if (other.open) return `rows of the table ${other.open} can be read by another tenant`;
  if (other.found > 0) return "users can be searched for by another tenant";
  const own = await lookAs(CANARY_TENANT, client, look);
  if (own.open !== "isolation_canary") return `the row ${BY_WHICH} cannot be read by its own tenant`;
  return own.found === 1 ? undefined : `the text ${BY_WHICH} cannot be searched for by its own tenant`;
}

const BY_WHICH = "by which the separation of tenants is tested";

function faultOf({ name, isForced, isOwned, rules, exceptions }: Table): string | undefined {
  if (isOwned) return `the database role owns the table ${name}, and could turn its row-level security off`;
  if (!isForced) return `row-level security is not forced on the table ${name}`;
  if (exceptions > 0) return `the table ${name} has a policy that is not about the tenant alone`;
  return rules > 0 ? undefined : `the table ${name} has no policy that lets tenants in to their own rows`;
}

/** Says the first table of which any row is seen. */
const lookInto = (tables: readonly Table[]): string =>
  `select case ${tables.map(({ name, quotedName }) => `when exists (select from ${quotedName}) then '${name}'`).join(" ")} end as open`;

/** Sequential scans are off: what finds nothing would read the whole of a large table, policy by policy. */
async function lookAs(tenantId: string, client: PoolClient, look: string): Promise<Seen> {
  await client.query(`set local enable_seqscan = off; set local roster.tenant_id = '${tenantId}'`);
  const { rows: seen } = await client.query<Pick<Seen, "open">>(look);
  const { rows: searched } = await client.query<Pick<Seen, "found">>(SEARCH);
  return { open: seen[0]?.open ?? null, found: searched[0]?.found ?? 0 };
}

interface Seen {
  /** The first table of which any row is seen. */
  open: string | null;
  /** How many users are searched out. */
  found: number;
}
