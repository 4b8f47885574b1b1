import type { Logger } from "pino";
import { v7 as uuid } from "uuid";
import { AuditChain } from "../audit/audit-chain.js";
import type { AuditKey } from "../audit/audit-key.js";
import { EXCHANGED_EVERY_MS, type SharedCounts } from "../auth/shared-counts.js";
import type { Background } from "../background.js";
import { system } from "../domain/actor.js";
import type { SecretDigests } from "../domain/secret-digests.js";
import type { Caller } from "../domain/unit-of-work.js";
import { ExpiryWatch } from "../keeper/expiry-watch.js";
import { reportKeys } from "../keeper/report-keys.js";
import type { Mailer } from "../mail/mailer.js";
import type { Store } from "./store.js";

/** How long the chain of changes rests when it has come to the last of them, in milliseconds. */
const CHAIN_PAUSE_MS = 1_000;

/** How often it is looked which credentials end soon, in milliseconds. */
const EXPIRY_PAUSE_MS = 3_600_000;

export interface BackgroundWork {
  background: Background;
  store: Store;
  auditKey: AuditKey;
  sharedCounts: SharedCounts;
  digests: SecretDigests;
  mailer: Mailer;
  publicUrl: string;
  log: Logger;
}

/** Starts what is done all the time, for nobody's request. */
export function startBackgroundWork({
  background,
  store: { pool, em, transactions, slots },
  auditKey,
  sharedCounts,
  digests,
  mailer,
  publicUrl,
  log,
}: BackgroundWork): void {
  const auditChain = new AuditChain(pool, auditKey, log);
  background.every("audit-chain", CHAIN_PAUSE_MS, (signal) => auditChain.advance(signal));
  background.every("shared-limits", EXCHANGED_EVERY_MS, () => sharedCounts.advance());
  const callerOf = (tenantId: string): Caller => {
    const actor = system(tenantId);
    return { em, transactions, slots, actor, requestId: uuid(), digests };
  };
  const expiryWatch = new ExpiryWatch({ pool, callerOf, mailer, publicUrl, log });
  background.every("expiry-watch", EXPIRY_PAUSE_MS, (signal) => expiryWatch.look(signal));
  background.run(() => reportKeys(pool, digests.versions, log));
}
