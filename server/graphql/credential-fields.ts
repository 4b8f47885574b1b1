import { ExpiryWarning } from "../../schema/credential.js";
import { daysToWarnOf, type Life } from "../domain/rules/expiry.js";
import type { LastUse } from "../reads/connection-credentials.js";

const WARNINGS: Record<number, ExpiryWarning> = {
  30: ExpiryWarning.WITHIN_30_DAYS,
  14: ExpiryWarning.WITHIN_14_DAYS,
  7: ExpiryWarning.WITHIN_7_DAYS,
  1: ExpiryWarning.WITHIN_1_DAY,
  0: ExpiryWarning.EXPIRED,
};

/** How soon a credential ends; null where that is far, and where it was revoked. */
export function expiryWarningOf(life: Life & { revokedAt?: string | null }): ExpiryWarning | null {
  const days = life.revokedAt ? undefined : daysToWarnOf(life, new Date());
  return days === undefined ? null : (WARNINGS[days] ?? null);
}

/** When, from where and by what something was last used. */
export const lastUseOf = ({ lastUsedAt: at, lastUsedAddress: address, lastUsedAgent: userAgent }: LastUse) =>
  at ? { at, address, userAgent } : null;
