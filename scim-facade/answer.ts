import type { Request, Response } from "express";
import { ScimError } from "./scim-error.js";

/** What a request is answered with. */
export interface Answer {
  status: number;
  body?: object;
  headers?: Readonly<Record<string, string>>;
}

export const ok = (body: object): Answer => ({ status: 200, body });

const SCIM_JSON = "application/scim+json";
const JSON_TYPE = "application/json";

/**
 * The media type to answer with: SCIM's own, or plain JSON where the client accepts that alone (RFC 7644 section 3.8).
 *
 * @throws ScimError 406 where it accepts neither
 */
export function negotiate(request: Request): string {
  const accept = request.get("accept");
  if (!accept) return SCIM_JSON;
  const accepted = request.accepts([SCIM_JSON, JSON_TYPE]);
  if (!accepted) throw new ScimError(406, undefined, `answers are ${SCIM_JSON} or ${JSON_TYPE}`);
  return accepted;
}

/** Writes an answer, its JSON in one piece. */
export function send(response: Response, { status, body, headers }: Answer, contentType = SCIM_JSON): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (!body) {
    response.end();
    return;
  }
  const json = Buffer.from(JSON.stringify(body));
  response.locals.body = json;
  response.setHeader("content-type", contentType);
  response.setHeader("content-length", json.length);
  response.end(json);
}

export const sendError = (response: Response, error: ScimError): void =>
  send(response, { status: error.status, body: error.toBody(), headers: error.headers });
