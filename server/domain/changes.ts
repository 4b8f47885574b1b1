import { v7 as uuid } from "uuid";
import type { ChangedType, ChangeKind } from "../../schema/change-kind.js";
import type { Statement } from "../database/trip.js";
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
  insert into changes (tenant_id, occurred_at, request_id, address, user_agent, actor_kind, actor_id, actor_name,
                       credential_id, credential_name, connection_id, connection_name,
                       id, action, resource_type, resource_id, resource_name, resource_version, before, after)
  select $1::uuid, b."occurredAt", b."requestId", b.address, b."userAgent", b."actorKind", b."actorId", b."actorName",
         b."credentialId", b."credentialName", b."connectionId", b."connectionName",
         c.id, c.action, c."resourceType", c."resourceId", c."resourceName", c.version, c.before, c.after
  from jsonb_to_record($2::jsonb) as b ("occurredAt" timestamptz, "requestId" text, address text, "userAgent" text,
                                        "actorKind" text, "actorId" uuid, "actorName" text, "credentialId" uuid,
                                        "credentialName" text, "connectionId" uuid, "connectionName" text),
       jsonb_to_recordset($3::jsonb) as c (id uuid, action text, "resourceType" text, "resourceId" uuid,
                                           "resourceName" text, version integer, before jsonb, after jsonb)`;

/** As `WRITE_CHANGES`, with the request that they are due to: what it is answered is added when it is. */
const WRITE_CHANGES_OF_REQUEST = `
  with request as (
    insert into scim_requests (tenant_id, id, credential_id, connection_id, occurred_at, method, path, correlation_id)
    values ($1, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing
  )${WRITE_CHANGES}`;

/**
 * What writes down what a mutation has changed: one statement, however much it is; undefined where it has changed nothing. Nobody
 * can change or delete it afterwards.
 */
export function writingOf(unit: UnitOfWork): Statement | undefined {
  const { tenantId, requestId, actor, changes, scimRequest } = unit;
  if (changes.length === 0) return undefined;
  const records = changes.map((change) => ({ id: uuid(), ...change }));
  const values = [tenantId, JSON.stringify(circumstancesOf(unit)), JSON.stringify(records)];
  if (!scimRequest) return { text: WRITE_CHANGES, values };
  const { occurredAt, method, path, correlationId, connectionId } = scimRequest;
  const request = [requestId, actor.credentialId, connectionId, occurredAt, method, path, correlationId];
  return { text: WRITE_CHANGES_OF_REQUEST, values: [...values, ...request] };
}

/** Who has changed something, when, from where and by which key: the same for all that a mutation changes. */
const circumstancesOf = ({ now, requestId, origin, actor }: UnitOfWork) => ({
  occurredAt: now,
  requestId,
  ...origin,
  actorKind: actor.kind,
  actorId: actor.id,
  actorName: actor.name,
  credentialId: actor.credentialId,
  credentialName: actor.credentialName,
  connectionId: actor.connection?.id,
  connectionName: actor.connection?.name,
});
