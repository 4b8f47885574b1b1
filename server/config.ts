import { resolve } from "node:path";
import { weaknessOf } from "./weak-secret.js";

/** What the environment says, parsed and checked. */
export interface Config {
  host: string;
  port: number;
  /** Prefix of every URL that Roster hands out; no slash at the end. */
  publicUrl: string;
  /** Undefined: plain HTTP. */
  tls: TlsFiles | undefined;
  /** Undefined: the embedded database. */
  databaseUrl: string | undefined;
  databaseReplicaUrls: string[];
  /** Absolute path. */
  dataDirectory: string;
  /** What checkpoints of audit trails are signed by, as PEM. Undefined: a file in the data directory, made if there is none. */
  auditKeyFile: string | undefined;
  /** The first digests and seals what is new, all of them know what was before. Empty: the key in the database. */
  secretKeys: SecretKey[];
  /** Undefined: generated at the first start. */
  adminToken: string | undefined;
  /** Undefined: mail is written to the log. */
  smtpUrl: string | undefined;
  logLevel: LogLevel;
  /** Whether documents that Roster does not know need the scope `graphql:adhoc`. */
  requiresTrustedDocuments: boolean;
  /** Whether it runs for people who use it rather than for those who try it. */
  isProduction: boolean;
  /** How long it goes on to take requests after it has been told to stop, while `/readyz` says no: 0 to 20. */
  drainSeconds: number;
}

/** What secrets are digested with, and cursors sealed with. */
export interface SecretKey {
  /** From 1 to 255. */
  version: number;
  /** Undefined: the key of version 1, which is in the database. */
  value?: Buffer;
}

/** Where certificate and key are, as PEM. */
export interface TlsFiles {
  certificateFile: string;
  keyFile: string;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const ADMIN_TOKEN_MIN_LENGTH = 32;

/** Read by the command line, allowed beside a server. */
const COMMAND_LINE_VARIABLES = ["ROSTER_URL", "ROSTER_TOKEN"];

/** A variable whose value cannot be used. Its message is one line: the variable, the fault, the remedy. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/**
 * Reads the environment.
 *
 * @throws ConfigError for the first variable that is unknown (`ROSTER_…`) or malformed
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  refuseUnknown(env);
  const host = read(env, "HOST", "127.0.0.1", parseText);
  const port = read(env, "PORT", "4000", parsePort);
  const tls = readTls(env);
  const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  return {
    host,
    port,
    publicUrl: read(env, "PUBLIC_URL", `${tls ? "https" : "http"}://${authority}`, parseUrl("http:", "https:")).replace(
      /\/+$/,
      "",
    ),
    tls,
    databaseUrl: read(env, "DATABASE_URL", undefined, parseUrl("postgres:", "postgresql:")),
    databaseReplicaUrls: read(env, "DATABASE_REPLICA_URLS", "", parseUrls("postgres:", "postgresql:")),
    dataDirectory: resolve(read(env, "ROSTER_DATA_DIR", ".roster", parseText)),
    auditKeyFile: read(env, "ROSTER_AUDIT_KEY_FILE", undefined, parseText),
    secretKeys: read(env, SECRET_KEYS, "", parseSecretKeys),
    adminToken: read(env, "ROSTER_ADMIN_TOKEN", undefined, parseAdminToken),
    smtpUrl: read(env, "SMTP_URL", undefined, parseUrl("smtp:", "smtps:")),
    logLevel: read(env, "LOG_LEVEL", "info", parseLogLevel),
    requiresTrustedDocuments: read(env, TRUSTED_DOCUMENTS, "optional", parseTrustedDocuments) === "required",
    isProduction: env.NODE_ENV === "production",
    drainSeconds: read(env, "DRAIN_SECONDS", "0", parseDrainSeconds),
  };
}

function readTls(env: NodeJS.ProcessEnv): TlsFiles | undefined {
  const certificateFile = read(env, CERTIFICATE, undefined, parseText);
  const keyFile = read(env, KEY, undefined, parseText);
  if (certificateFile && keyFile) return { certificateFile: resolve(certificateFile), keyFile: resolve(keyFile) };
  if (!certificateFile && !keyFile) return undefined;
  const [unset, set] = certificateFile ? [KEY, CERTIFICATE] : [CERTIFICATE, KEY];
  throw new ConfigError(`${unset} is not set, but ${set} is; set both, or neither`);
}

const CERTIFICATE = "TLS_CERTIFICATE_FILE";
const KEY = "TLS_KEY_FILE";

export const SECRET_KEYS = "ROSTER_SECRET_KEYS";

const TRUSTED_DOCUMENTS = "ROSTER_TRUSTED_DOCUMENTS";

const KNOWN_VARIABLES = new Set([
  "ROSTER_DATA_DIR",
  "ROSTER_ADMIN_TOKEN",
  "ROSTER_AUDIT_KEY_FILE",
  SECRET_KEYS,
  TRUSTED_DOCUMENTS,
  ...COMMAND_LINE_VARIABLES,
]);

function refuseUnknown(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) {
    if (name.startsWith("ROSTER_") && !KNOWN_VARIABLES.has(name)) {
      throw new ConfigError(`${name} is not a variable that Roster knows; known: ${[...KNOWN_VARIABLES].join(", ")}`);
    }
  }
}

/** Parses a value or says, as a sentence without subject, what it must be. */
type Parse<T> = (value: string) => T | Fault;
class Fault {
  constructor(readonly remedy: string) {}
}

function read<T>(env: NodeJS.ProcessEnv, name: string, fallback: string, parse: Parse<T>): T;
function read<T>(env: NodeJS.ProcessEnv, name: string, fallback: undefined, parse: Parse<T>): T | undefined;
function read<T>(env: NodeJS.ProcessEnv, name: string, fallback: string | undefined, parse: Parse<T>): T | undefined {
  const value = env[name] ?? fallback;
  if (value === undefined) return undefined;
  const parsed = parse(value);
  if (parsed instanceof Fault) throw new ConfigError(`${name} ${parsed.remedy}`);
  return parsed;
}

const parseText: Parse<string> = (value) => (value.trim() === "" ? new Fault("is empty; leave it unset") : value);

const parsePort: Parse<number> = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? Number(value)
    : new Fault(`is "${value}"; it must be a port number from 0 to 65535`);

const MAX_DRAIN_SECONDS = 20;

const parseDrainSeconds: Parse<number> = (value) =>
  /^\d{1,2}$/.test(value) && Number(value) <= MAX_DRAIN_SECONDS
    ? Number(value)
    : new Fault(`is "${value}"; it must be whole seconds from 0 to ${MAX_DRAIN_SECONDS}`);

const parseLogLevel: Parse<LogLevel> = (value) =>
  LOG_LEVELS.find((level) => level === value) ?? new Fault(`is "${value}"; it must be one of ${LOG_LEVELS.join(", ")}`);

const parseTrustedDocuments: Parse<string> = (value) =>
  ["optional", "required"].includes(value) ? value : new Fault(`is "${value}"; it must be optional or required`);

const RANDOM = "openssl rand -base64 32";

const parseAdminToken: Parse<string> = (value) => {
  if (value.length < ADMIN_TOKEN_MIN_LENGTH) {
    const need = `it needs at least ${ADMIN_TOKEN_MIN_LENGTH}`;
    return new Fault(`has ${value.length} characters; ${need}, for example from: ${RANDOM}`);
  }
  const weakness = weaknessOf(value);
  return weakness ? new Fault(`can be guessed: it ${weakness}; take a random one, for example from: ${RANDOM}`) : value;
};

/** The database's key, or a version and a key of 32 bytes and more. */
const SECRET_KEY = /^(?:1|([1-9]\d{0,2}):([A-Za-z0-9+/]{42,}={0,2}))$/;
const MIN_KEY_BYTES = 32;
const MAX_KEY_VERSION = 255;

const parseSecretKeys: Parse<SecretKey[]> = (list) => {
  const keys = list.split(",").flatMap((one) => (one.trim() === "" ? [] : [parseSecretKey(one.trim())]));
  const fault = keys.find((key) => key instanceof Fault);
  if (fault) return fault;
  const versions = (keys as SecretKey[]).map(({ version }) => version);
  if (new Set(versions).size < versions.length)
    return new Fault("names a version twice; each key has a version of its own");
  return keys as SecretKey[];
};

/** The key itself is not repeated in the message. */
function parseSecretKey(text: string): SecretKey | Fault {
  const [matched, digits, encoded] = SECRET_KEY.exec(text) ?? [];
  if (matched === "1") return { version: 1 };
  const [version, value] = [Number(digits), Buffer.from(encoded ?? "", "base64")];
  if (!matched || version < 2 || version > MAX_KEY_VERSION || value.length < MIN_KEY_BYTES) {
    return new Fault(
      `must be a list such as 2:KEY,1 of versions from 2 to ${MAX_KEY_VERSION}, each with a key of ${MIN_KEY_BYTES} bytes or more from: ${RANDOM}; 1 is the key in the database`,
    );
  }
  const weakness = weaknessOf(encoded as string);
  return weakness
    ? new Fault(`has a key of version ${version} that can be guessed: it ${weakness}; take one from: ${RANDOM}`)
    : { version, value };
}

/** The value itself is not repeated in the message: database and mail URLs hold passwords. */
function parseUrl(...protocols: string[]): Parse<string> {
  const remedy = `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`;
  return (value) => {
    if (!URL.canParse(value)) return new Fault(remedy);
    const url = new URL(value);
    return protocols.includes(url.protocol) ? value : new Fault(remedy);
  };
}

function parseUrls(...protocols: string[]): Parse<string[]> {
  const parseOne = parseUrl(...protocols);
  return (list) => {
    const urls = list.split(",").filter((url) => url.trim() !== "");
    const parsed = urls.map((url) => parseOne(url.trim()));
    return parsed.find((url) => url instanceof Fault) ?? (parsed as string[]);
  };
}
