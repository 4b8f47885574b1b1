import { createHash, createHmac, type KeyObject, timingSafeEqual } from "node:crypto";
import { DomainError } from "../domain/domain-error.js";
import type { Place } from "../reads/order.js";
import { canonicalJson } from "../text/canonical-json.js";

/** What makes a list the one that it is: a cursor of one list is none of another. */
export interface ListIdentity {
  tenantId: string;
  /** The field that shows it, such as `users` or `Group.members`. */
  list: string;
  /** Id of the resource that the list is of; absent for lists of the tenant. */
  ownerId?: string;
  filter?: object | null;
  orderBy?: object | null;
  /** Whether a place is one whatever the filter. */
  hasPositions?: boolean;
}

/** Writes and reads the cursors of one list. */
export interface Cursors {
  /** Writes a place as the opaque text that clients hand back as `after` or `before`. */
  print(place: Place): string;
  /** @throws DomainError INVALID_INPUT for a text that was not written for the same list, filter and order */
  parse(cursor: string, argument: string): Place;
}

/** What cursors are sealed with: new ones with the first, older ones with any of them. */
export type CursorKeys = readonly [KeyObject, ...KeyObject[]];

const SEAL_BYTES = 12;

/** Makes the cursors of a list. Most pages are read without one, and what the list is costs nothing then. */
export const cursorsOf = (keys: CursorKeys, list: ListIdentity): Cursors => new SealedCursors(keys, list);

/**
 * A cursor is the place, sealed with a key of the installation and what the list is, so that neither a cursor of another list nor
 * one that somebody has made up gets to the database.
 */
class SealedCursors implements Cursors {
  #identity: Buffer | undefined;

  constructor(
    private readonly keys: CursorKeys,
    private readonly list: ListIdentity,
  ) {}

  print({ key, id }: Place): string {
    const place = Buffer.from(JSON.stringify([key, id]));
    return Buffer.concat([this.#sealOf(place), place]).toString("base64url");
  }

  parse(cursor: string, argument: string): Place {
    const bytes = Buffer.from(cursor, "base64url");
    const [seal, place] = [bytes.subarray(0, SEAL_BYTES), bytes.subarray(SEAL_BYTES)];
    const isOurs =
      seal.length === SEAL_BYTES && this.keys.some((key) => timingSafeEqual(seal, this.#sealOf(place, key)));
    if (!isOurs) throw foreign(argument, this.list);
    const [key, id] = JSON.parse(place.toString());
    return { key, id };
  }

  #sealOf(place: Buffer, key = this.keys[0]): Buffer {
    this.#identity ??= createHash("sha256").update(textOf(this.list)).digest();
    return createHmac("sha256", key).update(this.#identity).update(place).digest().subarray(0, SEAL_BYTES);
  }
}

const foreign = (argument: string, { list, hasPositions }: ListIdentity) =>
  new DomainError(
    "INVALID_INPUT",
    hasPositions
      ? `${argument} is not a position of the tenant's ${list}: give a cursor of a page of it`
      : `${argument} is not a cursor of this list with this filter and order: give a cursor of a page that was read with the same ones`,
    argument,
  );

/** The same text for the same filter, in whatever order its fields were written. */
const textOf = ({ filter, orderBy, ...list }: ListIdentity): string =>
  canonicalJson({ ...list, filter: filter ?? null, orderBy: orderBy ?? null });
