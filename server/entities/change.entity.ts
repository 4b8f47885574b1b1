import { defineEntity, p } from "@mikro-orm/core";

const ChangeSchema = defineEntity({
  name: "Change",
  tableName: "changes",
  properties: {
    tenantId: p.uuid().primary(),
    id: p.uuid().primary(),
    occurredAt: p.datetime(3),
    requestId: p.text(),
    actorKind: p.text(),
    actorId: p.uuid().nullable(),
    action: p.text(),
    resourceType: p.text(),
    resourceId: p.uuid(),
    resourceVersion: p.integer().nullable(),
    before: p.json<Record<string, unknown>>().nullable(),
    after: p.json<Record<string, unknown>>().nullable(),
  },
});

/**
 * What a mutation changed, written in its transaction; never changed, never deleted. The database adds the number of that
 * transaction (`transaction_id`), which readers page by.
 */
export class Change extends ChangeSchema.class {}
ChangeSchema.setClass(Change);
