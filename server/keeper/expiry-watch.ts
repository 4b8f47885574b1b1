import type { Pool } from "pg";
import type { Logger } from "pino";
import { type Addressee, type ExpiryNotice, findAddressees, noteExpiry } from "../domain/expiry-warnings.js";
import { scopesOf } from "../domain/rules/roster-permissions.js";
import { type Caller, inTransactionOf } from "../domain/unit-of-work.js";
import { expiryMail } from "../mail/expiry-mail.js";
import type { Mailer } from "../mail/mailer.js";
import { BATCH_SIZE, type DueWarning, findDueWarnings } from "./due-warnings.js";

export interface ExpiryWatchOptions {
  pool: Pool;
  /** Acts for Roster itself in a tenant. */
  callerOf(tenantId: string): Caller;
  mailer: Mailer;
  publicUrl: string;
  log: Logger;
}

/**
 * Warns of credentials before they end: 30, 14, 7 days and a day. Any number of servers may look at the same time: each warning is
 * given once, and stands in the tenant's changes. A mail is sent when that is committed, and lost with the process that sends it.
 */
export class ExpiryWatch {
  constructor(private readonly options: ExpiryWatchOptions) {}

  /** Gives all warnings that are due, and ends early where it is told to. */
  async look(signal?: AbortSignal, now = new Date()): Promise<void> {
    for (let found = BATCH_SIZE, given = 1; found === BATCH_SIZE && given > 0 && !signal?.aborted; ) {
      const due = await findDueWarnings(this.options.pool, now);
      found = due.length;
      given = 0;
      for (const [tenantId, warnings] of Map.groupBy(due, (warning) => warning.tenantId)) {
        if (!signal?.aborted) given += await this.#warn(tenantId, warnings);
      }
    }
  }

  /** @returns how many were given here */
  async #warn(tenantId: string, warnings: readonly DueWarning[]): Promise<number> {
    const { notices, addressees } = await inTransactionOf(tenantId, this.options.callerOf(tenantId), async (unit) => {
      const notices: ExpiryNotice[] = [];
      for (const warning of warnings) {
        const notice = await noteExpiry(unit, warning);
        if (notice) notices.push(notice);
      }
      return { notices, addressees: notices.length > 0 ? await findAddressees(unit) : [] };
    });
    for (const { resourceType, resourceId, expiresAt, days } of notices) {
      this.options.log.warn({ tenantId, resourceType, resourceId, expiresAt, days }, "a credential ends soon");
    }
    for (const addressee of addressees) await this.#mail(addressee, notices);
    return notices.length;
  }

  /** Each is told of what it can do something about. */
  async #mail({ email, permissions }: Addressee, notices: readonly ExpiryNotice[]): Promise<void> {
    const scopes = scopesOf(permissions);
    const theirs = notices.filter(({ scope }) => scopes.has(scope));
    if (theirs.length > 0) await this.options.mailer.send(expiryMail(email, theirs, this.options.publicUrl));
  }
}
