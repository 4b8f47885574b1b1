import { hash } from "@node-rs/argon2";
import { passwordFault, preparePassword } from "../text/precis/password.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
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
export async function hashPassword(password: string | null | undefined): Promise<PasswordHash | null | undefined> {
  if (password === undefined || password === null) return password;
  const { minPasswordLength: min, maxPasswordLength: max, text } = LIMITS;
  const prepared = password.length > text ? password : preparePassword(password);
  if (prepared.length < min || prepared.length > max) throw invalid(`must have from ${min} to ${max} characters`);
  if (passwordFault(prepared)) throw invalid("has a character that a password cannot have (RFC 8265)");
  return (await hash(prepared, COST)) as PasswordHash;
}

const invalid = (fault: string) => new DomainError("INVALID_INPUT", `password ${fault}`, "password");

/** Sets a user's password, or takes it away. */
export async function storePassword(unit: UnitOfWork, userId: string, password: PasswordHash | null): Promise<void> {
  if (password === null) {
    await execute(unit, "delete from passwords where tenant_id = $1 and user_id = $2", [unit.tenantId, userId]);
    return;
  }
  await execute(
    unit,
    `insert into passwords (tenant_id, user_id, hash, changed_at) values ($1, $2, $3, $4)
     on conflict (tenant_id, user_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
    [unit.tenantId, userId, password, unit.now],
  );
}
