import { v7 as uuid } from "uuid";
import type { ChangedType, ChangeKind } from "../../schema/change-kind.js";
import { execute } from "./execute.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** Attributes with their values before and after a change; unassigned is null. */
export interface Difference {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** What happened to a resource. `version` is the one that the resource has afterwards. */
export interface ChangeRecord extends Difference {
  action: ChangeKind;
  resourceType: ChangedType;
  resourceId: string;
  /** What people call it. */
  resourceName: string;
  version: number | null;
}

/** Notes what a mutation changes; it is written with the mutation's transaction. */
export const recordChange = (unit: UnitOfWork, change: ChangeRecord): unknown => unit.changes.push(change);

export const isEmpty = (difference: Difference): boolean => Object.keys(difference.after).length === 0;

const WRITE_CHANGES = `
  insert into changes (tenant_id, occurred_at, request_id, actor_kind, actor_id, actor_name, credential_id,
                       id, action, resource_type, resource_id, resource_name, resource_version, before, after)
  select $1::uuid, $2::timestamptz, $3::text, $4::text, $5::uuid, $6::text, $7::uuid,
         c.id, c.action, c."resourceType", c."resourceId", c."resourceName", c.version, c.before, c.after
  from jsonb_to_recordset($8::jsonb) as c (id uuid, action text, "resourceType" text, "resourceId" uuid,
                                           "resourceName" text, version integer, before jsonb, after jsonb)`;

/** As `WRITE_CHANGES`, with the request that they are due to: what it is answered is added when it is. */
const WRITE_CHANGES_OF_REQUEST = `
  with request as (
    insert into scim_requests (tenant_id, id, connection_id, credential_id, occurred_at, method, path, correlation_id)
    values ($1, $3::text::uuid, $13, $7, $9, $10, $11, $12) on conflict do nothing
  )${WRITE_CHANGES}`;

/** Writes what a mutation has changed: one statement, however much it is. Nobody can change or delete it afterwards. */
export async function writeChanges(unit: UnitOfWork): Promise<void> {
  const { tenantId, now, requestId, actor, changes, scimRequest } = unit;
  if (changes.length === 0) return;
  const records = JSON.stringify(changes.map((change) => ({ id: uuid(), ...change })));
  const values = [tenantId, now, requestId, actor.kind, actor.id, actor.name, actor.credentialId, records];
  if (!scimRequest) {
    await execute(unit, WRITE_CHANGES, values);
    return;
  }
  const { occurredAt, method, path, correlationId, connectionId } = scimRequest;
  const request = [occurredAt, method, path, correlationId, connectionId];
  await execute(unit, WRITE_CHANGES_OF_REQUEST, [...values, ...request]);
}
