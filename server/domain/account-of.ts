import { readUserName } from "./rules/read-user-name.js";

/** Longer no slug is (RFC 1035 section 2.3.4). */
const MAX_SLUG_LENGTH = 63;

/**
 * What guesses at a user's password are counted by: the user who is meant, however the name is written, and whether or not there
 * is one.
 *
 * @throws DomainError INVALID_INPUT for what is no userName
 */
export const accountOf = ({ tenant, userName }: { tenant: string; userName: string }): string =>
  `${tenant.slice(0, MAX_SLUG_LENGTH)} ${readUserName(userName).userNameKey}`;
