import { invalidSyntax } from "../scim-error.js";

/**
 * The members of an object by their names in lower case: names are case-insensitive, so two that differ by case alone are
 * one that comes twice (RFC 7643 section 2.1).
 *
 * @param where names the object in errors
 * @throws ScimError invalidSyntax for a name that comes twice
 */
export function membersByName(object: object, where: string): Map<string, unknown> {
  const members = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) {
    const key = name.toLowerCase();
    if (members.has(key)) throw invalidSyntax(`${where} has ${name} twice, in different spellings`);
    members.set(key, value);
  }
  return members;
}
