import { v7 as uuid } from "uuid";
import { listValue } from "../database/list-value.js";
import { Role } from "../entities/role.entity.js";
import { RoleSlot } from "../entities/role-slot.entity.js";
import { translateUniqueness } from "./database-errors.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { replaceCleared } from "./role-conflicts.js";
import { type PresetSlot, rolePresets } from "./role-presets.js";
import { record } from "./roles.js";
import type { RoleCatalogue } from "./rules/resolve-roles.js";
import type { UnitOfWork } from "./unit-of-work.js";

/**
 * Gives the tenant a role catalogue, unless it has one. Users stay as they are: a slot that they have nothing of counts as its
 * default, and is filled when their roles are next written.
 *
 * @throws DomainError ALREADY_EXISTS where the tenant has a role already whose value the catalogue needs
 */
export async function installCatalogue(unit: UnitOfWork, preset: keyof typeof rolePresets): Promise<void> {
  // One catalogue, also of two that come at once; not in the way of rows that refer to the tenant.
  await execute(unit, "select from tenants where id = $1 for no key update", [unit.tenantId]);
  if ((await unit.em.count(RoleSlot, { tenantId: unit.tenantId })) > 0) return;
  const slots = rolePresets[preset].slots.map((slot, position) => createSlot(unit, slot, position));
  await unit.em.flush();
  const roles = slots.flatMap(([slot, planned]) => createRoles(unit, slot, planned));
  await translateUniqueness(unit.em.flush(), {
    roles_value: () =>
      new DomainError("ALREADY_EXISTS", "the tenant has roles with values that the catalogue needs", "roleCatalogue"),
  });
  const idOf = (value: string) => roles.find(({ role }) => role.value === value)?.role.id ?? value;
  for (const { role, slot, clears } of roles) {
    const cleared = clears.length > 0 ? (await replaceCleared(unit, role, clears.map(idOf))).after : [];
    const { value, displayName, permissions, isAvailable } = role;
    record(
      unit,
      "role.created",
      role,
      { before: {}, after: { value, displayName, permissions, isAvailable, slot, clears: cleared } },
      1,
    );
  }
}

interface NewRole {
  role: Role;
  slot: string;
  clears: string[];
}

function createSlot({ em, tenantId, now }: UnitOfWork, preset: PresetSlot, position: number): [RoleSlot, PresetSlot] {
  const { name, minimum, maximum } = preset;
  const slot = em.create(RoleSlot, { tenantId, id: uuid(), name, position, minimum, maximum, createdAt: now });
  em.persist(slot);
  return [slot, preset];
}

function createRoles(unit: UnitOfWork, slot: RoleSlot, { roles }: PresetSlot): NewRole[] {
  const { tenantId, now } = unit;
  return roles.map(({ clears = [], isDefault = false, ...preset }, place) => {
    const times = { createdAt: now, updatedAt: now };
    const columns = { ...preset, isDefault, isAvailable: true, slotId: slot.id, position: place };
    const role = unit.em.create(Role, { tenantId, id: uuid(), version: 1, ...columns, ...times });
    unit.em.persist(role);
    return { role, slot: slot.name, clears };
  });
}

/** The slots with all their roles, and of the roles that are of no slot those that values name: one statement. */
const CATALOGUE = `
  select
    coalesce((
      select jsonb_agg(jsonb_build_object('name', s.name, 'minimum', s.minimum, 'maximum', s.maximum) order by s.position)
      from role_slots s where s.tenant_id = $1
    ), '[]')::text as slots,
    coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'value', r.value, 'slot', s.name, 'isDefault', r.is_default, 'isAvailable', r.is_available,
          'clears', array(
            select c.value from role_conflicts x join roles c on c.tenant_id = $1 and c.id = x.cleared_role_id
            where x.tenant_id = $1 and x.role_id = r.id
          )
        ) order by s.position, r.position, r.value_key)
      from roles r left join role_slots s on s.tenant_id = $1 and s.id = r.slot_id
      where r.tenant_id = $1 and r.deleted_at is null
        and (r.slot_id is not null or r.value_key = any(array(select fold(v) from unnest(${listValue("$2", "text")}) as v)))
    ), '[]')::text as roles`;

/** Reads the tenant's role catalogue, as far as it is of matter for these values. */
export async function loadCatalogue(unit: UnitOfWork, values: readonly string[]): Promise<RoleCatalogue> {
  const [row] = await execute<{ slots: string; roles: string }>(unit, CATALOGUE, [unit.tenantId, values]);
  return { slots: JSON.parse(row?.slots ?? "[]"), roles: JSON.parse(row?.roles ?? "[]") };
}
