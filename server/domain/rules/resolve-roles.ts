import type { MultiValue } from "../../entities/values.js";

/** The role catalogue of a tenant: its slots in their order, and its roles, within a slot beginning with the one that permits least. */
export interface RoleCatalogue {
  slots: CatalogueSlot[];
  roles: CatalogueRole[];
}

/** So many of its roles a user has. */
export interface CatalogueSlot {
  name: string;
  minimum: number;
  maximum: number;
}

export interface CatalogueRole {
  value: string;
  /** Null: a user may have it beside any others. */
  slot: string | null;
  /** What fills the slot where nothing else does. */
  isDefault: boolean;
  /** Where not, it counts as unknown. */
  isAvailable: boolean;
  /** Values of the roles that a user cannot have beside it. */
  clears: string[];
}

/** What is to become of a user's roles. */
export interface RoleRequest {
  /** What the user has; nothing where the user is new. */
  current: readonly MultiValue[];
  /** What the user shall have; of a slot of which there is nothing, the user keeps what there is. */
  asked: readonly MultiValue[];
  /** Values that are taken away first. */
  removed?: readonly string[];
}

/** Why a value was passed over: no role of the catalogue; one that is not available; another took the slot; another clears it. */
export type IgnoredReason = "UNKNOWN" | "UNAVAILABLE" | "OUTRANKED" | "CLEARED";

/** A value that was asked for and has no effect. */
export interface IgnoredRole {
  value: string;
  reason: IgnoredReason;
}

export interface ResolvedRoles {
  roles: MultiValue[];
  ignored: IgnoredRole[];
}

/**
 * Resolves what is asked of a user's roles against the catalogue. Only what is asked changes; the order of values never matters;
 * a value that the user has already gives way to a new one of its slot, because providers send back what they were answered; of
 * several new ones, the one that permits least wins. Where nothing asked is known, the user keeps what there is.
 *
 * @example resolveRoles(catalogue, { current: [{ value: "analyst" }], asked: [{ value: "analyst" }, { value: "Recorder" }] })
 * // { roles: [{ value: "recorder" }], ignored: [{ value: "analyst", reason: "OUTRANKED" }] }
 */
export function resolveRoles(catalogue: RoleCatalogue, { current, asked, removed = [] }: RoleRequest): ResolvedRoles {
  const known = new Map(catalogue.roles.map((role) => [keyOf(role.value), role]));
  const { found: wanted, ignored } = recognise(asked, known);
  const { found: held } = recognise(current, known);
  const isSomethingSaid = wanted.size > 0 || removed.some((value) => held.has(keyOf(value)));
  if (!isSomethingSaid && current.length > 0) return { roles: [...current], ignored };
  for (const value of removed) held.delete(keyOf(value));
  const placed = placesOf(catalogue).flatMap((place) => occupants(place, wanted, held));
  const kept = withDefaults(withoutCleared(placed), catalogue);
  const roles = catalogue.roles.filter((role) => kept.includes(role));
  const lost = catalogue.roles.filter((role) => wanted.has(keyOf(role.value)) && !kept.includes(role));
  return {
    roles: toValues(roles, wanted, held),
    ignored: [...ignored, ...lost.map((role) => toIgnored(role, placed.includes(role) ? "CLEARED" : "OUTRANKED"))],
  };
}

const toIgnored = ({ value }: CatalogueRole, reason: IgnoredReason): IgnoredRole => ({ value, reason });

/** Values have no case. */
const keyOf = (value: string): string => value.toLowerCase();

type Values = Map<string, MultiValue>;

/** Finds the roles that values name; what is said of one twice is put together. */
function recognise(values: readonly MultiValue[], known: ReadonlyMap<string, CatalogueRole>) {
  const found: Values = new Map();
  const ignored: IgnoredRole[] = [];
  for (const item of inFixedOrder(values)) {
    const { value = "" } = item;
    const role = known.get(keyOf(value));
    if (role?.isAvailable) found.set(keyOf(value), { ...found.get(keyOf(value)), ...item, value: role.value });
    else ignored.push({ value, reason: role ? "UNAVAILABLE" : "UNKNOWN" });
  }
  return { found, ignored };
}

/** An order that does not depend on the one that the values came in. */
const inFixedOrder = (values: readonly MultiValue[]): MultiValue[] =>
  values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ value }) => value);

/** Where so many of some roles may be. */
interface Place {
  roles: CatalogueRole[];
  maximum: number;
}

/** The slots, and the place of all roles that are of none, which has no end. */
const placesOf = ({ slots, roles }: RoleCatalogue): Place[] => [
  ...slots.map(({ name, maximum }) => ({ roles: roles.filter(({ slot }) => slot === name), maximum })),
  { roles: roles.filter(({ slot }) => slot === null), maximum: Number.POSITIVE_INFINITY },
];

/** Who is in a place: what is new there first, then what was there and is asked for again; where nothing is asked, what was there. */
function occupants({ roles, maximum }: Place, wanted: Values, held: Values): CatalogueRole[] {
  const asked = roles.filter(({ value }) => wanted.has(keyOf(value)));
  if (asked.length === 0) return roles.filter(({ value }) => held.has(keyOf(value))).slice(0, maximum);
  const isNew = ({ value }: CatalogueRole) => !held.has(keyOf(value));
  return [...asked.filter(isNew), ...asked.filter((role) => !isNew(role))].slice(0, maximum);
}

/** Takes away what others clear; of two that clear each other, the earlier one stays. */
function withoutCleared(placed: readonly CatalogueRole[]): CatalogueRole[] {
  let kept: CatalogueRole[] = [];
  for (const role of placed) {
    if (kept.some(({ clears }) => clears.includes(role.value))) continue;
    kept = [...kept.filter(({ value }) => !role.clears.includes(value)), role];
  }
  return kept;
}

/** Fills the slots that must not be empty. */
function withDefaults(kept: readonly CatalogueRole[], { slots, roles }: RoleCatalogue): CatalogueRole[] {
  const empty = slots.filter(({ name, minimum }) => minimum > 0 && !kept.some(({ slot }) => slot === name));
  const defaults = empty.map(({ name }) => roles.find(({ slot, isDefault }) => slot === name && isDefault));
  return [...kept, ...defaults.filter((role) => role !== undefined)];
}

/** Writes roles as values, with the labels that came with them; at most one is primary, and what was just asked for comes first. */
function toValues(roles: readonly CatalogueRole[], wanted: Values, held: Values): MultiValue[] {
  const isPrimary = (values: Values) => (role: CatalogueRole) => values.get(keyOf(role.value))?.primary === true;
  const primary = roles.find(isPrimary(wanted)) ?? roles.find(isPrimary(held));
  return roles.map((role) => {
    const value = wanted.get(keyOf(role.value)) ?? held.get(keyOf(role.value)) ?? { value: role.value };
    return value.primary && role !== primary ? { ...value, primary: false } : value;
  });
}
