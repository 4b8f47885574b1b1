import { defineEntity, p } from "@mikro-orm/core";
import { provisionedColumns, resourceColumns } from "./columns.js";

const GroupSchema = defineEntity({
  name: "Group",
  tableName: "groups",
  properties: {
    ...resourceColumns,
    ...provisionedColumns,
    displayName: p.text(),
  },
});

/** A group. Who is in it stands in the table `memberships`, which no entity maps: it is written by sets. */
export class Group extends GroupSchema.class {}
GroupSchema.setClass(Group);
