import { defineEntity, p } from "@mikro-orm/core";

const RoleSlotSchema = defineEntity({
  name: "RoleSlot",
  tableName: "role_slots",
  properties: {
    tenantId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    position: p.integer(),
    minimum: p.integer(),
    maximum: p.integer(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
  },
});

/** A slot of a tenant's role catalogue: so many of its roles a user has. */
export class RoleSlot extends RoleSlotSchema.class {}
RoleSlotSchema.setClass(RoleSlot);
