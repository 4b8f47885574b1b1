import { createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { keyIdOf } from "../../schema/audit/audit-checkpoint.js";
import { UsageError } from "../usage-error.js";

/** Public keys by their ids. */
export type Keys = ReadonlyMap<string, KeyObject>;

/** Reads keys that somebody has got from elsewhere: each a file or the PEM itself. @throws UsageError for what is no key */
export const readKeys = (sources: readonly string[]): Keys =>
  new Map(sources.map((source) => entryOf(readKey(source))));

function readKey(source: string): KeyObject {
  try {
    return parseKey(source.includes("-----BEGIN") ? source : readFileSync(source, "utf8"));
  } catch (error) {
    throw new UsageError(
      `--public-key must be an Ed25519 public key as PEM, or a file with one: ${(error as Error).message}`,
    );
  }
}

/** @throws Error for what is no Ed25519 public key */
export function parseKey(pem: string): KeyObject {
  const key = createPublicKey(pem);
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`its type is ${key.asymmetricKeyType}`);
  return key;
}

const entryOf = (key: KeyObject): [string, KeyObject] => [keyIdOf(key), key];
