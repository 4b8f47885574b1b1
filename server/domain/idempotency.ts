import { canonicalJson } from "../text/canonical-json.js";
import type { Actor } from "./actor.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { LIMITS } from "./limits.js";
import { assertText } from "./rules/assert-text.js";
import type { Caller, UnitOfWork } from "./unit-of-work.js";

/** An input that may carry a key under which the call can be repeated. */
export interface KeyedInput {
  idempotencyKey?: string | null;
}

/** What is kept of a creation, so that its repeats can be answered. Never a secret. */
export interface Kept {
  id: string;
  [name: string]: unknown;
}

/** A mutation that creates something. */
export interface Creation<T> {
  /** The name of the mutation: a key of one is none of another. */
  operation: string;
  input: KeyedInput;
  create(unit: UnitOfWork): Promise<T>;
  keep(created: T): Kept;
}

/** What was created now, or what is kept of it where it was created before. */
export type Outcome<T> = { created: T } | { kept: Kept };

/** How long a key is kept. */
const KEPT_HOURS = 24;
const HOUR_MS = 3_600_000;

/** Whoever comes second waits here until the first has committed, or takes over where it was rolled back. */
const CLAIM = `
  insert into idempotency_keys as k (tenant_id, caller, key, operation, input_digest, created_at)
  values ($1, $2, $3, $4, $5, $6::timestamptz)
  on conflict (tenant_id, caller, key) do update
  set operation = excluded.operation, input_digest = excluded.input_digest, result = null, created_at = excluded.created_at
  where k.created_at <= excluded.created_at - interval '${KEPT_HOURS} hours'
  returning true as claimed`;

const KEEP = "update idempotency_keys set result = $4::jsonb where tenant_id = $1 and caller = $2 and key = $3";

const FIND = `
  select operation, input_digest as "inputDigest", result from idempotency_keys
  where tenant_id = $1 and caller = $2 and key = $3`;

/**
 * Creates something, unless the same caller has created it with the same key and input within the last 24 hours. What fails
 * leaves no key behind.
 *
 * @throws DomainError INVALID_INPUT for a key that was used for something else, or that is too long; whatever `create` throws
 */
export async function createOnce<T>(unit: UnitOfWork, creation: Creation<T>): Promise<Outcome<T>> {
  const { operation, input, create, keep } = creation;
  const key = readIdempotencyKey(input);
  if (key === undefined) return { created: await create(unit) };
  const name = [unit.tenantId, nameOf(unit.actor), key];
  const digest = digestOf(unit, input);
  const [claimed] = await execute(unit, CLAIM, [...name, operation, digest, unit.now]);
  if (claimed) {
    const created = await create(unit);
    await execute(unit, KEEP, [...name, JSON.stringify(keep(created))]);
    return { created };
  }
  const [first] = await execute<FirstCall>(unit, FIND, name);
  if (!first || first.operation !== operation || !isDigestOf(unit, first.inputDigest, input)) throw usedBefore(key);
  return { kept: first.result };
}

interface FirstCall {
  operation: string;
  inputDigest: Buffer;
  result: Kept;
}

/** @throws DomainError INVALID_INPUT for a key that is empty or too long */
export function readIdempotencyKey({ idempotencyKey: key }: KeyedInput): string | undefined {
  if (key === undefined || key === null) return undefined;
  if (key === "") throw new DomainError("INVALID_INPUT", "idempotencyKey must not be empty", "idempotencyKey");
  assertText(key, "idempotencyKey", LIMITS.idempotencyKey);
  return key;
}

/** Kind and id of who calls. */
export const nameOf = ({ kind, id }: Actor): string => (id ? `${kind} ${id}` : kind);

/** What of an input is kept, to know its repeats by. */
export const digestOf = ({ digests }: Caller, input: KeyedInput): Buffer => digests.digest(comparedOf(input));

/** Whether a call is the repeat of the one that this was kept of. */
export const isDigestOf = ({ digests }: Caller, digest: Uint8Array, input: KeyedInput): boolean =>
  digests.isDigestOf(digest, comparedOf(input));

/** A password is left out: of it nothing may be kept that could be guessed at faster than its hash. */
function comparedOf({ idempotencyKey, ...compared }: KeyedInput): string {
  return canonicalJson("password" in compared ? { ...compared, password: null } : compared);
}

export const isExpired = (createdAt: Date): boolean => Date.now() - createdAt.getTime() >= KEPT_HOURS * HOUR_MS;

export const usedBefore = (key: string): DomainError =>
  new DomainError(
    "INVALID_INPUT",
    `idempotencyKey ${key} was used for something else within the last ${KEPT_HOURS} hours: repeat that call as it was, or take another key`,
    "idempotencyKey",
  );

/** Deletes the keys that are of no effect any longer; those that somebody else is deleting are left to them. */
export const deleteExpiredKeys = (unit: UnitOfWork): Promise<unknown> =>
  execute(unit, DELETE_EXPIRED, [unit.tenantId, unit.now]);

const DELETE_EXPIRED = `
  delete from idempotency_keys k using (
    select tenant_id, caller, key from idempotency_keys
    where tenant_id = $1 and created_at <= $2::timestamptz - interval '${KEPT_HOURS} hours'
    order by created_at limit 1000 for update skip locked
  ) expired
  where k.tenant_id = $1 and k.caller = expired.caller and k.key = expired.key`;
