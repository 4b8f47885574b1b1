import type { Demands } from "../dialects/dialect.js";
import { invalidSyntax, ScimError } from "../scim-error.js";
import { findJsonFault } from "./json-fault.js";
import { parseJson } from "./parse-json.js";

const SCIM_JSON = "application/scim+json";

/**
 * Reads the body of a request as JSON (RFC 7644 sections 3.1 and 3.8).
 *
 * @throws ScimError 415 for another media type or character set; 400 invalidSyntax for what is no JSON, and for a name that
 *   comes twice in an object, or is one of too many; 400 invalidSyntax for what is nested too deep
 */
export function parseBody(body: Buffer | undefined, contentType: string | undefined, demands: Demands): unknown {
  if (!body || body.length === 0) throw invalidSyntax("the request needs a body");
  assertMediaType(contentType, demands("scim-media-type") ? [SCIM_JSON] : [SCIM_JSON, "application/json"]);
  const text = decode(body);
  try {
    refuseFaults(text);
    return parseJson(text);
  } catch (error) {
    if (error instanceof ScimError) throw error;
    throw invalidSyntax(`the body is no JSON${placeIn(error as Error)}`);
  }
}

/** Where the parser gave up; its own words quote the body, which may hold secrets. */
const placeIn = ({ message }: Error): string => / at position \d+/.exec(message)?.[0] ?? "";

function refuseFaults(text: string): void {
  const fault = findJsonFault(text);
  if (fault !== undefined) throw invalidSyntax(fault);
}

function assertMediaType(contentType: string | undefined, allowed: readonly string[]): void {
  const [mediaType = "", ...parameters] = (contentType ?? "").toLowerCase().split(";");
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (allowed.includes(mediaType.trim()) && isUtf8) return;
  throw new ScimError(415, undefined, `send the body as ${allowed.join(" or ")}, in UTF-8`);
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw invalidSyntax("the body is no UTF-8");
  }
}
