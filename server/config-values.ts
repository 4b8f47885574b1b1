import { isIP } from "node:net";
import { weaknessOf } from "./weak-secret.js";

/** Parses a value or says, as a sentence without subject, what it must be. */
export type Parse<T> = (value: string) => T | Fault;
export class Fault {
  constructor(readonly remedy: string) {}
}

export const parseText: Parse<string> = (value) =>
  value.trim() === "" ? new Fault("is empty; leave it unset") : value;

export const parsePort: Parse<number> = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? Number(value)
    : new Fault(`is "${value}"; it must be a port number from 0 to 65535`);

export const parseOneOf =
  <Value extends string>(...values: Value[]): Parse<Value> =>
  (value) =>
    values.find((one) => one === value) ?? new Fault(`is "${value}"; it must be ${values.join(" or ")}`);

export const parseRatio: Parse<number> = (value) =>
  /^(0(\.\d+)?|1(\.0+)?)$/.test(value) ? Number(value) : new Fault(`is "${value}"; it must be a number from 0 to 1`);

const MAX_DRAIN_SECONDS = 20;

export const parseDrainSeconds: Parse<number> = (value) =>
  /^\d{1,2}$/.test(value) && Number(value) <= MAX_DRAIN_SECONDS
    ? Number(value)
    : new Fault(`is "${value}"; it must be whole seconds from 0 to ${MAX_DRAIN_SECONDS}`);

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const parseLogLevel: Parse<LogLevel> = (value) =>
  LOG_LEVELS.find((level) => level === value) ?? new Fault(`is "${value}"; it must be one of ${LOG_LEVELS.join(", ")}`);

const RANDOM = "openssl rand -base64 32";

const ADMIN_TOKEN_MIN_LENGTH = 32;

export const parseAdminToken: Parse<string> = (value) => {
  if (value.length < ADMIN_TOKEN_MIN_LENGTH) {
    const need = `it needs at least ${ADMIN_TOKEN_MIN_LENGTH}`;
    return new Fault(`has ${value.length} characters; ${need}, for example from: ${RANDOM}`);
  }
  const weakness = weaknessOf(value);
  return weakness ? new Fault(`can be guessed: it ${weakness}; take a random one, for example from: ${RANDOM}`) : value;
};

/** What secrets are digested with, and cursors sealed with. */
export interface SecretKey {
  /** From 1 to 255. */
  version: number;
  /** Undefined: the key of version 1, which is in the database. */
  value?: Buffer;
}

/** The database's key, or a version and a key of 32 bytes and more. */
const SECRET_KEY = /^(?:1|([1-9]\d{0,2}):([A-Za-z0-9+/]{42,}={0,2}))$/;
const MIN_KEY_BYTES = 32;
const MAX_KEY_VERSION = 255;

export const parseSecretKeys: Parse<SecretKey[]> = (list) => {
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
export function parseUrl(...protocols: string[]): Parse<string> {
  const remedy = `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`;
  return (value) => {
    if (!URL.canParse(value)) return new Fault(remedy);
    const url = new URL(value);
    return protocols.includes(url.protocol) ? value : new Fault(remedy);
  };
}

export function parseUrls(...protocols: string[]): Parse<string[]> {
  const parseOne = parseUrl(...protocols);
  return (list) => {
    const urls = list.split(",").filter((url) => url.trim() !== "");
    const parsed = urls.map((url) => parseOne(url.trim()));
    return parsed.find((url) => url instanceof Fault) ?? (parsed as string[]);
  };
}

/** A network of no bits would be everybody, and so is none that can be trusted. */
export const parseNetworks: Parse<string[]> = (list) => {
  const networks = list.split(",").map((network) => network.trim());
  const wrong = networks.find((network) => network !== "" && !isNetwork(network));
  return wrong === undefined
    ? networks.filter((network) => network !== "")
    : new Fault(`names "${wrong}"; it must be addresses and networks, as 192.0.2.1,10.0.0.0/8,fd00::/8`);
};

function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || address.includes("%") || more.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
