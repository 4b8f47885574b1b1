import { defineEntity, p } from "@mikro-orm/core";
import { assignableColumns, resourceColumns } from "./columns.js";

const RoleSchema = defineEntity({
  name: "Role",
  tableName: "roles",
  properties: {
    ...resourceColumns,
    ...assignableColumns,
    slotId: p.uuid().nullable(),
    position: p.integer().default(0),
    isDefault: p.boolean().default(false),
    permissions: p.array().default([]),
    groupId: p.uuid().nullable(),
  },
});

/**
 * A role. What it clears and whom it is granted to stand in `role_conflicts` and `role_grants`, which no entity maps: they are
 * written by sets.
 */
export class Role extends RoleSchema.class {}
RoleSchema.setClass(Role);
