import type { Pool } from "pg";
import type { Logger } from "pino";
import { readAsKeeper } from "./as-keeper.js";

const COUNT = `
  select version, count(*)::int as count from (
    select digest_key as version from credentials where revoked_at is null and expires_at > now()
    union all
    select digest_key from oauth_clients where revoked_at is null and expires_at > now() and digest_key is not null
  ) living group by 1 order by 1`;

/**
 * Says how many living credentials are digested with which key, so that it can be seen when an old one is needed no longer; and
 * that those will be refused whose key is not among the configured ones.
 *
 * @param versions of the configured keys, the one first that digests
 */
export async function reportKeys(pool: Pool, versions: readonly number[], log: Logger): Promise<void> {
  const rows = await readAsKeeper<{ version: number; count: number }>(pool, COUNT, []);
  const credentials = Object.fromEntries(rows.map(({ version, count }) => [version, count]));
  log.info(
    { digestKey: versions[0], credentials },
    "credentials by the version of the key that they are digested with",
  );
  const lost = rows.filter(({ version }) => !versions.includes(version));
  if (lost.length === 0) return;
  const missing = lost.map(({ version }) => version);
  log.error(
    { missing, credentials },
    "credentials are refused: ROSTER_SECRET_KEYS lacks the keys that they are digested with",
  );
}
