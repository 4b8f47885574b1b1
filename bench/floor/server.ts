import { createHash } from "node:crypto";
import express, { type Request, type Response } from "express";
import pg from "pg";

/**
 * The yardstick: the routes of the workloads as one would write them by hand, on prepared statements, with the guarantees
 * that Roster gives: the token is looked up in the database, the tenant is in every statement, a change leaves a record
 * in its transaction, and versions grow.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const app = express();
app.disable("etag");
app.disable("x-powered-by");

const base = "/scim/v2";
const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

const one = async (client: pg.Pool | pg.PoolClient, name: string, text: string, values: unknown[]) =>
  (await client.query({ name, text, values })).rows[0];

async function tenantOf(request: Request): Promise<string | undefined> {
  const token = request.headers.authorization?.slice("Bearer ".length) ?? "";
  const digest = createHash("sha256").update(token).digest();
  return (await one(pool, "credential", "select tenant_id from credentials where digest = $1", [digest]))?.tenant_id;
}

const USER_COLUMNS = `
  u.id, u.user_name, u.document, u.version, u.created_at, u.updated_at,
  (select json_agg(json_build_object('value', g.id, 'display', g.display_name, 'type', 'direct') order by g.id)
   from memberships m join groups g on g.tenant_id = m.tenant_id and g.id = m.group_id
   where m.tenant_id = u.tenant_id and m.user_id = u.id) as groups`;

function toUser(row: Record<string, unknown>) {
  const { id, user_name: userName, document, groups, version } = row;
  return {
    schemas: [USER],
    id,
    userName,
    ...(document as object),
    ...(groups ? { groups } : {}),
    meta: {
      resourceType: "User",
      created: row.created_at,
      lastModified: row.updated_at,
      location: `${base}/Users/${id}`,
      version: `W/"${version}"`,
    },
  };
}

function send(response: Response, status: number, body?: object): void {
  response.statusCode = status;
  response.setHeader("content-type", "application/scim+json");
  response.end(body && JSON.stringify(body));
}

app.get(`${base}/Users/:id`, async (request, response) => {
  const tenant = await tenantOf(request);
  if (!tenant) return send(response, 401);
  const text = `select ${USER_COLUMNS} from users u where u.tenant_id = $1 and u.id = $2`;
  const row = await one(pool, "user", text, [tenant, request.params.id]);
  if (!row) return send(response, 404);
  response.setHeader("etag", `W/"${row.version}"`);
  send(response, 200, toUser(row));
});

app.get(`${base}/Users`, async (request, response) => {
  const tenant = await tenantOf(request);
  if (!tenant) return send(response, 401);
  const [, userName] = /^userName eq "(.*)"$/.exec(String(request.query.filter)) ?? [];
  const text = `select ${USER_COLUMNS} from users u where u.tenant_id = $1 and lower(u.user_name) = lower($2)`;
  const { rows } = await pool.query({ name: "filter", text, values: [tenant, userName] });
  const Resources = rows.map(toUser);
  send(response, 200, {
    schemas: [LIST],
    totalResults: rows.length,
    startIndex: 1,
    itemsPerPage: rows.length,
    Resources,
  });
});

app.patch(`${base}/Groups/:id`, express.json({ type: "application/scim+json" }), async (request, response) => {
  const tenant = await tenantOf(request);
  if (!tenant) return send(response, 401);
  const [{ value }] = request.body.Operations;
  const ids = value.map((member: { value: string }) => member.value);
  const client = await pool.connect();
  try {
    await client.query("begin");
    const lock = "select version from groups where tenant_id = $1 and id = $2 for update";
    const group = await one(client, "lock", lock, [tenant, request.params.id]);
    const add = `insert into memberships (tenant_id, group_id, user_id) select $1, $2, unnest($3::uuid[])
                 on conflict do nothing returning user_id`;
    const { rows } = await client.query({ name: "add", text: add, values: [tenant, request.params.id, ids] });
    if (rows.length > 0) {
      const added = rows.map((row) => row.user_id);
      const touch = `update users set version = version + 1, updated_at = now() where tenant_id = $1 and id = any($2)`;
      await client.query({ name: "touch", text: touch, values: [tenant, added] });
      const bump = "update groups set version = version + 1, updated_at = now() where tenant_id = $1 and id = $2";
      await client.query({ name: "bump", text: bump, values: [tenant, request.params.id] });
      const change =
        "insert into changes (tenant_id, action, resource_id, difference) values ($1, 'group.updated', $2, $3)";
      await client.query({ name: "change", text: change, values: [tenant, request.params.id, { added }] });
    }
    await client.query("commit");
    response.setHeader("etag", `W/"${group.version + (rows.length > 0 ? 1 : 0)}"`);
    send(response, 204);
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
});

app.listen(Number(process.env.PORT), "127.0.0.1", () => process.stderr.write("listening\n"));
