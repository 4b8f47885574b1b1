import type { AuditCheckpoint } from "../../schema/audit/audit-checkpoint.js";
import { AUDIT_VERSION, type AuditEntry } from "../../schema/audit/audit-entry.js";
import type { Client } from "../../schema/client/index.js";
import { UsageError } from "../usage-error.js";

/** The first line of an export. It is not signed: what it says is checked by what follows, or by who verifies. */
export interface ExportHead {
  kind: "export";
  version: number;
  tenantId: string;
  /** The export begins after the entry with this number. */
  after: number;
  keys: { id: string; publicKey: string }[];
}

export type ExportLine = ExportHead | AuditEntry | AuditCheckpoint;

const PAGE_SIZE = 100;

/**
 * An audit trail, a line a piece, after an entry and up to the newest: the head, the entries with each checkpoint behind the
 * entry that it is of, and a checkpoint that is signed now. Memory does not grow with the trail.
 *
 * @throws UsageError where there is no such entry to begin after
 */
export async function* exportLines(client: Client, after: number): AsyncGenerator<ExportLine> {
  const { auditHead } = await client.auditHead();
  const { tenantId, sequence: last } = auditHead;
  if (after > last) throw new UsageError(`the trail has ${last} entries: nothing comes after ${after}`);
  const { auditKeys } = await client.auditKeys();
  const keys = auditKeys.map(({ id, publicKey }) => ({ id, publicKey }));
  yield { kind: "export", version: AUDIT_VERSION, tenantId, after, keys };
  const checkpoints = checkpointsOf(client, after);
  let checkpoint = await next(checkpoints);
  for await (const entry of entriesOf(client, after)) {
    if (entry.sequence > last) break;
    yield entry;
    for (; checkpoint && checkpoint.sequence <= entry.sequence; checkpoint = await next(checkpoints)) yield checkpoint;
  }
  yield { kind: "checkpoint", ...auditHead };
}

async function* entriesOf(client: Client, afterSequence: number): AsyncGenerator<AuditEntry> {
  for (let page: Page = { afterSequence }; page; ) {
    const { auditEntries } = await client.auditEntries({ ...page, first: PAGE_SIZE });
    for (const entry of auditEntries.nodes) yield { kind: "entry", ...entry } as AuditEntry;
    page = following(auditEntries.pageInfo);
  }
}

async function* checkpointsOf(client: Client, afterSequence: number): AsyncGenerator<AuditCheckpoint> {
  for (let page: Page = { afterSequence }; page; ) {
    const { auditCheckpoints } = await client.auditCheckpoints({ ...page, first: PAGE_SIZE });
    for (const checkpoint of auditCheckpoints.nodes) yield { kind: "checkpoint", ...checkpoint };
    page = following(auditCheckpoints.pageInfo);
  }
}

/** Where a page begins; undefined behind the last. */
type Page = { afterSequence: number } | { after: string } | undefined;

const following = ({ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor?: string | null }): Page =>
  hasNextPage && endCursor ? { after: endCursor } : undefined;

const next = async <T>(items: AsyncGenerator<T>): Promise<T | undefined> => (await items.next()).value ?? undefined;
