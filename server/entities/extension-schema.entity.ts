import { defineEntity, p } from "@mikro-orm/core";
import type { AttributeDefinition } from "./values.js";

const ExtensionSchemaSchema = defineEntity({
  name: "ExtensionSchema",
  tableName: "extension_schemas",
  properties: {
    tenantId: p.uuid().primary(),
    id: p.text().primary(),
    resourceType: p.text(),
    name: p.text(),
    description: p.text(),
    required: p.boolean(),
    attributes: p.json<AttributeDefinition[]>(),
    version: p.integer().version().default(1),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
    withdrawnAt: p.datetime(3).nullable(),
  },
});

/** Attributes that a tenant has added to users or groups. The database compares its URN without regard to case. */
export class ExtensionSchema extends ExtensionSchemaSchema.class {}
ExtensionSchemaSchema.setClass(ExtensionSchema);
