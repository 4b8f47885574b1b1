/** The values of `extensions.code`: why a request was refused. Stable; a client may switch on them. */
export const ERROR_CODES = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "INVALID_INPUT",
  "IMMUTABLE",
  "VERSION_CONFLICT",
  "TOO_MANY",
  "RATE_LIMITED",
  "QUERY_TOO_COMPLEX",
  "UNAVAILABLE",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export function isErrorCode(value: unknown): value is ErrorCode {
  return ERROR_CODES.includes(value as ErrorCode);
}
