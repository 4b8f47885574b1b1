import type { AuditCheckpoint, ChainHead } from "../../schema/audit/audit-checkpoint.js";
import { NO_HASH } from "../../schema/audit/audit-entry.js";
import { RECORD_COLUMNS, type RecordRow } from "./audit-records.js";
import type { ListSource } from "./list.js";
import type { TenantDatabase } from "./tenant-database.js";

/** An entry as read, with the change that it is of, if that is still there. */
export interface AuditEntryRow extends RecordRow {
  /** Of the change. */
  id: string;
  tenantId: string;
  sequence: number;
  version: number;
  previousHash: string;
  hash: string;
}

/** The chain, from its first entry on. */
export const auditEntryList: ListSource = {
  name: "auditEntries",
  type: "AuditEntry",
  from:
    "audit_entries e left join changes c on c.tenant_id = e.tenant_id and c.transaction_id = e.transaction_id " +
    "and c.id = e.change_id where e.tenant_id = $1",
  columns:
    'e.change_id as id, e.tenant_id as "tenantId", e.sequence, e.version, ' +
    `encode(e.previous_hash, 'hex') as "previousHash", encode(e.hash, 'hex') as hash, ${RECORD_COLUMNS}`,
  id: "e.change_id",
  fields: {},
  order: { sql: "e.sequence", type: "bigint", isAssigned: true },
};

export type AuditCheckpointRow = Omit<AuditCheckpoint, "kind"> & { id: string };

/** The signatures under the chain, from the first on. */
export const auditCheckpointList: ListSource = {
  name: "auditCheckpoints",
  type: "AuditCheckpoint",
  from: "audit_checkpoints k where k.tenant_id = $1",
  columns:
    "k.id, k.tenant_id as \"tenantId\", k.sequence, k.version, encode(k.hash, 'hex') as hash, " +
    'k.created_at as "createdAt", k.key_id as "keyId", k.signature',
  id: "k.id",
  fields: {},
  order: { sql: "k.sequence", type: "bigint", isAssigned: true },
};

const HEAD = `
  select sequence, encode(hash, 'hex') as hash from audit_entries where tenant_id = $1 order by sequence desc limit 1`;

/** The newest entry of the tenant. */
export async function findAuditHead(db: TenantDatabase): Promise<ChainHead> {
  const [head] = await db.query<{ sequence: number; hash: string }>(HEAD, [db.tenantId]);
  return { tenantId: db.tenantId, ...(head ?? { sequence: 0, hash: NO_HASH }) };
}

/** A key by which checkpoints are checked. */
export interface AuditKeyRow {
  id: string;
  /** PEM. */
  publicKey: string;
  createdAt: string;
}

/** All keys that checkpoints were ever signed by, the oldest first. */
export const findAuditKeys = (db: TenantDatabase): Promise<AuditKeyRow[]> =>
  db.query(
    'select id, public_key as "publicKey", created_at as "createdAt" from audit_keys order by created_at, id',
    [],
  );
