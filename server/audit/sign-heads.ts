import { v7 as uuid } from "uuid";
import { type ChainHead, signHead } from "../../schema/audit/audit-checkpoint.js";
import type { RoleTransaction } from "../database/as-role.js";
import type { AuditKey } from "./audit-key.js";
import { inTurns } from "./in-turns.js";

interface HeadRow extends ChainHead {
  transactionId: string;
  changeId: string;
}

/** The newest entries of the tenants that have any since heads were last signed: then the newest of all was among them. */
const UNSIGNED = `
  with signed as (
    select transaction_id, change_id from audit_checkpoints order by transaction_id desc, change_id desc limit 1
  )
  select distinct on (tenant_id) tenant_id as "tenantId", sequence, encode(hash, 'hex') as hash,
         transaction_id as "transactionId", change_id as "changeId"
  from audit_entries
  where (transaction_id, change_id) > (coalesce((select transaction_id from signed), '0'::xid8),
                                       coalesce((select change_id from signed), '00000000-0000-0000-0000-000000000000'))
  order by tenant_id, sequence desc`;

const WRITE = `
  insert into audit_checkpoints (tenant_id, sequence, id, transaction_id, change_id, version, hash, created_at, key_id, signature)
  select "tenantId", sequence, id, "transactionId", "changeId", version, decode(hash, 'hex'), "createdAt", "keyId", signature
  from jsonb_to_recordset($1::jsonb) as c (
    "tenantId" uuid, sequence bigint, id uuid, "transactionId" xid8, "changeId" uuid, version smallint, hash text,
    "createdAt" timestamptz, "keyId" text, signature text)`;

/** Signs the heads of all chains that have grown: two statements. @returns what was signed */
export async function signHeads(transaction: RoleTransaction, key: AuditKey, now: Date) {
  const heads = await transaction.query<HeadRow>(UNSIGNED, []);
  const signed = await inTurns(heads, ({ transactionId, changeId, ...head }) => ({
    checkpoint: signHead(head, key, now),
    place: { id: uuid(), transactionId, changeId },
  }));
  const rows = signed.map(({ checkpoint, place }) => ({ ...checkpoint, ...place }));
  if (rows.length > 0) await transaction.query(WRITE, [JSON.stringify(rows)]);
  return signed.map(({ checkpoint }) => checkpoint);
}
