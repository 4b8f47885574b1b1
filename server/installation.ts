import { randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { type DigestSecret, digestWith, isSameDigest } from "./domain/token.js";
import { newSecret } from "./domain/token-text.js";

/** What one installation of Roster, with all its replicas, keeps secret. */
export interface Installation {
  digestSecret: DigestSecret;
  isAdminToken(token: string): boolean;
  /** What the SCIM facade's cursors are encrypted with. */
  cursorKey: Buffer;
  /** What the cursors of GraphQL's lists are sealed with. */
  listCursorKey: Buffer;
  /** By what is digested what is limited: addresses, user names. */
  limitKey: Buffer;
  /** Whether no Roster has started on this database before. */
  isFirstStart: boolean;
  /** The admin token, where this start has made one. It can be read here and never again. */
  newAdminToken?: string;
}

const TOKEN_KEY_VERSION = 1;
const TOKEN_KEY = `token-key-${TOKEN_KEY_VERSION}`;
const CURSOR_KEY = "cursor-key-1";
const LIST_CURSOR_KEY = "list-cursor-key-1";
const LIMIT_KEY = "limit-key-1";
const ADMIN_DIGEST = "admin-token-digest";

/** Loads the installation's secrets and makes those that there are not yet. */
export async function loadInstallation(pool: Pool, adminToken: string | undefined): Promise<Installation> {
  const key = await loadOrCreate(pool, TOKEN_KEY, randomBytes(32));
  const digestSecret = digestWith(key.value, TOKEN_KEY_VERSION);
  const { value: cursorKey } = await loadOrCreate(pool, CURSOR_KEY, randomBytes(32));
  const { value: listCursorKey } = await loadOrCreate(pool, LIST_CURSOR_KEY, randomBytes(32));
  const { value: limitKey } = await loadOrCreate(pool, LIMIT_KEY, randomBytes(32));
  const known = { digestSecret, cursorKey, listCursorKey, limitKey, isFirstStart: key.isNew };
  if (adminToken) return { ...known, isAdminToken: isToken(digestSecret(adminToken), digestSecret) };
  const generated = `rst_admin_${newSecret()}`;
  const digest = await loadOrCreate(pool, ADMIN_DIGEST, digestSecret(generated));
  const newAdminToken = digest.isNew ? generated : undefined;
  return { ...known, isAdminToken: isToken(digest.value, digestSecret), newAdminToken };
}

const isToken = (digest: Buffer, digestSecret: DigestSecret) => (token: string) =>
  isSameDigest(digest, digestSecret(token));

async function loadOrCreate(pool: Pool, name: string, value: Buffer): Promise<{ value: Buffer; isNew: boolean }> {
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
