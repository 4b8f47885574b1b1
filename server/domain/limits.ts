/** The bounds of what can be stored, each with its name in messages. Lengths are in UTF-16 units. */
export const LIMITS = {
  /** Of a text that an index holds; an index entry has at most about 2,700 bytes. */
  indexedText: 512,
  /** Of any other text. */
  text: 32_768,
  minPasswordLength: 8,
  maxPasswordLength: 256,
  /** Values of a multi-valued attribute. */
  listLength: 1_000,
  idempotencyKey: 255,
  /** Permissions of a role. */
  permissions: 200,
  /** Roles that one role clears. */
  conflicts: 100,
  /** Extension schemas of a tenant. */
  extensionSchemas: 20,
  /** Attributes of an extension schema, and parts of one attribute. */
  extensionAttributes: 100,
  /** OAuth clients of a connection or an API client that work. */
  oauthClients: 10,
  /** Access tokens of an OAuth client that work; the oldest goes for a new one. */
  accessTokens: 1_000,
  /** Sessions of a user; the oldest ends for a new one. */
  sessions: 100,
} as const;
