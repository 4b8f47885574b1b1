import { resolve } from "node:path";
import {
  Fault,
  type LogLevel,
  type Parse,
  parseAdminToken,
  parseDrainSeconds,
  parseLogLevel,
  parseNetworks,
  parseOneOf,
  parsePort,
  parseRatio,
  parseSecretKeys,
  parseText,
  parseUrl,
  parseUrls,
  type SecretKey,
} from "./config-values.js";
import { SAMPLERS, type TracingSettings } from "./telemetry/start-tracing.js";

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
  /** What a scraper of `/metrics` shows. Undefined: none is taken. */
  metricsToken: string | undefined;
  /** Undefined: nothing is traced. */
  tracing: TracingSettings | undefined;
  /** Undefined: mail is written to the log. */
  smtpUrl: string | undefined;
  logLevel: LogLevel;
  /** Whether documents that Roster does not know need the scope `graphql:adhoc`. */
  requiresTrustedDocuments: boolean;
  /** Whether it runs for people who use it rather than for those who try it. */
  isProduction: boolean;
  /** Addresses and networks of proxies, whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  /** How long it goes on to take requests after it has been told to stop, while `/readyz` says no: 0 to 20. */
  drainSeconds: number;
}

/** Where certificate and key are, as PEM. */
export interface TlsFiles {
  certificateFile: string;
  keyFile: string;
}

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
    metricsToken: read(env, METRICS_TOKEN, undefined, parseAdminToken),
    tracing: readTracing(env),
    smtpUrl: read(env, "SMTP_URL", undefined, parseUrl("smtp:", "smtps:")),
    logLevel: read(env, "LOG_LEVEL", "info", parseLogLevel),
    requiresTrustedDocuments:
      read(env, TRUSTED_DOCUMENTS, "optional", parseOneOf("optional", "required")) === "required",
    isProduction: env.NODE_ENV === "production",
    trustedProxies: read(env, "TRUSTED_PROXIES", "", parseNetworks),
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

/** By OpenTelemetry's own variables; those that are not read here, its exporter reads. */
function readTracing(env: NodeJS.ProcessEnv): TracingSettings | undefined {
  const endpoints = ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"].filter((name) => env[name]);
  const isOff = env.OTEL_SDK_DISABLED?.toLowerCase() === "true" || env.OTEL_TRACES_EXPORTER === "none";
  if (isOff || endpoints.length === 0) return undefined;
  for (const name of endpoints) read(env, name, undefined, parseUrl("http:", "https:"));
  for (const name of ["OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"])
    read(env, name, OTLP_PROTOCOL, parseOneOf(OTLP_PROTOCOL));
  return {
    sampler: read(env, "OTEL_TRACES_SAMPLER", SAMPLERS[0], parseOneOf(...SAMPLERS)),
    ratio: read(env, "OTEL_TRACES_SAMPLER_ARG", "1", parseRatio),
  };
}

const OTLP_PROTOCOL = "http/protobuf";

const CERTIFICATE = "TLS_CERTIFICATE_FILE";
const KEY = "TLS_KEY_FILE";

export const SECRET_KEYS = "ROSTER_SECRET_KEYS";

const TRUSTED_DOCUMENTS = "ROSTER_TRUSTED_DOCUMENTS";
const METRICS_TOKEN = "ROSTER_METRICS_TOKEN";

const KNOWN_VARIABLES = new Set([
  "ROSTER_DATA_DIR",
  "ROSTER_ADMIN_TOKEN",
  "ROSTER_AUDIT_KEY_FILE",
  METRICS_TOKEN,
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

function read<T>(env: NodeJS.ProcessEnv, name: string, fallback: string, parse: Parse<T>): T;
function read<T>(env: NodeJS.ProcessEnv, name: string, fallback: undefined, parse: Parse<T>): T | undefined;
function read<T>(env: NodeJS.ProcessEnv, name: string, fallback: string | undefined, parse: Parse<T>): T | undefined {
  const value = env[name] ?? fallback;
  if (value === undefined) return undefined;
  const parsed = parse(value);
  if (parsed instanceof Fault) throw new ConfigError(`${name} ${parsed.remedy}`);
  return parsed;
}
