import { v7 as uuid } from "uuid";
import { Change } from "../entities/change.entity.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** Attributes with their values before and after a change; unassigned is null. */
export interface Difference {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

export type ResourceType = "User" | "Group" | "Connection" | "ApiClient" | "ExtensionSchema";

/** What happened to a resource. `version` is the one that the resource has afterwards. */
export interface ChangeRecord extends Difference {
  action: `${Lowercase<string>}.${string}`;
  resourceType: ResourceType;
  resourceId: string;
  version: number | null;
}

/** Writes what a mutation changed; it is stored with the mutation's transaction. */
export function recordChange(unit: UnitOfWork, change: ChangeRecord): void {
  unit.em.persist(
    unit.em.create(Change, {
      tenantId: unit.tenantId,
      id: uuid(),
      occurredAt: unit.now,
      requestId: unit.requestId,
      actorKind: unit.actor.kind,
      actorId: unit.actor.id,
      action: change.action,
      resourceType: change.resourceType,
      resourceId: change.resourceId,
      resourceVersion: change.version,
      before: change.before,
      after: change.after,
    }),
  );
}

export const isEmpty = (difference: Difference): boolean => Object.keys(difference.after).length === 0;
