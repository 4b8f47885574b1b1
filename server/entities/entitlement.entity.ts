import { defineEntity } from "@mikro-orm/core";
import { assignableColumns, resourceColumns } from "./columns.js";

const EntitlementSchema = defineEntity({
  name: "Entitlement",
  tableName: "entitlements",
  properties: { ...resourceColumns, ...assignableColumns },
});

/** Something that users can be entitled to, by their attribute `entitlements`. */
export class Entitlement extends EntitlementSchema.class {}
EntitlementSchema.setClass(Entitlement);
