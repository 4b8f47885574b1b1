import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pool } from "pg";
import { keyIdOf, type SigningKey } from "../../schema/audit/audit-checkpoint.js";
import { type Config, ConfigError } from "../config.js";

/** What checkpoints are signed by, and checked by. */
export interface AuditKey extends SigningKey {
  /** PEM. */
  publicKey: string;
}

const VARIABLE = "ROSTER_AUDIT_KEY_FILE";
const DEFAULT_FILE = "audit-key.pem";

/**
 * Reads the key that checkpoints are signed by: from the file that is named, or else from the data directory, where it is made
 * if there is none.
 *
 * @throws ConfigError for a file that cannot be read or written, and for one that holds no Ed25519 private key
 */
export function loadAuditKey({
  auditKeyFile,
  dataDirectory,
}: Pick<Config, "auditKeyFile" | "dataDirectory">): AuditKey {
  const file = auditKeyFile ?? join(dataDirectory, DEFAULT_FILE);
  try {
    if (!auditKeyFile) createUnlessThere(dataDirectory, file);
    return toAuditKey(createPrivateKey(readFileSync(file)));
  } catch (error) {
    const fault = (error as Error).message;
    throw new ConfigError(`${VARIABLE} must name an Ed25519 private key as PEM, ${file} is none: ${fault}`);
  }
}

/** Makes known by which key from now on checkpoints are checked; those that were used before stay known. */
export async function registerAuditKey(pool: Pool, { id, publicKey }: AuditKey): Promise<void> {
  const text = "insert into audit_keys (id, public_key, created_at) values ($1, $2, now()) on conflict do nothing";
  await pool.query(text, [id, publicKey]);
}

/** A key that nobody keeps. */
export const newAuditKey = (): AuditKey => toAuditKey(generateKeyPairSync("ed25519").privateKey);

function toAuditKey(privateKey: KeyObject): AuditKey {
  const type = privateKey.asymmetricKeyType;
  if (type !== "ed25519") throw new Error(`its type is ${type}; make one with openssl genpkey -algorithm ed25519`);
  const publicKey = createPublicKey(privateKey);
  return { id: keyIdOf(publicKey), privateKey, publicKey: String(publicKey.export({ type: "spki", format: "pem" })) };
}

/** The file is there whole or not at all, and of servers that start at the same time one makes it. */
function createUnlessThere(directory: string, file: string): void {
  if (existsSync(file)) return;
  mkdirSync(directory, { recursive: true });
  const pem = newAuditKey().privateKey.export({ type: "pkcs8", format: "pem" });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, pem, { mode: 0o600 });
  try {
    linkSync(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(part);
  }
}
