/** The members of a message by their names in lower case: names of attributes are case-insensitive (RFC 7643 section 2.1). */
export const membersOf = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));
