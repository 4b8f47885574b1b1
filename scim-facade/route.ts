import type { Request } from "express";
import type { Answer } from "./answer.js";
import type { ScimSession } from "./session.js";

/** Answers a request that has been authenticated. */
export type Route = (request: Request, session: ScimSession) => Answer | Promise<Answer>;

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** Paths below a connection's base URL, and what answers there. */
export type Routes = Record<string, Partial<Record<Method, Route>>>;

/** The last part of the path. */
export const idOf = (request: Request): string => String(request.params.id);

/** The query, percent-decoded once; a raw `+` is a blank. */
export function parametersOf(request: Request): URLSearchParams {
  const start = request.url.indexOf("?");
  return new URLSearchParams(start < 0 ? "" : request.url.slice(start));
}
