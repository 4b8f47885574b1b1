import type { Request } from "express";
import { type Answer, ok } from "../answer.js";
import { listResponse } from "../messages/list-response.js";
import { parseBody } from "../messages/parse-body.js";
import { parsePatchOp } from "../messages/patch-op.js";
import { parseQuery, projectionOf } from "../messages/search-request.js";
import { idOf, parametersOf, type Routes } from "../route.js";
import { NOTHING, type Projection, projectAttributes } from "../schemas/project-attributes.js";
import { readResource } from "../schemas/validate-resource.js";
import { printEtag } from "./meta.js";
import { parseEtags } from "./precondition.js";
import type { ResourceHandler, Stored } from "./resource-handler.js";

/** The routes that every resource type has (RFC 7644 section 3.2, table 2). */
export function resourceRoutes(handler: ResourceHandler): Routes {
  const { resourceType } = handler;
  const { endpoint } = resourceType;
  const projectionIn = (request: Request) => projectionOf(parametersOf(request), resourceType);
  const answer = (status: number, stored: Stored, projection: Projection, baseUrl: string): Answer => ({
    status,
    body: projectAttributes(stored.resource, resourceType, projection),
    headers: {
      etag: printEtag(stored.version),
      ...(status === 201 ? { location: `${baseUrl}${endpoint}/${stored.id}` } : {}),
    },
  });
  return {
    [endpoint]: {
      async get(request, session) {
        const { query, projection } = parseQuery(parametersOf(request), resourceType, session.tolerate);
        const { resources, totalResults } = await handler.list(session, query, projection);
        const shown = resources.map((resource) => projectAttributes(resource, resourceType, projection));
        return ok(listResponse(shown, totalResults, query.startIndex));
      },
      async post(request, session) {
        const projection = projectionIn(request);
        const resource = readResource(jsonOf(request), resourceType, session.tolerate);
        return answer(201, await handler.create(session, resource, projection), projection, session.baseUrl);
      },
    },
    [`${endpoint}/:id`]: {
      async get(request, session) {
        const projection = projectionIn(request);
        const stored = await handler.get(session, idOf(request), projection);
        const isKnown = parseEtags(request.get("if-none-match"))?.isMet(stored.version);
        return isKnown ? withoutBody(304, stored) : answer(200, stored, projection, session.baseUrl);
      },
      async put(request, session) {
        const projection = projectionIn(request);
        const resource = readResource(jsonOf(request), resourceType, session.tolerate);
        const stored = await handler.replace(session, idOf(request), resource, ifMatch(request), projection);
        return answer(200, stored, projection, session.baseUrl);
      },
      async patch(request, session) {
        const projection = projectionIn(request);
        const operations = parsePatchOp(jsonOf(request), session.tolerate);
        const isSilent = handler.isPatchSilent && projection.kind === "default";
        const shown = isSilent ? NOTHING : projection;
        const stored = await handler.patch(session, idOf(request), operations, ifMatch(request), shown);
        return isSilent ? withoutBody(204, stored) : answer(200, stored, projection, session.baseUrl);
      },
      async delete(request, session) {
        await handler.delete(session, idOf(request), ifMatch(request));
        return { status: 204 };
      },
    },
  };
}

const jsonOf = (request: Request): unknown =>
  parseBody(Buffer.isBuffer(request.body) ? request.body : undefined, request.get("content-type"));

const ifMatch = (request: Request) => parseEtags(request.get("if-match"));

const withoutBody = (status: 204 | 304, stored: Stored): Answer => ({
  status,
  headers: { etag: printEtag(stored.version) },
});
