import type { Pool } from "pg";
import type { Logger } from "pino";
import { asLeader } from "./as-leader.js";
import type { AuditKey } from "./audit-key.js";
import { chainBatch } from "./chain-batch.js";
import { signHeads } from "./sign-heads.js";

/** How many entries one transaction writes. */
const BATCH_SIZE = 500;
/** How long an entry may wait for a signature, in milliseconds. */
const SIGNED_EVERY_MS = 60_000;
/** How many entries may wait for one. */
const SIGNED_EVERY_ENTRIES = 10_000;

/** Chains changes, and signs what it has chained. Any number of servers may do so at the same time: one does. */
export class AuditChain {
  #signedAt = 0;
  #unsigned = 0;

  constructor(
    private readonly pool: Pool,
    private readonly key: AuditKey,
    private readonly log: Logger,
  ) {}

  /** Chains all that there is to chain, a batch at a time, and ends early where it is told to. */
  async advance(signal?: AbortSignal): Promise<void> {
    for (let chained = BATCH_SIZE; chained === BATCH_SIZE && !signal?.aborted; ) {
      chained = (await asLeader(this.pool, (transaction) => chainBatch(transaction, BATCH_SIZE))) ?? 0;
      this.#unsigned += chained;
      if (this.#isSignatureDue()) await this.sign();
    }
  }

  /** Signs the heads of the chains that have grown, and says so in the log, which others keep. */
  async sign(): Promise<void> {
    const now = new Date();
    const checkpoints = await asLeader(this.pool, (transaction) => signHeads(transaction, this.key, now));
    if (!checkpoints) return;
    this.#signedAt = now.getTime();
    this.#unsigned = 0;
    for (const checkpoint of checkpoints) this.log.info({ checkpoint }, "signed the head of an audit trail");
  }

  #isSignatureDue(): boolean {
    return this.#unsigned >= SIGNED_EVERY_ENTRIES || Date.now() - this.#signedAt >= SIGNED_EVERY_MS;
  }
}
