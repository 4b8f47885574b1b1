import { membersByName } from "../schemas/members-by-name.js";

/**
 * The members of a message by their names in lower case: names of attributes are case-insensitive (RFC 7643 section 2.1).
 *
 * @throws ScimError invalidSyntax for a name that comes twice, naming the object as `where`
 */
export const membersOf = (object: object, where: string): Record<string, unknown> =>
  Object.fromEntries(membersByName(object, where));
