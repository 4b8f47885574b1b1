import { DomainError } from "../domain/domain-error.js";
import {
  createOnce as createOnceInDomain,
  deleteExpiredKeys,
  type Kept,
  type KeyedInput,
} from "../domain/idempotency.js";
import { inTransaction, type UnitOfWork } from "../domain/unit-of-work.js";
import type { GraphqlContext } from "./context.js";
import { mutate } from "./mutate.js";

/** A mutation that creates something, and how its payload is made again where the call is a repeat. */
export interface PayloadOnce<Payload extends object> {
  operation: string;
  input: KeyedInput;
  create(unit: UnitOfWork): Promise<Payload>;
  keep(created: Payload): Kept;
  /** Makes the payload of what was created, after it has been; it is the payload where absent. */
  present?(created: Payload): Promise<object>;
  /** @returns undefined where what was created is there no longer */
  recall(kept: Kept): Promise<object | undefined>;
}

/** Runs a mutation that creates, or answers its repeat. @throws DomainError NOT_FOUND where what was created is gone */
export async function createOnce<Payload extends object>(
  context: GraphqlContext,
  { present, recall, ...creation }: PayloadOnce<Payload>,
): Promise<object> {
  const outcome = await mutate(context, (unit) => createOnceInDomain(unit, creation));
  if (creation.input.idempotencyKey) {
    context.later(async () => {
      await inTransaction(context.caller, deleteExpiredKeys);
    });
  }
  if ("created" in outcome) return present ? present(outcome.created) : outcome.created;
  const payload = await recall(outcome.kept);
  if (!payload) throw gone(outcome.kept);
  return payload;
}

const gone = ({ id }: Kept) =>
  new DomainError(
    "NOT_FOUND",
    `what was created with this idempotencyKey, ${id}, has been deleted since; take another key to create it anew`,
    "idempotencyKey",
  );

/** Puts a refusal where the first answer had a secret: who asks for anything but the secret is answered as the first time. */
export const withoutSecret = (payload: object, name: string, remedy: string): object =>
  Object.defineProperty(payload, name, {
    enumerable: true,
    get: () => {
      const message = `this is a repeat: ${name} was shown with the first answer and is not kept; ${remedy}`;
      throw new DomainError("ALREADY_EXISTS", message, "idempotencyKey");
    },
  });
