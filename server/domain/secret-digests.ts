import { createHmac, timingSafeEqual } from "node:crypto";

/** A key that secrets are digested with. */
export interface DigestKey {
  /** From 1 to 255: the first byte of the digests. */
  version: number;
  key: Buffer;
}

/**
 * Digests secrets with a keyed hash, for storing and comparing. The first byte of a digest names its key, so that keys can be
 * replaced: the first one digests, and all of them tell what they have digested.
 */
export class SecretDigests {
  readonly #current: DigestKey;
  readonly #byVersion: ReadonlyMap<number, DigestKey>;

  constructor(private readonly keys: readonly [DigestKey, ...DigestKey[]]) {
    [this.#current] = keys;
    this.#byVersion = new Map(keys.map((key) => [key.version, key]));
  }

  /** Of the keys, the one first that digests. */
  get versions(): number[] {
    return this.keys.map(({ version }) => version);
  }

  digest(secret: string): Buffer {
    return digestWith(this.#current, secret);
  }

  /** All digests that a secret may be stored as, for whoever looks for it by them. */
  digestsOf(secret: string): Buffer[] {
    return this.keys.map((key) => digestWith(key, secret));
  }

  /** Compares in constant time. What was digested with a key that there is not is no secret's. */
  isDigestOf(digest: Uint8Array, secret: string): boolean {
    const key = this.#byVersion.get(digest[0] ?? 0);
    const other = digestWith(key ?? this.#current, secret);
    return key !== undefined && digest.length === other.length && timingSafeEqual(digest, other);
  }

  /** Whether a digest is made with the key that digests today. */
  isCurrent(digest: Buffer): boolean {
    return digest[0] === this.#current.version;
  }
}

const digestWith = ({ version, key }: DigestKey, secret: string): Buffer =>
  Buffer.concat([Buffer.of(version), createHmac("sha256", key).update(secret).digest()]);
