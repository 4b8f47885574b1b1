import { hash, verify } from "@node-rs/argon2";
import { passwordFault, preparePassword } from "../text/precis/password.js";
import { DomainError } from "./domain-error.js";
import { execute, executeLater } from "./execute.js";
import { LIMITS } from "./limits.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** The least that argon2id should cost (OWASP): 19 MiB and two passes, some 10 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password in the one form that is kept. */
export type PasswordHash = string & { readonly kind: "PasswordHash" };

/**
 * Prepares, judges and hashes a password, in this order (RFC 7643 section 4.1.1). It takes a while, and is done before anything
 * is locked.
 *
 * @returns undefined where there is none to set, null where the one that there is shall go
 * @throws DomainError INVALID_INPUT, never with the password in its message
 */
export async function hashPassword(
  password: string | null | undefined,
  field = "password",
): Promise<PasswordHash | null | undefined> {
  if (password === undefined || password === null) return password;
  const { minPasswordLength: min, maxPasswordLength: max, text } = LIMITS;
  const prepared = password.length > text ? password : preparePassword(password);
  if (prepared.length < min || prepared.length > max)
    throw invalid(field, `must have from ${min} to ${max} characters`);
  if (passwordFault(prepared)) throw invalid(field, "has a character that a password cannot have (RFC 8265)");
  return (await hash(prepared, COST)) as PasswordHash;
}

const invalid = (field: string, fault: string) => new DomainError("INVALID_INPUT", `${field} ${fault}`, field);

/** Compares a password with the hash of the right one. It takes as long where there is none, and tells nobody so. */
export async function isPassword(password: string, known: string | undefined): Promise<boolean> {
  const prepared = preparePassword(password.slice(0, LIMITS.text));
  if (known !== undefined) return verify(known, prepared);
  await hash(prepared, COST);
  return false;
}

/** What is kept of a user's password; undefined where there is none. */
export async function readHash(unit: UnitOfWork, userId: string): Promise<string | undefined> {
  const text = "select hash from passwords where tenant_id = $1 and user_id = $2";
  const [known] = await execute<{ hash: string }>(unit, text, [unit.tenantId, userId]);
  return known?.hash;
}

/** Sets a user's password, or takes it away. */
export function storePassword(unit: UnitOfWork, userId: string, password: PasswordHash | null): void {
  if (password === null) {
    executeLater(unit, "delete from passwords where tenant_id = $1 and user_id = $2", [unit.tenantId, userId]);
    return;
  }
  executeLater(
    unit,
    `insert into passwords (tenant_id, user_id, hash, changed_at) values ($1, $2, $3, $4)
     on conflict (tenant_id, user_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
    [unit.tenantId, userId, password, unit.now],
  );
}
