import { hash, timingSafeEqual } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { SecretDigests } from "../domain/secret-digests.js";

const MAX_PROVED = 10_000;

/**
 * Remembers which secrets have proved to be those of stored digests, by their plain hashes: the same secret comes with each request
 * of a client, and a keyed hash costs several times a plain one. For secrets alone that Roster has made, which nobody can guess.
 */
export class ProvedSecrets {
  readonly #proved = new LRUCache<string, Uint8Array>({ max: MAX_PROVED });

  constructor(private readonly digests: SecretDigests) {}

  isDigestOf(digest: Uint8Array, secret: string): boolean {
    const name = hash("sha256", secret, "base64");
    const known = this.#proved.get(name);
    if (known?.length === digest.length && timingSafeEqual(known, digest)) return true;
    if (!this.digests.isDigestOf(digest, secret)) return false;
    this.#proved.set(name, digest);
    return true;
  }
}
