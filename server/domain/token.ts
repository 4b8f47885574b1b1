import { type CredentialName, hasChecksum, parseName, printName, withChecksum } from "./token-text.js";

/** What a token is for; each kind opens one door and no other. */
export type TokenKind = "scim" | "api" | "session" | "reset";

/** A token taken apart: whose it claims to be, and the secret that has to prove it. */
export interface Token extends CredentialName {
  kind: TokenKind;
  secret: string;
}

const FORM = /^rst_(scim|api|session|reset)_([0-9A-Za-z]{44})_([0-9A-Za-z]{43})[0-9A-Za-z]{6}$/;

/**
 * Writes a token: a prefix that tells what it is, tenant and credential (so that it is looked up by key, in its own
 * tenant), the secret, and a checksum (so that a mistyped token is refused without a look into the database).
 *
 * @example "rst_scim_02aGk…7Qp_k3J9…Zb" (103 characters; more or fewer by the length of the kind)
 */
export const printToken = ({ kind, secret, ...name }: Token): string =>
  withChecksum(`rst_${kind}_${printName(name)}_${secret}`);

/** Takes a token apart; undefined for a text that cannot be one. Says nothing of whether the token is any good. */
export function parseToken(text: string): Token | undefined {
  const [, kind, names, secret] = FORM.exec(text) ?? [];
  if (!kind || !names || !secret || !hasChecksum(text)) return undefined;
  const name = parseName(names);
  return name && { kind: kind as TokenKind, ...name, secret };
}
