import { defineEntity, p } from "@mikro-orm/core";
import { resourceColumns } from "./columns.js";

const ApiClientSchema = defineEntity({
  name: "ApiClient",
  tableName: "api_clients",
  properties: {
    ...resourceColumns,
    name: p.text(),
    revokedAt: p.datetime(3).nullable(),
  },
});

/** A program that uses the GraphQL API with a token of its own. */
export class ApiClient extends ApiClientSchema.class {}
ApiClientSchema.setClass(ApiClient);
