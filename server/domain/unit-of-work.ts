import { type EntityManager, OptimisticLockError } from "@mikro-orm/postgresql";
import { isConflict, isCut, MOST_CUTS } from "../database/faults.js";
import type { TenantSlots } from "../database/tenant-slots.js";
import type { Transaction, Transactions } from "../database/transactions.js";
import type { Actor } from "./actor.js";
import { type ChangeRecord, writingOf } from "./changes.js";
import type { Deadline } from "./deadline.js";
import { DomainError } from "./domain-error.js";
import { entityManagerIn } from "./entity-manager.js";
import type { IgnoredReason } from "./rules/resolve-roles.js";
import type { SecretDigests } from "./secret-digests.js";

/** On whose behalf and with what a mutation works. */
export interface Caller {
  em: EntityManager;
  transactions: Transactions;
  actor: Actor;
  requestId: string;
  digests: SecretDigests;
  /** Where the request has come from. */
  origin?: RequestOrigin;
  /** When it has to be done; absent: when it is done. */
  deadline?: Deadline;
  /** Absent: as many connections as there are. */
  slots?: TenantSlots;
  /** The SCIM request that the caller has sent; absent for callers of the API. */
  scimRequest?: ScimRequest;
}

/** Where a request has come from, as far as the server can see. */
export interface RequestOrigin {
  /** Of the peer, or what proxies that are trusted say that it is. */
  address: string | null;
  /** What the program that has sent it calls itself. */
  userAgent: string | null;
}

/** What is known of a SCIM request before it is answered. Its id is the caller's `requestId`. */
export interface ScimRequest {
  /** At whose URL it came. */
  connectionId: string;
  occurredAt: Date;
  method: string;
  /** Below the SCIM base URL, without the query. */
  path: string;
  /** What the provider calls the request, where it says. */
  correlationId: string | null;
}

/** One mutation in one tenant: what is done in it is done whole or not at all. */
export interface UnitOfWork extends Caller {
  /** MikroORM in the transaction. What it keeps is written when it is flushed, and at the end. */
  readonly em: EntityManager;
  transaction: Transaction;
  tenantId: string;
  now: Date;
  /** Of rows that were read to be changed in place: what they have in the database. */
  stored: WeakMap<object, object>;
  /** What it has changed so far. */
  changes: ChangeRecord[];
  /** What is judged when all is written, and may refuse it. */
  atEnd: (() => Promise<void>)[];
  /** What of the input was passed over so far, and why: for the answer and for the change record. */
  ignored: IgnoredValue[];
}

/** A value of the input that has no effect. */
export interface IgnoredValue {
  /** The attribute that it was given for. */
  path: string;
  value: string;
  reason: IgnoredReason | "ADOPTED" | "NOT_TAKEN";
}

/**
 * Each conflict means that somebody else's change was made: of so many changes of one resource at the same time, each is
 * made in the end.
 */
const MAX_ATTEMPTS = 100;

/**
 * Runs one mutation in one transaction of the actor's tenant. Where another one got in between, it is run again: a caller
 * that cares about the version has said so by `expectedVersion`, and that was checked by the mutation itself. Where the
 * connection is cut before anything can have been committed, it is run again by another.
 *
 * @throws DomainError FORBIDDEN where the actor has no tenant; QUERY_TOO_COMPLEX where it takes too long; whatever `work` throws.
 *   Nothing is changed then
 */
export const inTransaction = async <T>(caller: Caller, work: (unit: UnitOfWork) => Promise<T>): Promise<T> =>
  inTransactionOf(tenantOf(caller.actor), caller, work);

/** The same in a tenant that is not the actor's yet, because it is made only now. */
export async function inTransactionOf<T>(
  tenantId: string,
  caller: Caller,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  const attempt = new Attempt(caller, tenantId);
  const run = () => attempt.run(work);
  for (let attempts = 1; ; attempts++) {
    caller.deadline?.assertNotPassed();
    try {
      return await (caller.slots ? caller.slots.run(tenantId, run) : run());
    } catch (error) {
      if (attempts === MAX_ATTEMPTS || !attempt.mayBeRunAgain(error)) throw error;
    }
  }
}

/** @throws DomainError FORBIDDEN where the actor has named no tenant, UNAUTHENTICATED where it has shown no token */
export function tenantOf(actor: Actor): string {
  if (actor.tenantId) return actor.tenantId;
  if (actor.kind === "anonymous") throw new DomainError("UNAUTHENTICATED", "this can be read with a token alone");
  throw new DomainError(
    "FORBIDDEN",
    "name the tenant: header Roster-Tenant: <slug>, on the command line --tenant <slug>",
  );
}

/** A transaction that is tried until it has been done. */
class Attempt {
  #isInDoubt = false;
  #cuts = 0;

  constructor(
    private readonly caller: Caller,
    private readonly tenantId: string,
  ) {}

  async run<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const transaction = await this.caller.transactions.open(this.tenantId);
    try {
      return await this.#runIn(transaction, work);
    } catch (error) {
      this.#isInDoubt = transaction.isInDoubt;
      await transaction.rollback();
      throw error;
    }
  }

  async #runIn<T>(transaction: Transaction, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const { caller, tenantId } = this;
    let em: EntityManager | undefined;
    const unit: UnitOfWork = {
      ...caller,
      get em() {
        em ??= entityManagerIn(caller.em, transaction);
        return em;
      },
      transaction,
      tenantId,
      now: new Date(),
      stored: new WeakMap(),
      changes: [],
      atEnd: [],
      ignored: [],
    };
    const result = await work(unit);
    await em?.flush();
    for (const judge of unit.atEnd) await judge();
    await em?.flush();
    caller.deadline?.assertNotPassed();
    const writing = writingOf(unit);
    if (writing) transaction.later(writing);
    await transaction.commit();
    return result;
  }

  /** A connection that is cut while it is committed may leave open whether it was. */
  mayBeRunAgain(error: unknown): boolean {
    if (error instanceof OptimisticLockError || isConflict(error)) return true;
    return isCut(error) && !this.#isInDoubt && this.#cuts++ < MOST_CUTS;
  }
}
