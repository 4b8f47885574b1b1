import { DomainError } from "../domain-error.js";

/** How many days before its end somebody is told of it. */
export const WARNING_DAYS = [30, 14, 7, 1] as const;

const DAY_MS = 86_400_000;

/** A credential's life, as instants or as RFC 3339 text. */
export interface Life {
  createdAt: Date | string;
  expiresAt: Date | string;
}

/**
 * The nearest of the warnings that are due, in days before the end; 0 for what has ended. Of a short life fewer are given: none
 * before half of it is over.
 *
 * @example daysToWarnOf({ createdAt: "2026-01-01", expiresAt: "2027-01-01" }, new Date("2026-12-20")) // 14
 */
export function daysToWarnOf({ createdAt, expiresAt }: Life, now: Date): number | undefined {
  const [start, end] = [new Date(createdAt).getTime(), new Date(expiresAt).getTime()];
  const left = end - now.getTime();
  if (left <= 0) return 0;
  return WARNING_DAYS.findLast((days) => left <= days * DAY_MS && end - start >= 2 * days * DAY_MS);
}

const MONTHS = { least: 1, most: 24, default: 12 } as const;

/**
 * When what begins now stops working. A month ends on the same day of the next one, or on its last where it has no such day.
 *
 * @throws DomainError INVALID_INPUT for less than a month and for more than two years
 */
export function expiryAfter(now: Date, months: number | null | undefined): Date {
  const asked = months ?? MONTHS.default;
  if (asked < MONTHS.least || asked > MONTHS.most) {
    const message = `expiresInMonths is ${asked}; it must be from ${MONTHS.least} to ${MONTHS.most}`;
    throw new DomainError("INVALID_INPUT", message, "expiresInMonths");
  }
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() + asked);
  if (end.getUTCDate() !== now.getUTCDate()) end.setUTCDate(0);
  return end;
}
