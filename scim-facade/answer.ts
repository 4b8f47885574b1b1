import type { Request, Response } from "express";
import { ScimError } from "./scim-error.js";

/** What a request is answered with. */
export interface Answer {
  status: number;
  body?: object;
  headers?: Readonly<Record<string, string>>;
  /** What of the body is read only while it is sent. */
  rest?: Rest;
}

/** Values of a list of the body that follow those that are in it already, page by page. */
export interface Rest {
  /** The member of the body that is the list. */
  list: string;
  pages: AsyncIterable<readonly unknown[]>;
}

export const hasRest = (answer: Answer): answer is Answer & { rest: Rest } => answer.rest !== undefined;

export const ok = (body: object): Answer => ({ status: 200, body });

const SCIM_JSON = "application/scim+json";
const JSON_TYPE = "application/json";

/** What most clients say that they accept, which needs no negotiation. */
const PLAINLY_SCIM: ReadonlySet<string> = new Set([SCIM_JSON, "*/*"]);

/**
 * The media type to answer with: SCIM's own, or plain JSON where the client accepts that alone (RFC 7644 section 3.8).
 *
 * @throws ScimError 406 where it accepts neither
 */
export function negotiate(request: Request): string {
  const accept = request.get("accept");
  if (!accept || PLAINLY_SCIM.has(accept)) return SCIM_JSON;
  const accepted = request.accepts([SCIM_JSON, JSON_TYPE]);
  if (!accepted) throw new ScimError(406, undefined, `answers are ${SCIM_JSON} or ${JSON_TYPE}`);
  return accepted;
}

/** Writes an answer, its JSON in one piece. @returns the JSON; undefined where it has no body */
export function send(
  response: Response,
  { status, body, headers }: Answer,
  contentType = SCIM_JSON,
): string | undefined {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (!body) {
    response.end();
    return undefined;
  }
  const json = JSON.stringify(body);
  response.setHeader("content-type", contentType);
  response.setHeader("content-length", Buffer.byteLength(json));
  response.end(json);
  return json;
}

/**
 * Writes an answer as it comes, and no faster than it is read: large lists are never in memory as a whole. Reads no further
 * where the client goes away.
 *
 * @throws whatever the reading of the rest throws. What has been sent is no JSON then, and the response is not ended
 */
export async function sendInParts(
  response: Response,
  { status, body, headers, rest }: Answer & { rest: Rest },
  contentType = SCIM_JSON,
): Promise<void> {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  response.setHeader("content-type", contentType);
  if (response.req.method === "HEAD") {
    response.end();
    return;
  }
  for await (const part of jsonParts(body ?? {}, rest)) {
    if (response.destroyed) return;
    if (!response.write(part)) await drained(response);
  }
  response.end();
}

/** The JSON of a body whose list goes on, the list last. */
async function* jsonParts(body: object, { list, pages }: Rest): AsyncIterable<string> {
  const { [list]: first = [], ...others } = body as Record<string, readonly unknown[] | undefined>;
  const head = JSON.stringify(others).slice(0, -1);
  const items = JSON.stringify(first).slice(1, -1);
  yield `${head}${head === "{" ? "" : ","}${JSON.stringify(list)}:[${items}`;
  let isEmpty = items === "";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield `${isEmpty ? "" : ","}${JSON.stringify(page).slice(1, -1)}`;
    isEmpty = false;
  }
  yield "]}";
}

/** Waits until the client has read what was written, or has gone away. */
const drained = (response: Response): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
    if (response.destroyed) done();
  });

export const sendError = (response: Response, error: ScimError): string | undefined =>
  send(response, { status: error.status, body: error.toBody(), headers: error.headers });
