import { AUDIT_VERSION, type AuditEntry, hashOf, NO_HASH } from "../../schema/audit/audit-entry.js";
import type { RoleTransaction } from "../database/as-role.js";
import { RECORD_COLUMNS, type RecordRow, toAuditRecord } from "../reads/audit-records.js";
import { inTurns } from "./in-turns.js";

/** A change that is not chained yet, with the newest entry of its tenant. */
interface UnchainedRow extends RecordRow {
  tenantId: string;
  transactionId: string;
  headSequence: number | null;
  headHash: string | null;
}

/**
 * The next changes of all tenants, in the order of the change feed. None of them is of a transaction that an older one may
 * still precede, so that nothing can appear behind the last that was chained, which is therefore all that has to be known.
 */
const NEXT = `
  with chained as (
    select transaction_id, change_id from audit_entries order by transaction_id desc, change_id desc limit 1
  ), next as (
    select * from changes
    where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
      and (transaction_id, id) > (coalesce((select transaction_id from chained), '0'::xid8),
                                  coalesce((select change_id from chained), '00000000-0000-0000-0000-000000000000'))
    order by transaction_id, id limit $1
  )
  select c.tenant_id as "tenantId", c.transaction_id as "transactionId", ${RECORD_COLUMNS},
         h.sequence as "headSequence", encode(h.hash, 'hex') as "headHash"
  from next c left join lateral (
    select e.sequence, e.hash from audit_entries e where e.tenant_id = c.tenant_id order by e.sequence desc limit 1
  ) h on true
  order by c.transaction_id, c.id`;

const WRITE = `
  insert into audit_entries (tenant_id, sequence, transaction_id, change_id, version, previous_hash, hash)
  select "tenantId", sequence, "transactionId", "changeId", ${AUDIT_VERSION}, decode("previousHash", 'hex'), decode(hash, 'hex')
  from jsonb_to_recordset($1::jsonb) as e (
    "tenantId" uuid, sequence bigint, "transactionId" xid8, "changeId" uuid, "previousHash" text, hash text)`;

/** Chains the next changes: two statements, of however many tenants they are. @returns how many there were */
export async function chainBatch(transaction: RoleTransaction, size: number): Promise<number> {
  const rows = await transaction.query<UnchainedRow>(NEXT, [size]);
  if (rows.length === 0) return 0;
  const heads = new Map<string, AuditEntry>();
  const entries = await inTurns(rows, (row) => {
    const entry = toEntry(row, heads.get(row.tenantId));
    heads.set(row.tenantId, entry);
    const { tenantId, sequence, previousHash, hash } = entry;
    return { tenantId, sequence, transactionId: row.transactionId, changeId: row.changeId, previousHash, hash };
  });
  await transaction.query(WRITE, [JSON.stringify(entries)]);
  return rows.length;
}

function toEntry(row: UnchainedRow, head: AuditEntry | undefined): AuditEntry {
  const entry = {
    kind: "entry" as const,
    version: AUDIT_VERSION,
    tenantId: row.tenantId,
    sequence: (head?.sequence ?? row.headSequence ?? 0) + 1,
    previousHash: head?.hash ?? row.headHash ?? NO_HASH,
    record: toAuditRecord(row),
  };
  return { ...entry, hash: hashOf(entry) };
}
