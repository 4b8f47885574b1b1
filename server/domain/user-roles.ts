import type { MultiValue } from "../entities/values.js";
import { DomainError } from "./domain-error.js";
import { loadCatalogue } from "./role-catalogue.js";
import { type IgnoredRole, resolveRoles } from "./rules/resolve-roles.js";
import type { UnitOfWork } from "./unit-of-work.js";
import type { UserColumns } from "./user-attributes.js";

/** What an input says of a user's roles beside the list itself. */
export interface RolesInput {
  removeRoles?: readonly string[] | null;
  unknownRoles?: "IGNORE" | "REFUSE" | null;
}

/**
 * Resolves what an input asks of a user's roles by the tenant's catalogue, which a new user is resolved by in any case. Where the
 * tenant has none, roles are whatever they are called.
 *
 * @param current the roles that the user has; undefined for a new one
 * @returns the columns with the roles that the user shall have; what was passed over is told by the unit of work
 * @throws DomainError INVALID_INPUT for a value that is no role of the catalogue, where such are refused
 */
export async function resolveUserRoles(
  unit: UnitOfWork,
  columns: UserColumns,
  input: RolesInput,
  current?: readonly MultiValue[],
): Promise<UserColumns> {
  const removed = input.removeRoles ?? [];
  if (current && columns.roles === undefined && removed.length === 0) return columns;
  const request = { current: current ?? [], asked: (columns.roles ?? []) as MultiValue[], removed };
  const catalogue = unit.actor.hasRoleSlots === false ? undefined : await loadCatalogue(unit, valuesOf(request));
  if (!catalogue || catalogue.slots.length === 0) {
    return { ...columns, roles: columns.roles ?? without(request.current, removed) };
  }
  const { roles, ignored } = resolveRoles(catalogue, request);
  if (input.unknownRoles === "REFUSE") refuseUnknown(ignored);
  unit.ignored.push(...ignored.map((one) => ({ path: "roles", ...one })));
  return { ...columns, roles };
}

const valuesOf = ({ current, asked }: { current: readonly MultiValue[]; asked: readonly MultiValue[] }): string[] =>
  [...current, ...asked].flatMap(({ value }) => value ?? []);

function without(roles: readonly MultiValue[], removed: readonly string[]): MultiValue[] {
  const gone = new Set(removed.map((value) => value.toLowerCase()));
  return roles.filter(({ value }) => value === undefined || !gone.has(value.toLowerCase()));
}

function refuseUnknown(ignored: readonly IgnoredRole[]): void {
  const unknown = ignored.find(({ reason }) => reason === "UNKNOWN" || reason === "UNAVAILABLE");
  if (!unknown) return;
  const fault = unknown.reason === "UNKNOWN" ? "is no role of the catalogue" : "is a role that is not available";
  throw new DomainError("INVALID_INPUT", `${JSON.stringify(unknown.value)} ${fault}`, "roles");
}
