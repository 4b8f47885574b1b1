import { insufficientScope } from "../refusal-error.js";
import type { Route, Routes } from "../route.js";
import type { ResourceReader } from "./resource-handler.js";

/** What scopes call the resources of each type. */
const NOUNS: Record<ResourceReader["kind"], string> = {
  user: "users",
  group: "groups",
  role: "roles",
  entitlement: "roles",
};

/**
 * Lets in those alone whose token has the scope that a route of a resource type needs, before anything else of the request is
 * looked at. The contract would refuse the others too, but not each of them: a change of nothing asks it for no change.
 */
export function needingScopes(kind: keyof typeof NOUNS, routes: Routes): Routes {
  const guarded = Object.entries(routes).map(([path, methods]) => {
    const reads = (method: string) => method === "get" || path.endsWith("/.search");
    const scopeFor = (method: string) => `${NOUNS[kind]}:${reads(method) ? "read" : "write"}`;
    const entries = Object.entries(methods).map(([method, route]) => [method, needing(scopeFor(method), route)]);
    return [path, Object.fromEntries(entries)];
  });
  return Object.fromEntries(guarded);
}

const needing =
  (scope: string, route: Route): Route =>
  (request, session) => {
    if (!session.scopes.has(scope)) throw insufficientScope(scope);
    return route(request, session);
  };
