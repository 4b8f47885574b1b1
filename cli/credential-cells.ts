import { Option } from "commander";
import { countUpTo } from "./count-argument.js";

const MAX_MONTHS = 24;

/** When something ends, and how soon that is where it is soon. */
export interface Expiring {
  expiresAt?: string | null;
  expiryWarning?: string | null;
}

/** @example expiryCell({ expiresAt: "2026-12-04T09:30:00.000Z", expiryWarning: "WITHIN_7_DAYS" })
 *   // "2026-12-04T09:30:00.000Z (within 7 days)" */
export const expiryCell = ({ expiresAt, expiryWarning }: Expiring): string | null =>
  expiresAt ? `${expiresAt}${expiryWarning ? ` (${expiryWarning.toLowerCase().replaceAll("_", " ")})` : ""}` : null;

/** When, from where and by what something was last used. */
export interface LastUse {
  at: string;
  address?: string | null;
  userAgent?: string | null;
}

/** @example lastUseCell({ at: "2026-11-27T09:30:00.000Z", address: "192.0.2.7", userAgent: "Okta SCIM Client" })
 *   // "2026-11-27T09:30:00.000Z 192.0.2.7 Okta SCIM Client" */
export const lastUseCell = (use?: LastUse | null): string | null =>
  use ? [use.at, use.address, use.userAgent].filter((part) => part).join(" ") : null;

/** The latest of several uses. */
export const latestUse = (uses: (LastUse | null | undefined)[]): LastUse | undefined =>
  uses.flatMap((use) => use ?? []).sort((one, other) => (one.at < other.at ? 1 : -1))[0];

/** How long what is made shall work. */
export const expiresInOption = (): Option =>
  new Option(
    "--expires-in <months>",
    `after how many months it stops working, 1 to ${MAX_MONTHS}; 12 where absent`,
  ).argParser(countUpTo(MAX_MONTHS));
