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
    matching: p.text(),
    adopts: p.boolean(),
    restores: p.boolean(),
    pushedPasswords: p.text(),
    scopes: p.array(),
    pausedAt: p.datetime(3).nullable(),
    // What follows is written behind the requests, and read here alone.
    lastRequestAt: p.datetime(3).nullable(),
    lastErrorAt: p.datetime(3).nullable(),
    lastErrorStatus: p.integer().nullable(),
    lastErrorDetail: p.text().nullable(),
    groupsAs: p.text().default("GROUPS"),
  },
});

/** One identity provider's SCIM set-up in a tenant. */
export class Connection extends ConnectionSchema.class {}
ConnectionSchema.setClass(Connection);
