import { p } from "@mikro-orm/core";
import type { Extensions, Origins } from "./values.js";

/** The columns that every tenant's resource has. */
export const resourceColumns = {
  tenantId: p.uuid().primary(),
  id: p.uuid().primary(),
  version: p.integer().version().default(1),
  createdAt: p.datetime(3).onCreate(() => new Date()),
  updatedAt: p
    .datetime(3)
    .onCreate(() => new Date())
    .onUpdate(() => new Date()),
};

/** The columns of what a connection can own and SCIM can delete. */
export const provisionedColumns = {
  connectionId: p.uuid().nullable(),
  externalId: p.text().nullable(),
  deletedAt: p.datetime(3).nullable(),
  extensions: p.json<Extensions>().default("{}"),
  origins: p.json<Origins>().nullable(),
};

/** The columns of what the values of a user's `roles` and `entitlements` name. */
export const assignableColumns = {
  value: p.text(),
  displayName: p.text(),
  description: p.text().nullable(),
  type: p.text().nullable(),
  isAvailable: p.boolean().default(true),
  deletedAt: p.datetime(3).nullable(),
};
