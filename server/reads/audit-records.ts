import type { AuditRecord } from "../../schema/audit/audit-entry.js";

/** A change as read to be chained, or to be shown as it was. */
export interface RecordRow {
  /** Null where the change is gone. */
  changeId: string | null;
  occurredAt: string;
  requestId: string;
  address: string | null;
  userAgent: string | null;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  credentialId: string | null;
  credentialName: string | null;
  connectionId: string | null;
  connectionName: string | null;
  action: string;
  resourceType: string;
  resourceId: string;
  resourceName: string | null;
  resourceVersion: number | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What of the table `changes c` a record is made of. */
export const RECORD_COLUMNS =
  'c.id as "changeId", c.occurred_at as "occurredAt", c.request_id as "requestId", c.address, c.user_agent as "userAgent", ' +
  'c.actor_kind as "actorKind", c.actor_id as "actorId", c.actor_name as "actorName", ' +
  'c.credential_id as "credentialId", c.credential_name as "credentialName", ' +
  'c.connection_id as "connectionId", c.connection_name as "connectionName", c.action, ' +
  'c.resource_type as "resourceType", c.resource_id as "resourceId", c.resource_name as "resourceName", ' +
  'c.resource_version as "resourceVersion", c.before, c.after';

/** The record of version 1: never to be changed, since what was chained by it is verified by it. */
export const toAuditRecord = (row: RecordRow): AuditRecord => ({
  id: row.changeId as string,
  occurredAt: row.occurredAt,
  action: row.action,
  resourceType: row.resourceType,
  resourceId: row.resourceId,
  resourceName: row.resourceName,
  resourceVersion: row.resourceVersion,
  actor: {
    kind: row.actorKind.toUpperCase().replaceAll("-", "_"),
    id: row.actorId,
    name: row.actorName,
    credentialId: row.credentialId,
    credentialName: row.credentialName,
    connectionId: row.connectionId,
    connectionName: row.connectionName,
  },
  requestId: row.requestId,
  address: row.address,
  userAgent: row.userAgent,
  before: row.before,
  after: row.after,
});
