import { type FieldOrigin, Origin } from "../../schema/field-origin.js";
import { originsOf } from "../domain/origins.js";
import type { OriginsRow } from "../reads/origins.js";

/**
 * Where attributes come from, ordered by path.
 *
 * @param row undefined for what there is no longer
 * @param assigned what the resource has
 */
export function shownOrigins(row: OriginsRow | undefined, assigned: () => Record<string, unknown>): FieldOrigin[] {
  if (!row) return [];
  const { connectionId, connectionName } = row;
  const paths = Object.entries(originsOf(row, assigned)) as [keyof typeof Origin, string[]][];
  return paths
    .flatMap(([name, fields]) => fields.map((field) => ({ field, origin: Origin[name] })))
    .sort((one, other) => (one.field < other.field ? -1 : 1))
    .map(({ field, origin }) => {
      const isOwned = origin === Origin.DIRECTORY && connectionId !== null;
      const owner = isOwned ? { connectionId, connectionName } : { connectionId: null, connectionName: null };
      return { field, origin, ...owner, editable: !isOwned };
    });
}
