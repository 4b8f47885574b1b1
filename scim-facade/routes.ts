import { type Answer, ok } from "./answer.js";
import { bulkRoute } from "./bulk/run-job.js";
import { listResponse } from "./messages/list-response.js";
import { parametersOfBody, parametersOfUrl, type SearchParameters } from "./messages/search-parameters.js";
import { parseSearch } from "./messages/search-request.js";
import { resourceTypeNamed, resourceTypes, schemaNamed, schemas } from "./resources/discovery.js";
import { entitlementReader } from "./resources/entitlement.reader.js";
import { groupHandler } from "./resources/group.handler.js";
import { meRoutes } from "./resources/me-routes.js";
import { needingScopes } from "./resources/needing-scopes.js";
import type { ResourceReader } from "./resources/resource-handler.js";
import { readingRoutes, resourceRoutes } from "./resources/resource-routes.js";
import { roleReader } from "./resources/role.reader.js";
import { searchAll } from "./resources/search-all.js";
import { userHandler } from "./resources/user.handler.js";
import type { Routes, ScimRequest } from "./route.js";
import { notFound, ScimError } from "./scim-error.js";
import { serviceProviderConfig } from "./service-provider-config.js";
import type { ScimSession } from "./session.js";

const HANDLERS = [userHandler, groupHandler];
const READERS = [roleReader, entitlementReader];

const RESOURCE_ROUTES: Routes = Object.assign(
  {},
  ...HANDLERS.map((handler) => needingScopes(handler.kind, resourceRoutes(handler))),
);

/** What is served below a connection's base URL, by path and method (RFC 7644 section 3.2, table 2). */
export const ROUTES: Routes = {
  "/": { get: async ({ parameters }, session) => searchRoot(parametersOfUrl(parameters), session) },
  "/.search": { post: async (request, session) => searchRoot(parametersOfBody(request.json()), session) },
  "/ServiceProviderConfig": { get: (_request, session) => ok(serviceProviderConfig(session)) },
  "/ServiceProviderConfigs": { get: pluralConfig },
  "/ResourceTypes": { get: (request, session) => wholeList(request, resourceTypes(session)) },
  "/ResourceTypes/:id": { get: ({ id }, session) => ok(resourceTypeNamed(id, session)) },
  "/Schemas": { get: (request, session) => wholeList(request, schemas(session)) },
  "/Schemas/:id": { get: ({ id }, session) => ok(schemaNamed(id, session)) },
  "/Bulk": { post: bulkRoute(RESOURCE_ROUTES) },
  ...RESOURCE_ROUTES,
  ...Object.assign({}, ...READERS.map((reader) => needingScopes(reader.kind, readingRoutes(reader)))),
  ...meRoutes(RESOURCE_ROUTES["/Users/:id"] ?? {}),
};

/** The same without what answers there: `"/Bulk": ["POST"]`. */
export const METHODS_BY_PATH: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ROUTES).map(([path, methods]) => [path, Object.keys(methods).map((method) => method.toUpperCase())]),
);

const searchRoot = async (parameters: SearchParameters, session: ScimSession): Promise<Answer> =>
  ok(await searchAll(offered(session), session, parseSearch(parameters, session.tolerate)));

const offered = ({ types }: ScimSession): ResourceReader[] =>
  [...HANDLERS, ...READERS].filter(({ kind }) => types[kind]);

/** Discovery lists are neither paged nor sorted; a filter is refused, lest it be believed to hold (RFC 7644 section 4). */
function wholeList({ parameters }: ScimRequest, resources: object[]): Answer {
  if (parameters.has("filter")) throw new ScimError(403, undefined, "this list cannot be filtered");
  return ok(listResponse(resources, { totalResults: resources.length, startIndex: 1 }));
}

function pluralConfig(_request: ScimRequest, session: ScimSession): Answer {
  if (session.tolerate("plural-config")) return ok(serviceProviderConfig(session));
  throw notFound("there is nothing at this path");
}
