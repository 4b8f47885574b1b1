import { DomainError } from "../domain-error.js";

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * Reads a duration into milliseconds.
 *
 * @example parseDuration("7d", "overlap") // 604_800_000
 * @throws DomainError INVALID_INPUT
 */
export function parseDuration(text: string, field: string): number {
  const [, amount, unit] = /^(\d{1,4})([smhd])$/.exec(text) ?? [];
  if (amount && unit) return Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS];
  throw new DomainError("INVALID_INPUT", `${field} is a number with a unit, for example 30m, 12h or 7d`, field);
}
