import type { Answer } from "./answer.js";
import type { ScimSession } from "./session.js";

/** What a route is asked: by an HTTP request, or by an operation of a bulk job. */
export interface ScimRequest {
  /** The last part of the path, where it is an identifier. */
  id: string;
  /** The query, percent-decoded once; a raw `+` is a blank. */
  parameters: URLSearchParams;
  header(name: string): string | undefined;
  /** The body as JSON. @throws ScimError 400 invalidSyntax, 415 */
  json(): unknown;
}

/** Answers a request that has been authenticated. */
export type Route = (request: ScimRequest, session: ScimSession) => Answer | Promise<Answer>;

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** Paths below a connection's base URL, and what answers there. */
export type Routes = Record<string, Partial<Record<Method, Route>>>;
