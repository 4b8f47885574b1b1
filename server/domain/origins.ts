import { OptimisticLockError } from "@mikro-orm/postgresql";
import type { Origins } from "../entities/values.js";
import type { Actor } from "./actor.js";
import { isRolePath, pathsOf } from "./attribute-paths.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** Something that a connection can own, and whose attributes have each been written by somebody. */
export interface Originated {
  id: string;
  connectionId?: string | null;
  origins?: Origins | null;
}

/**
 * By whom the attributes were last written. Where nobody has noted it, all that a connection's resource has is the directory's.
 *
 * @param assigned what the resource has
 */
export function originsOf(resource: Originated, assigned: () => Record<string, unknown>): Origins {
  if (resource.origins) return resource.origins;
  return resource.connectionId ? { DIRECTORY: pathsOf(assigned()) } : {};
}

/**
 * Lets nobody but the connection that owns a resource change what comes from its directory; what the connection has never said
 * anything of is free. To take somebody's right to act is always possible.
 *
 * @param changed the paths of what differs
 * @throws DomainError IMMUTABLE, naming the attribute and the owner
 */
export async function assertNotOfDirectory(
  unit: UnitOfWork,
  { connectionId }: Originated,
  origins: Origins,
  changed: readonly string[],
): Promise<void> {
  if (unit.actor.kind === "connection" || !connectionId) return;
  const ofDirectory = new Set(origins.DIRECTORY);
  const refused = changed.find((path) => ofDirectory.has(path));
  if (!refused) return;
  const text = "select name from connections where tenant_id = $1 and id = $2";
  const [owner] = await execute<{ name: string }>(unit, text, [unit.tenantId, connectionId]);
  throw new DomainError(
    "IMMUTABLE",
    `${refused} comes from the directory of the connection ${owner?.name}: change it there`,
    isRolePath(refused) ? "roles" : refused,
  );
}

/**
 * The same with what the actor has written, and without what there is no longer. Whoever takes a resource over takes over nothing
 * of what a connection before it has written.
 *
 * @param written paths
 * @param isGone whether what a path names is there no longer
 */
export function withWritten(
  actor: Actor,
  { connectionId }: Originated,
  { DIRECTORY, ...others }: Origins,
  written: readonly string[],
  isGone: (path: string) => boolean = () => false,
): Origins {
  const writer = writerOf(actor);
  const isTakenOver = writer === "DIRECTORY" && connectionId !== actor.id;
  const known: Origins = isTakenOver || !DIRECTORY ? others : { DIRECTORY, ...others };
  const moved = written.filter((path) => !known[writer]?.includes(path) && !isGone(path));
  const kept = Object.entries(known).map(([name, paths]): [string, string[]] => [
    name,
    paths.filter((path) => !isGone(path) && !moved.includes(path)),
  ]);
  const next: Origins = Object.fromEntries(kept);
  if (moved.length > 0) next[writer] = [...(next[writer] ?? []), ...moved];
  return next;
}

function writerOf({ kind, connection }: Actor): keyof Origins {
  if (kind === "connection") return "DIRECTORY";
  return kind === "user" && !connection ? "CONSOLE" : "API";
}

/**
 * Writes origins where nothing else of a resource changes: what is shown of it stays, and so does its version.
 *
 * @throws OptimisticLockError where somebody has changed the resource meanwhile; the mutation is run again then
 */
export async function storeOrigins(
  unit: UnitOfWork,
  table: "users" | "groups",
  resource: Originated & { version: number },
  origins: Origins,
): Promise<void> {
  const text = `update ${table} set origins = $4 where tenant_id = $1 and id = $2 and version = $3 returning 1`;
  const written = await execute(unit, text, [unit.tenantId, resource.id, resource.version, JSON.stringify(origins)]);
  if (written.length === 0) throw OptimisticLockError.lockFailed(resource);
}
