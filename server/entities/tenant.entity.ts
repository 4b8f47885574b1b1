import { defineEntity, p } from "@mikro-orm/core";

const TenantSchema = defineEntity({
  name: "Tenant",
  tableName: "tenants",
  properties: {
    id: p.uuid().primary(),
    slug: p.text(),
    name: p.text(),
    extensionsVersion: p.integer().default(0),
    creationKey: p.text().nullable(),
    creationDigest: p.blob().nullable(),
    version: p.integer().version().default(1),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
});

/** A customer. */
export class Tenant extends TenantSchema.class {}
TenantSchema.setClass(Tenant);
