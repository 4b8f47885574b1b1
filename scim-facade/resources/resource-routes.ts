import { type Answer, ok, type Rest } from "../answer.js";
import { parsePatchOp } from "../messages/patch-op.js";
import { parametersOfBody, parametersOfUrl } from "../messages/search-parameters.js";
import { parseSearch, projectionOf } from "../messages/search-request.js";
import { inProfile } from "../patch/profile.js";
import type { Routes, ScimRequest } from "../route.js";
import { assertResourceInProfile } from "../schemas/assert-in-profile.js";
import { NOTHING, type Projection, projectAttributes, withWritten } from "../schemas/project-attributes.js";
import type { Complex } from "../schemas/read-value.js";
import { ENDPOINTS } from "../schemas/tenant-extension.js";
import { readResource } from "../schemas/validate-resource.js";
import type { ScimSession } from "../session.js";
import { printEtag } from "./meta.js";
import { offeredType } from "./offered-type.js";
import { parseEtags } from "./precondition.js";
import type { ResourceHandler, ResourceReader, Stored } from "./resource-handler.js";
import { searchType } from "./search.js";
import { writtenByPatch, writtenByResource } from "./written.js";

/**
 * The routes of a resource type whose resources can be read (RFC 7644 section 3.2, table 2). Content-Location says the same as
 * `meta.location` (RFC 7643 section 3.1).
 */
export function readingRoutes(reader: ResourceReader): Routes {
  const endpoint = ENDPOINTS[reader.kind];
  const { projectionIn, answer } = helpersOf(reader);
  return {
    [endpoint]: {
      async get({ parameters }, session) {
        return ok(await searchType(reader, session, parseSearch(parametersOfUrl(parameters), session.tolerate)));
      },
    },
    [`${endpoint}/.search`]: {
      async post(request, session) {
        return ok(await searchType(reader, session, parseSearch(parametersOfBody(request.json()), session.tolerate)));
      },
    },
    [`${endpoint}/:id`]: {
      async get(request, session) {
        const projection = projectionIn(request, session);
        const stored = await reader.get(session, request.id, projection);
        const isKnown = parseEtags(request.header("if-none-match"))?.isMet(stored.version);
        return isKnown ? withoutBody(304, stored) : answer(200, stored, projection, session);
      },
    },
  };
}

/** The routes of a resource type whose resources can be read and written. */
export function resourceRoutes(handler: ResourceHandler): Routes {
  const endpoint = ENDPOINTS[handler.kind];
  const reading = readingRoutes(handler);
  const { typeOf, projectionIn, answer } = helpersOf(handler);
  const resourceIn = (request: ScimRequest, session: ScimSession) => {
    const body = request.json();
    if (session.dialect.demands) assertResourceInProfile(body, typeOf(session), session.demands);
    return readResource(body, typeOf(session), session.tolerate);
  };
  const operationsIn = (request: ScimRequest, session: ScimSession) => {
    const operations = parsePatchOp(request.json(), session.tolerate);
    return session.dialect.demands ? inProfile(operations, typeOf(session), session.demands) : operations;
  };
  const written = (projection: Projection, names: readonly string[], session: ScimSession) =>
    withWritten(projection, names, typeOf(session));
  return {
    ...reading,
    [endpoint]: {
      ...reading[endpoint],
      async post(request, session) {
        const projection = projectionIn(request, session);
        const resource = resourceIn(request, session);
        const stored = await handler.create(session, resource, projection);
        return answer(201, stored, written(projection, writtenByResource(resource, typeOf(session)), session), session);
      },
    },
    [`${endpoint}/:id`]: {
      ...reading[`${endpoint}/:id`],
      async put(request, session) {
        const projection = projectionIn(request, session);
        const resource = resourceIn(request, session);
        const stored = await handler.replace(session, request.id, resource, ifMatch(request), projection);
        return answer(200, stored, written(projection, writtenByResource(resource, typeOf(session)), session), session);
      },
      async patch(request, session) {
        const projection = projectionIn(request, session);
        const operations = operationsIn(request, session);
        const isSilent = handler.isPatchSilent && projection.kind === "default";
        const shown = isSilent ? NOTHING : projection;
        const stored = await handler.patch(session, request.id, operations, ifMatch(request), shown);
        if (isSilent) return withoutBody(204, stored);
        return answer(200, stored, written(projection, writtenByPatch(operations, typeOf(session)), session), session);
      },
      async delete(request, session) {
        await handler.delete(session, request.id, ifMatch(request));
        return { status: 204 };
      },
    },
  };
}

/** What all routes of a resource type need. */
function helpersOf({ kind }: ResourceReader) {
  const typeOf = (session: ScimSession) => offeredType(session, kind);
  return {
    typeOf,
    projectionIn: ({ parameters }: ScimRequest, session: ScimSession) =>
      projectionOf(parametersOfUrl(parameters), typeOf(session)),
    answer: (status: number, stored: Stored, projection: Projection, session: ScimSession): Answer => {
      const location = `${session.baseUrl}${ENDPOINTS[kind]}/${stored.id}`;
      const project = (resource: Complex) => projectAttributes(resource, typeOf(session), projection);
      return {
        status,
        body: project(stored.resource),
        ...(stored.rest && { rest: projectRest(stored.rest, project) }),
        headers: {
          etag: printEtag(stored.version),
          "content-location": location,
          ...(status === 201 ? { location } : {}),
        },
      };
    },
  };
}

const projectRest = ({ list, pages }: Rest, project: (resource: Complex) => Complex): Rest => ({
  list,
  pages: (async function* () {
    for await (const page of pages) yield project({ [list]: page })[list] as unknown[];
  })(),
});

const ifMatch = (request: ScimRequest) => parseEtags(request.header("if-match"));

const withoutBody = (status: 204 | 304, stored: Stored): Answer => ({
  status,
  headers: { etag: printEtag(stored.version) },
});
