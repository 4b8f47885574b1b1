import { type ErrorCode, isErrorCode, RosterError } from "../schema/client/index.js";
import { ERROR } from "./urns.js";

/** Detail error keywords (RFC 7644 section 3.12, table 9). */
export const SCIM_TYPES = [
  "invalidFilter",
  "tooMany",
  "uniqueness",
  "mutability",
  "invalidSyntax",
  "invalidPath",
  "noTarget",
  "invalidValue",
  "invalidVers",
  "sensitive",
  // RFC 9865 section 2.1
  "invalidCursor",
  "expiredCursor",
  "invalidCount",
] as const;
export type ScimType = (typeof SCIM_TYPES)[number];

/** A request that is refused. `detail` is shown to the administrator of the provider as it is. */
export class ScimError extends Error {
  override name = "ScimError";

  constructor(
    readonly status: number,
    readonly scimType: ScimType | undefined,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }

  /** The same with more headers. */
  with(headers: Readonly<Record<string, string>>): ScimError {
    return new ScimError(this.status, this.scimType, this.detail, { ...this.headers, ...headers });
  }

  /** The answer's body (RFC 7644 section 3.12). */
  toBody(): object {
    const { status, scimType, detail } = this;
    return { schemas: [ERROR], status: String(status), ...(scimType && { scimType }), detail: shortened(detail) };
  }
}

/** Details repeat what was sent, which may be long. */
const MAX_DETAIL_LENGTH = 1_000;

const shortened = (detail: string): string =>
  detail.length > MAX_DETAIL_LENGTH ? `${detail.slice(0, MAX_DETAIL_LENGTH)}…` : detail;

export const invalidSyntax = (detail: string) => new ScimError(400, "invalidSyntax", detail);
export const invalidValue = (detail: string) => new ScimError(400, "invalidValue", detail);
export const invalidFilter = (detail: string) => new ScimError(400, "invalidFilter", detail);
export const invalidPath = (detail: string) => new ScimError(400, "invalidPath", detail);
export const noTarget = (detail: string) => new ScimError(400, "noTarget", detail);
export const mutability = (detail: string) => new ScimError(400, "mutability", detail);
export const notFound = (detail: string) => new ScimError(404, undefined, detail);
export const preconditionFailed = (detail: string) => new ScimError(412, undefined, detail);

/** What the codes of the GraphQL contract are in SCIM (RFC 7644 section 3.12, tables 8 and 9). */
const STATUS: Record<ErrorCode, [status: number, scimType?: ScimType]> = {
  UNAUTHENTICATED: [401],
  FORBIDDEN: [403],
  NOT_FOUND: [404],
  ALREADY_EXISTS: [409, "uniqueness"],
  INVALID_INPUT: [400, "invalidValue"],
  IMMUTABLE: [400, "mutability"],
  VERSION_CONFLICT: [412],
  TOO_MANY: [400, "tooMany"],
  RATE_LIMITED: [429],
  QUERY_TOO_COMPLEX: [400, "tooMany"],
  UNAVAILABLE: [503],
  INTERNAL: [500],
};

/** Told of every fault of the server; gives the id that names it in the log. */
export type ReportFault = (error: unknown) => string;

/** Translates whatever was thrown; a fault of the server is reported, and shown to nobody. */
export const toRefusal = (error: unknown, reportFault: ReportFault): ScimError =>
  toScimError(error) ?? internalError(reportFault(error));

const internalError = (requestId: string): ScimError =>
  new ScimError(500, undefined, `something went wrong here; the request id is ${requestId}`);

/** Translates whatever was thrown; undefined for what is no refusal but a fault of the server. */
export function toScimError(error: unknown): ScimError | undefined {
  if (error instanceof ScimError) return error;
  if (!(error instanceof RosterError) || !isErrorCode(error.code)) return undefined;
  const [status, scimType] = STATUS[error.code];
  const { retryAfterSeconds } = error;
  return new ScimError(status, scimType, error.message, retryAfterSeconds ? retryAfter(retryAfterSeconds) : {});
}

/** SailPoint reads the wait under a name of its own (SP-6); Retry-After may be a date too, which Okta does not read (OKTA-7). */
export const retryAfter = (seconds: number): Readonly<Record<string, string>> => ({
  "retry-after": String(seconds),
  "retry-after-seconds": String(seconds),
});

/** Whether an error is the contract's refusal with this code, and of this field where one is given. */
export const hasCode = (error: unknown, code: ErrorCode, field?: string): boolean =>
  error instanceof RosterError && error.code === code && (field === undefined || error.field === field);
