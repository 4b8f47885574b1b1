import { createHash } from "node:crypto";
import { canonicalBytes } from "./canonical-bytes.js";

/** How entries and checkpoints are written at present. What was written in another form keeps its number. */
export const AUDIT_VERSION = 1;

/** A change as it is chained: what the contract's `Change` shows of it, but for the words made of it. Instants are RFC 3339. */
export interface AuditRecord {
  id: string;
  occurredAt: string;
  action: string;
  resourceType: string;
  resourceId: string;
  resourceName: string | null;
  resourceVersion: number | null;
  actor: {
    kind: string;
    id: string | null;
    name: string | null;
    credentialId: string | null;
    credentialName: string | null;
    connectionId: string | null;
    connectionName: string | null;
  };
  requestId: string;
  address: string | null;
  userAgent: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** A change in its place in the tenant's chain. */
export interface AuditEntry {
  kind: "entry";
  version: number;
  tenantId: string;
  /** 1 for the tenant's first, without gaps. */
  sequence: number;
  /** Of the entry before; `NO_HASH` for the first. */
  previousHash: string;
  /** Null where the record that was chained is gone. */
  record: AuditRecord | null;
  /** SHA-256, in lower-case hexadecimal digits. */
  hash: string;
}

/** What stands for the hash of the entry before the first. */
export const NO_HASH = "0".repeat(64);

/** The hash of an entry: SHA-256 over all of it but the hash itself, in canonical form. */
export function hashOf(entry: Omit<AuditEntry, "hash">): string {
  const { hash: _, ...rest } = entry as AuditEntry;
  return createHash("sha256").update(canonicalBytes(rest)).digest("hex");
}
