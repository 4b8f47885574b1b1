import { defineEntity, p } from "@mikro-orm/core";
import { resourceColumns } from "./columns.js";

const ConnectionSchema = defineEntity({
  name: "Connection",
  tableName: "connections",
  properties: {
    ...resourceColumns,
    name: p.text(),
    provider: p.text(),
    dialect: p.text(),
  },
});

/** One identity provider's SCIM set-up in a tenant. */
export class Connection extends ConnectionSchema.class {}
ConnectionSchema.setClass(Connection);
