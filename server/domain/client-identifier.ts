import { type CredentialName, hasChecksum, newSecret, parseName, printName, withChecksum } from "./token-text.js";

const CLIENT_ID = /^rst_client_([0-9A-Za-z]{44})[0-9A-Za-z]{6}$/;
const CLIENT_SECRET = /^rst_secret_([0-9A-Za-z]{43})[0-9A-Za-z]{6}$/;

/**
 * Writes the public identifier of an OAuth client (RFC 6749 section 2.2). It names the tenant as tokens do, so that the client
 * is looked up there.
 *
 * @example "rst_client_02aGk…7QpZb" (61 characters)
 */
export const printClientId = (name: CredentialName): string => withChecksum(`rst_client_${printName(name)}`);

/** Takes a client's identifier apart; undefined for a text that cannot be one. */
export function parseClientId(text: string): CredentialName | undefined {
  const [, names] = CLIENT_ID.exec(text) ?? [];
  return names && hasChecksum(text) ? parseName(names) : undefined;
}

/** A client's secret as it is shown this once, and the part of it that is digested. */
export interface ClientSecret {
  text: string;
  secret: string;
}

export function newClientSecret(): ClientSecret {
  const secret = newSecret();
  return { text: withChecksum(`rst_secret_${secret}`), secret };
}

/** @returns the part of a client's secret that is digested; undefined for a text that cannot be a secret */
export function parseClientSecret(text: string): string | undefined {
  const [, secret] = CLIENT_SECRET.exec(text) ?? [];
  return secret && hasChecksum(text) ? secret : undefined;
}
