import type { Request, Response, Router } from "express";
import { v7 as uuid } from "uuid";
import { BASE, guarded, inTransaction, json, listOf, one, pool, type Row, record, rows, send } from "./route.js";

export function groupRoutes(app: Router): void {
  app.get(`${BASE}/Groups/:id`, guarded(getGroup));
  app.get(
    `${BASE}/Groups`,
    guarded(async (tenant, { query }, response) => {
      const [, name] = /^displayName eq "(.*)"$/.exec(String(query.filter)) ?? [];
      const text = `select ${COLUMNS} from groups g where g.tenant_id = $1 and lower(g.display_name) = lower($2)`;
      const found = await rows(pool, "groups by name", text, [tenant, name]);
      send(response, 200, listOf(found.map(toGroup), found.length));
    }),
  );
  app.post(
    `${BASE}/Groups`,
    json,
    guarded(async (tenant, request, response) => {
      const group = await createGroup(tenant, request.body);
      send(response, 201, toGroup(group), group.version);
    }),
  );
  app.patch(
    `${BASE}/Groups/:id`,
    json,
    guarded(async (tenant, request, response) => {
      const version = await patchMembers(tenant, String(request.params.id), request.body.Operations[0]);
      if (version === undefined) return send(response, 404);
      send(response, 204, undefined, version);
    }),
  );
}

const COLUMNS = "g.id, g.display_name, g.version, g.created_at, g.updated_at";

const BY_ID = `select ${COLUMNS} from groups g where g.tenant_id = $1 and g.id = $2`;

const MEMBERS = `
  select u.id as value, u.document ->> 'displayName' as display, 'User' as type
  from memberships m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
  where m.tenant_id = $1 and m.group_id = $2 order by u.id`;

async function getGroup(tenant: string, request: Request, response: Response): Promise<void> {
  const group = await one(pool, "group", BY_ID, [tenant, request.params.id]);
  if (!group) return send(response, 404);
  if (request.query.excludedAttributes === "members") return send(response, 200, toGroup(group), group.version);
  const members = await rows(pool, "members", MEMBERS, [tenant, group.id]);
  send(response, 200, { ...toGroup(group), members }, group.version);
}

const CREATE = `
  insert into groups as g (tenant_id, id, display_name) values ($1, $2, $3) returning ${COLUMNS}`;

const createGroup = (tenant: string, { displayName, members }: Row): Promise<Row> =>
  inTransaction(async (client) => {
    const group = await one(client, "create group", CREATE, [tenant, uuid(), displayName]);
    const ids = (members ?? []).map(({ value }: { value: string }) => value);
    if (ids.length > 0)
      await rows(client, "touch", TOUCH, [tenant, await changeMembers(client, "add", tenant, group.id, ids)]);
    await record(client, tenant, "group.created", group.id, { displayName, members: ids });
    return group;
  });

const CHANGE_MEMBERS = {
  add: `insert into memberships (tenant_id, group_id, user_id) select $1, $2, unnest($3::uuid[])
        on conflict do nothing returning user_id`,
  remove:
    "delete from memberships where tenant_id = $1 and group_id = $2 and user_id = any($3::uuid[]) returning user_id",
};

const TOUCH =
  "update users set version = version + 1, updated_at = now() where tenant_id = $1 and id = any($2::uuid[])";
const LOCK = "select version from groups where tenant_id = $1 and id = $2 for update";
const BUMP = "update groups set version = version + 1, updated_at = now() where tenant_id = $1 and id = $2";

/** @returns who was added or removed */
const changeMembers = async (
  client: Parameters<typeof rows>[0],
  op: "add" | "remove",
  ...values: [tenant: string, group: string, ids: string[]]
): Promise<string[]> =>
  (await rows(client, `${op} members`, CHANGE_MEMBERS[op], values)).map((row: Row) => row.user_id);

interface Operation {
  op: "add" | "remove";
  path: string;
  value?: { value: string }[];
}

/** @returns the group's version; undefined where there is none */
const patchMembers = (tenant: string, id: string, { op, path, value }: Operation): Promise<number | undefined> =>
  inTransaction(async (client) => {
    const group = await one(client, "lock group", LOCK, [tenant, id]);
    if (!group) return undefined;
    const [, only] = /^members\[value eq "(.*)"\]$/.exec(path) ?? [];
    const ids = only ? [only] : (value ?? []).map((member) => member.value);
    const changed = await changeMembers(client, op, tenant, id, ids);
    if (changed.length === 0) return group.version;
    await rows(client, "touch", TOUCH, [tenant, changed]);
    await rows(client, "bump", BUMP, [tenant, id]);
    await record(client, tenant, "group.updated", id, { [op]: changed });
    return group.version + 1;
  });

const toGroup = ({ id, display_name: displayName, version, created_at, updated_at }: Row): object => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"],
  id,
  displayName,
  meta: {
    resourceType: "Group",
    created: created_at,
    lastModified: updated_at,
    location: `${BASE}/Groups/${id}`,
    version: `W/"${version}"`,
  },
});
