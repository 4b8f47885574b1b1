import type { AuditRecord } from "../../schema/audit/audit-entry.js";
import { CHANGE_COLUMNS, type ChangeRow } from "./changes.js";

/** A change as read to be chained, or to be shown as it was. */
export interface RecordRow extends Omit<ChangeRow, "id"> {
  /** Null where the change is gone. */
  changeId: string | null;
}

/** What of the table `changes c` a record is made of. */
export const RECORD_COLUMNS = `c.id as "changeId", ${CHANGE_COLUMNS}`;

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
