import { randomBytes } from "node:crypto";
import type { Pool } from "pg";
import type { SecretKey } from "./config-values.js";
import { SecretDigests } from "./domain/secret-digests.js";
import { newSecret } from "./domain/token-text.js";
import { loadOrCreate, loadSecretKeys, type SecretKeys } from "./secret-keys.js";

/** What one installation of Roster, with all its replicas, keeps secret. */
export interface Installation extends Pick<SecretKeys, "cursorKeys" | "listCursorKeys"> {
  digests: SecretDigests;
  isAdminToken(token: string): boolean;
  /** By what is digested what is limited: addresses, user names. */
  limitKey: Buffer;
  /** Whether no Roster has started on this database before. */
  isFirstStart: boolean;
  /** The admin token, where this start has made one. It can be read here and never again. */
  newAdminToken?: string;
}

const ADMIN_DIGEST = "admin-token-digest";
const LIMIT_KEY = "limit-key-1";

/**
 * Loads the installation's secrets and makes those that there are not yet.
 *
 * @throws ConfigError for keys that cannot be those of this database
 */
export async function loadInstallation(
  pool: Pool,
  adminToken: string | undefined,
  secretKeys: readonly SecretKey[] = [],
): Promise<Installation> {
  const { digestKeys, areNew, ...cursors } = await loadSecretKeys(pool, secretKeys);
  const { value: limitKey } = await loadOrCreate(pool, LIMIT_KEY, randomBytes(32));
  const digests = new SecretDigests(digestKeys);
  const known = { digests, ...cursors, limitKey, isFirstStart: areNew };
  if (adminToken) {
    const digest = digests.digest(adminToken);
    return { ...known, isAdminToken: (token) => digests.isDigestOf(digest, token) };
  }
  const generated = `rst_admin_${newSecret()}`;
  const { isNew } = await loadOrCreate(pool, ADMIN_DIGEST, digests.digest(generated));
  const isAdminToken = await generatedAdminToken(pool, digests);
  return { ...known, isAdminToken, newAdminToken: isNew ? generated : undefined };
}

/**
 * Knows the generated token by any digest of it that there is. Where it was digested with an older key alone, it is kept
 * digested with today's too, behind the request that shows it: nothing that is kept here is ever changed.
 */
async function generatedAdminToken(pool: Pool, digests: SecretDigests): Promise<Installation["isAdminToken"]> {
  const text = "select value from installation_secrets where name like $1";
  const { rows } = await pool.query<{ value: Buffer }>(text, [`${ADMIN_DIGEST}%`]);
  const stored = rows.map(({ value }) => value);
  let isKept = stored.some((digest) => digests.isCurrent(digest));
  return (token) => {
    const isRight = stored.some((digest) => digests.isDigestOf(digest, token));
    if (isRight && !isKept) {
      isKept = true;
      const digest = digests.digest(token);
      loadOrCreate(pool, `${ADMIN_DIGEST}-${digest[0]}`, digest).catch(() => {
        isKept = false; // the next request tries again
      });
    }
    return isRight;
  };
}
