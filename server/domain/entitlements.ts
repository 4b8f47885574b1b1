import { LockMode } from "@mikro-orm/postgresql";
import { v7 as uuid } from "uuid";
import type { ChangeKindOf } from "../../schema/change-kind.js";
import type {
  CreateEntitlementInput,
  DeleteEntitlementInput,
  UpdateEntitlementInput,
} from "../../schema/entitlement.js";
import { Entitlement } from "../entities/entitlement.entity.js";
import { isUuid } from "../text/uuid.js";
import { assignColumns } from "./assign-columns.js";
import { toAssignableColumns, valueTaken } from "./assignables.js";
import { type Difference, isEmpty, recordChange } from "./changes.js";
import { translateUniqueness } from "./database-errors.js";
import { notFound } from "./domain-error.js";
import { assertVersion } from "./rules/assert-version.js";
import type { UnitOfWork } from "./unit-of-work.js";

/**
 * Creates an entitlement.
 *
 * @throws DomainError ALREADY_EXISTS for a value that another entitlement of the tenant has; INVALID_INPUT
 */
export async function createEntitlement(unit: UnitOfWork, input: CreateEntitlementInput): Promise<Entitlement> {
  const columns = toAssignableColumns({ ...input, displayName: input.displayName ?? input.value });
  const entitlement = unit.em.create(Entitlement, {
    tenantId: unit.tenantId,
    id: uuid(),
    value: input.value,
    displayName: input.value,
    isAvailable: true,
    version: 1,
    createdAt: unit.now,
    updatedAt: unit.now,
  });
  assignColumns<Partial<Entitlement>>(entitlement, columns);
  unit.em.persist(entitlement);
  const { value, displayName, isAvailable } = entitlement;
  record(unit, "entitlement.created", entitlement, { before: {}, after: { value, displayName, isAvailable } }, 1);
  await flushEntitlement(unit, entitlement);
  return entitlement;
}

/** Changes an entitlement. @throws DomainError NOT_FOUND, VERSION_CONFLICT, ALREADY_EXISTS, INVALID_INPUT */
export async function updateEntitlement(unit: UnitOfWork, input: UpdateEntitlementInput): Promise<Entitlement> {
  const entitlement = await lockEntitlement(unit, input.id);
  assertVersion(entitlement, input.expectedVersion);
  const difference = assignColumns<Partial<Entitlement>>(entitlement, toAssignableColumns(input));
  if (isEmpty(difference)) return entitlement;
  record(unit, "entitlement.updated", entitlement, difference);
  await flushEntitlement(unit, entitlement);
  return entitlement;
}

/** Deletes an entitlement. The row is kept and is nowhere shown. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
export async function deleteEntitlement(unit: UnitOfWork, input: DeleteEntitlementInput): Promise<Entitlement> {
  const entitlement = await lockEntitlement(unit, input.id);
  assertVersion(entitlement, input.expectedVersion);
  entitlement.deletedAt = unit.now;
  const { value, displayName, isAvailable } = entitlement;
  record(unit, "entitlement.deleted", entitlement, { before: { value, displayName, isAvailable }, after: {} });
  return entitlement;
}

async function lockEntitlement(unit: UnitOfWork, id: string): Promise<Entitlement> {
  const where = { tenantId: unit.tenantId, id, deletedAt: null };
  const entitlement =
    isUuid(id) && (await unit.em.findOne(Entitlement, where, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!entitlement) throw notFound("entitlement", id);
  return entitlement;
}

function record(
  unit: UnitOfWork,
  action: ChangeKindOf<"entitlement">,
  entitlement: Entitlement,
  difference: Difference,
  version = entitlement.version + 1,
): void {
  const [resourceId, resourceName] = [entitlement.id, entitlement.displayName];
  recordChange(unit, { action, resourceType: "Entitlement", resourceId, resourceName, version, ...difference });
}

const flushEntitlement = (unit: UnitOfWork, { value }: Entitlement): Promise<void> =>
  translateUniqueness(unit.em.flush(), { entitlements_value: valueTaken("entitlement", value) });
