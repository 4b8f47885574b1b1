import type { ConnectionStatus, ExpiryWarning } from "../../generated.ts";
import type { Tone } from "../../ui/tag.tsx";

/** How a connection does, in words. */
export const STATUSES: Record<ConnectionStatus, [tone: Tone, label: string]> = {
  ACTIVE: ["good", "Active"],
  CONFIGURED: ["plain", "Waiting for its first request"],
  FAILING: ["bad", "Failing"],
  PAUSED: ["warn", "Paused"],
};

export const EXPIRIES: Record<ExpiryWarning, [tone: Tone, label: string]> = {
  EXPIRED: ["bad", "Key has ended"],
  WITHIN_1_DAY: ["bad", "Key ends within a day"],
  WITHIN_7_DAYS: ["warn", "Key ends within 7 days"],
  WITHIN_14_DAYS: ["warn", "Key ends within 14 days"],
  WITHIN_30_DAYS: ["warn", "Key ends within 30 days"],
};

/** `PRIMARY_WORK_EMAIL` → `primary work email`. */
export const spoken = (name: string): string => name.toLowerCase().replaceAll("_", " ");
