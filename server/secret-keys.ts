import { createSecretKey, hkdfSync, type KeyObject, randomBytes, timingSafeEqual } from "node:crypto";
import type { Pool } from "pg";
import { ConfigError, SECRET_KEYS } from "./config.js";
import type { SecretKey } from "./config-values.js";
import type { DigestKey } from "./domain/secret-digests.js";

/** A list of which the first makes what is new, and all tell what was made before. */
type NewestFirst<T> = readonly [T, ...T[]];

/** What one installation's secrets are digested with and its cursors sealed with, the latter as node:crypto takes it at once. */
export interface SecretKeys {
  digestKeys: NewestFirst<DigestKey>;
  /** What the SCIM facade's cursors are encrypted with. */
  cursorKeys: NewestFirst<KeyObject>;
  /** What the cursors of GraphQL's lists are sealed with. */
  listCursorKeys: NewestFirst<KeyObject>;
  /** Whether there was none before. */
  areNew: boolean;
}

/** The version of the keys that are in the database; the others come from the environment. */
const STORED_VERSION = 1;

/** What each key is for: its name in the database, and the derivation of the others (RFC 5869). */
const PURPOSES = ["token", "cursor", "list-cursor"] as const;
type Purpose = (typeof PURPOSES)[number];

/**
 * Loads the keys in the order in which they are configured; the database's own, which is made where there is none, stands last
 * where it is not named.
 *
 * @throws ConfigError for a version that was another key before: what was made with that one would be refused
 */
export async function loadSecretKeys(pool: Pool, configured: readonly SecretKey[]): Promise<SecretKeys> {
  const { stored, areNew } = await loadStored(pool);
  const derived = new Map<number, Keys>([[STORED_VERSION, stored]]);
  for (const { version, value } of configured) {
    if (!value) continue;
    await assertSame(pool, version, value);
    derived.set(version, derive(value));
  }
  const versions = [...new Set([...configured.map(({ version }) => version), STORED_VERSION])];
  const keysFor = (purpose: Purpose) => versions.map((version) => (derived.get(version) as Keys)[purpose]);
  const digestKeys = keysFor("token").map((key, index) => ({ version: versions[index] as number, key }));
  return {
    digestKeys: newestFirst(digestKeys),
    cursorKeys: newestFirst(keysFor("cursor").map((key) => createSecretKey(key))),
    listCursorKeys: newestFirst(keysFor("list-cursor").map((key) => createSecretKey(key))),
    areNew,
  };
}

type Keys = Record<Purpose, Buffer>;

const newestFirst = <T>(list: T[]): NewestFirst<T> => list as [T, ...T[]];

async function loadStored(pool: Pool): Promise<{ stored: Keys; areNew: boolean }> {
  const stored: Partial<Keys> = {};
  let areNew = false;
  for (const purpose of PURPOSES) {
    const { value, isNew } = await loadOrCreate(pool, `${purpose}-key-${STORED_VERSION}`, randomBytes(32));
    stored[purpose] = value;
    if (purpose === "token") areNew = isNew;
  }
  return { stored: stored as Keys, areNew };
}

/** @returns what is kept under the name: the value that is given, where there was none */
export async function loadOrCreate(
  pool: Pool,
  name: string,
  value: Buffer,
): Promise<{ value: Buffer; isNew: boolean }> {
  const inserted = await pool.query(
    "insert into installation_secrets (name, value) values ($1, $2) on conflict do nothing",
    [name, value],
  );
  if (inserted.rowCount === 1) return { value, isNew: true };
  const { rows } = await pool.query<{ value: Buffer }>("select value from installation_secrets where name = $1", [
    name,
  ]);
  if (!rows[0]) throw new Error(`the secret ${name} cannot be read`);
  return { value: rows[0].value, isNew: false };
}

const derive = (value: Buffer): Keys =>
  Object.fromEntries(PURPOSES.map((purpose) => [purpose, deriveFor(value, purpose)])) as Keys;

const deriveFor = (value: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", value, "", `roster ${purpose}`, 32));

/** What is kept of a key tells it from another one, and nothing else of it. */
async function assertSame(pool: Pool, version: number, value: Buffer): Promise<void> {
  const mark = deriveFor(value, "mark");
  const known = await loadOrCreate(pool, `key-mark-${version}`, mark);
  if (timingSafeEqual(known.value, mark)) return;
  throw new ConfigError(
    `${SECRET_KEYS} has another key of version ${version} than this database has seen; give it back its key, or give the new one a new version`,
  );
}
