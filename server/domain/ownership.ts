import { assertMayAdoptGroup } from "./administration.js";
import { recordChange } from "./changes.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** A resource that a connection can own. */
interface Owned {
  id: string;
  version: number;
  connectionId?: string | null;
}

const KINDS = {
  user: { table: "users", resourceType: "User" },
  group: { table: "groups", resourceType: "Group" },
} as const;

/**
 * Lets a connection write what it owns, and take over what nobody owns. What another connection owns is that one's to write.
 * To take over is no change of what is shown: version and `updatedAt` stay.
 *
 * @returns whether it has been taken over just now
 * @throws DomainError FORBIDDEN, naming the owner
 */
export async function claimOwnership(
  unit: UnitOfWork,
  kind: keyof typeof KINDS,
  resource: Owned,
  name: string,
): Promise<boolean> {
  const { actor } = unit;
  if (actor.kind !== "connection" || resource.connectionId === actor.id) return false;
  if (resource.connectionId) throw await ownedBy(unit, kind, resource.connectionId);
  if (!actor.policy?.adopts) {
    throw new DomainError("FORBIDDEN", `the ${kind} was made in Roster, and this connection takes over nothing`);
  }
  if (kind === "group") await assertMayAdoptGroup(unit, resource.id);
  await adopt(unit, kind, resource, name);
  return true;
}

/** The work e-mail as the account has it in the database, which what the connection says does not stand in yet. */
const EMAIL = `
  (select e ->> 'value' from jsonb_array_elements(emails) e where fold(e ->> 'value') = work_email_key limit 1)`;

async function adopt(unit: UnitOfWork, kind: keyof typeof KINDS, { id, version }: Owned, name: string): Promise<void> {
  const { table, resourceType } = KINDS[kind];
  const since = kind === "user" ? `, adopted_at = $4, adopted_email = ${EMAIL}` : "";
  const values = [unit.tenantId, id, unit.actor.id, ...(since ? [unit.now] : [])];
  await execute(unit, `update ${table} set connection_id = $3${since} where tenant_id = $1 and id = $2`, values);
  const connectionId = unit.actor.id;
  recordChange(unit, {
    action: `${kind}.adopted`,
    resourceType,
    resourceId: id,
    resourceName: name,
    version,
    before: { connectionId: null },
    after: { connectionId },
  });
}

async function ownedBy(unit: UnitOfWork, kind: string, connectionId: string): Promise<DomainError> {
  const text = "select name from connections where tenant_id = $1 and id = $2";
  const [owner] = await execute<{ name: string }>(unit, text, [unit.tenantId, connectionId]);
  return new DomainError("FORBIDDEN", `the ${kind} belongs to the connection ${owner?.name}`);
}
