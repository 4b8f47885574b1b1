import type { Router } from "express";
import { v7 as uuid } from "uuid";
import { BASE, guarded, inTransaction, json, one, pool, type Row, record, rows, send } from "./route.js";
import { ENTERPRISE, toUser, USER_COLUMNS } from "./user-json.js";

export function userRoutes(app: Router): void {
  app.get(
    `${BASE}/Users/:id`,
    guarded(async (tenant, request, response) => {
      const row = await one(pool, "user", BY_ID, [tenant, request.params.id]);
      if (!row) return send(response, 404);
      send(response, 200, toUser(row), row.version);
    }),
  );
  app.post(
    `${BASE}/Users`,
    json,
    guarded(async (tenant, request, response) => {
      const created = await createUser(tenant, request.body);
      if (!created) return send(response, 409);
      send(response, 201, toUser(created), created.version);
    }),
  );
  app.patch(
    `${BASE}/Users/:id`,
    json,
    guarded(async (tenant, request, response) => {
      const changed = await patchUser(tenant, String(request.params.id), request.body.Operations);
      if (!changed) return send(response, 404);
      send(response, 200, toUser(changed), changed.version);
    }),
  );
}

const BY_ID = `select ${USER_COLUMNS} from users u where u.tenant_id = $1 and u.id = $2`;

const CREATE = `
  insert into users as u (tenant_id, id, user_name, document, manager_id) values ($1, $2, $3, $4, $5)
  on conflict do nothing returning u.*, (
    select m.document ->> 'displayName' from users m where m.tenant_id = $1 and m.id = $5) as manager_name`;

const COUNT_ONE = `
  insert into user_counts as c values ($1, pg_backend_pid() % 16, 1)
  on conflict (tenant_id, shard) do update set total = c.total + 1`;

/** @returns undefined where the userName is taken */
export function createUser(tenant: string, resource: Row): Promise<Row> {
  const { userName, schemas: _, ...document } = resource;
  const managerId = document[ENTERPRISE]?.manager?.value ?? null;
  if (managerId) delete document[ENTERPRISE].manager;
  const id = uuid();
  return inTransaction(async (client) => {
    const created = await one(client, "create", CREATE, [tenant, id, userName, document, managerId]);
    if (!created) return undefined;
    await rows(client, "values", INSERT_VALUES, [tenant, id, document]);
    await rows(client, "count", COUNT_ONE, [tenant]);
    await record(client, tenant, "user.created", id, { after: resource });
    return created;
  });
}

const INSERT_VALUES = `
  insert into user_values (tenant_id, attribute, value, type, user_id)
  select $1, list.key, lower(item ->> 'value'), item ->> 'type', $2
  from jsonb_each($3::jsonb) list cross join lateral jsonb_array_elements(list.value) item
  where list.key in ('emails', 'phoneNumbers', 'roles')`;

const DELETE_VALUES = "delete from user_values where tenant_id = $1 and user_id = $2";

const CHANGE = `
  update users set document = $3, version = version + 1, updated_at = now() where tenant_id = $1 and id = $2
  returning version, updated_at`;

interface Operation {
  path: string;
  value: unknown;
}

/** Replaces attributes, and sub-attributes of the values that a value path selects. */
function patchUser(tenant: string, id: string, operations: Operation[]): Promise<Row> {
  return inTransaction(async (client) => {
    const user = await one(client, "user to change", `${BY_ID} for update of u`, [tenant, id]);
    if (!user) return undefined;
    const before = JSON.stringify(user.document);
    const hasNewValues = operations.map((operation) => apply(user.document, operation)).includes("values");
    if (JSON.stringify(user.document) === before) return user;
    Object.assign(user, await one(client, "change user", CHANGE, [tenant, id, user.document]));
    if (hasNewValues) {
      await rows(client, "forget values", DELETE_VALUES, [tenant, id]);
      await rows(client, "values", INSERT_VALUES, [tenant, id, user.document]);
    }
    await record(client, tenant, "user.updated", id, { before: JSON.parse(before), after: user.document });
    return user;
  });
}

const VALUE_PATH = /^(\w+)\[(\w+) eq "([^"]*)"\]\.(\w+)$/;

/** @returns of what kind it was */
function apply(document: Row, { path, value }: Operation): "attribute" | "values" {
  const [, attribute = "", key = "", wanted, part = ""] = VALUE_PATH.exec(path) ?? [];
  if (!attribute) {
    document[path] = value;
    return "attribute";
  }
  for (const item of document[attribute] ?? []) if (item[key] === wanted) item[part] = value;
  return "values";
}
