import type { Router } from "express";
import { BASE, guarded, json, type Row, send } from "./route.js";
import { createUser } from "./users.js";

const RESPONSE = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

/** Creates users one after the other, each in a transaction of its own. */
export function bulkRoutes(app: Router): void {
  app.post(
    `${BASE}/Bulk`,
    json,
    guarded(async (tenant, request, response) => {
      const Operations: object[] = [];
      for (const { bulkId, data } of request.body.Operations) {
        Operations.push(outcomeOf(bulkId, await createUser(tenant, data)));
      }
      send(response, 200, { schemas: [RESPONSE], Operations });
    }),
  );
}

const outcomeOf = (bulkId: string, created: Row | undefined): object =>
  created
    ? { method: "POST", bulkId, status: "201", location: `${BASE}/Users/${created.id}`, version: 'W/"1"' }
    : { method: "POST", bulkId, status: "409" };
