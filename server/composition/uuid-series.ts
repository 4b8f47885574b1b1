import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";

const ID_BYTES = 16;
const DRAWN_IDS = 128;

/**
 * UUIDs v7 (RFC 9562 section 5.7), each after the one before it, as uuid makes them where it is left to itself. It draws the random
 * bytes of each alone then, which costs nearly as much as those of many.
 */
export class UuidSeries {
  /** What no id has been made of yet. */
  #random = Buffer.alloc(0);
  #msecs = 0;
  /** Counts on while the clock does not; begins anywhere in the lower half of 32 bits, so that there is room. */
  #seq = 0;

  next(): string {
    if (this.#random.length < ID_BYTES) this.#random = randomBytes(DRAWN_IDS * ID_BYTES);
    const random = this.#random.subarray(0, ID_BYTES);
    this.#random = this.#random.subarray(ID_BYTES);
    const now = Date.now();
    this.#seq = now > this.#msecs ? random.readUInt32BE() >>> 1 : this.#seq + 1;
    this.#msecs = Math.max(now, this.#msecs);
    return uuid({ random, msecs: this.#msecs, seq: this.#seq });
  }
}
