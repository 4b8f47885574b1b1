import { randomFillSync } from "node:crypto";
import { v7 as uuid } from "uuid";

/** Random bytes are asked for once for so many ids: to ask costs more than what is asked for. */
const IDS_AT_ONCE = 256;
const RANDOM_BYTES = 16;

/** Makes UUIDs v7, each greater than the one before (RFC 9562 section 6.2, method 1). */
export class RequestIds {
  readonly #random = Buffer.alloc(IDS_AT_ONCE * RANDOM_BYTES);
  #used = this.#random.length;
  #msecs = 0;
  #seq = 0;

  next(): string {
    const random = this.#nextRandom();
    const now = Date.now();
    this.#seq = now > this.#msecs ? random.readUInt32BE(6) >>> 1 : this.#seq + 1;
    this.#msecs = Math.max(now, this.#msecs);
    return uuid({ random, msecs: this.#msecs, seq: this.#seq });
  }

  #nextRandom(): Buffer {
    if (this.#used === this.#random.length) {
      randomFillSync(this.#random);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += RANDOM_BYTES;
    return this.#random.subarray(start, this.#used);
  }
}
