import { isDeepStrictEqual } from "node:util";
import type { Extensions, MultiValue } from "../entities/values.js";
import type { Difference } from "./changes.js";
import { NAME_PARTS } from "./user-attributes.js";

/** Values by the names that they have in columns and in change records. */
type Values = Record<string, unknown>;

/**
 * The paths of the attributes that have a value, as the contract spells them; of extensions one for each attribute, of roles one
 * for each role, since several may give a user some.
 *
 * @example pathsOf({ title: "Pilot", familyName: "Ito", roles: [{ value: "analyst" }] })
 *   // ["title", "name.familyName", 'roles[value eq "analyst"]']
 */
export const pathsOf = (values: Values): string[] => changedPaths({ before: {}, after: values });

/** The paths of the attributes that differ. */
export const changedPaths = ({ before, after }: Difference): string[] =>
  Object.keys(after).flatMap((name) => (DIFFERING[name] ?? whole)(name, before[name], after[name]));

type Differing = (name: string, before: unknown, after: unknown) => string[];

const whole: Differing = (name, before, after) => (isUnassigned(before) && isUnassigned(after) ? [] : [pathOf(name)]);

const nothing: Differing = () => [];

const DIFFERING: Record<string, Differing> = {
  roles: (_name, before, after) => differing(byValue(before), byValue(after)).map(rolePath),
  extensions: (_name, before, after) => differing(byAttribute(before), byAttribute(after)),
  addedMembers: () => ["members"], // noted, with those who left, only where somebody has come or gone
  password: nothing, // whose it is shows in no field, and everybody may set their own
  ignored: nothing,
};

/** The path of one role among a user's. */
export const rolePath = (value: string): string => `roles[value eq ${JSON.stringify(value)}]`;

export const isRolePath = (path: string): boolean => path.startsWith("roles[");

const NAMES = new Map<string, string>(Object.entries(NAME_PARTS).map(([part, column]) => [column, `name.${part}`]));

const pathOf = (name: string): string => NAMES.get(name) ?? name;

const isUnassigned = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const byValue = (list: unknown): Values =>
  Object.fromEntries(((list ?? []) as MultiValue[]).flatMap((item) => (item.value ? [[item.value, item]] : [])));

const byAttribute = (extensions: unknown): Values =>
  Object.fromEntries(
    Object.entries((extensions ?? {}) as Extensions).flatMap(([urn, values]) =>
      Object.entries(values).map(([name, value]) => [`${urn}:${name}`, value]),
    ),
  );

const differing = (before: Values, after: Values): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
