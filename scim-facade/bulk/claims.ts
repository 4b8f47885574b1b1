import type { BulkOperation } from "../messages/bulk-request.js";
import { findTargetOfName } from "../patch/patch-path.js";
import type { Attribute, ResourceType } from "../schemas/attribute.js";
import { isObject } from "../schemas/read-value.js";
import type { ScimSession } from "../session.js";

/** What an operation takes for itself, so that the outcome of another that takes the same depends on which is first. */
export type Claims = ReadonlySet<string>;

/**
 * What the creation of a user claims: the values that no two users may have, and the externalId, by which who was deleted comes
 * back. An operation that is faulty claims nothing, since nothing is done for it.
 *
 * @returns undefined where the outcome depends on more than that: for all that changes what is there, and where people are
 *   known by their e-mails, since who is taken over gives up a name
 */
export function claimsOf(
  operation: BulkOperation,
  { types, matchesByWorkEmail }: Pick<ScimSession, "types" | "matchesByWorkEmail">,
): Claims | undefined {
  if (operation.kind === "faulty") return new Set();
  const { method, target, data } = operation;
  if (method !== "post" || target.type !== "user" || matchesByWorkEmail) return undefined;
  const claims = new Set<string>();
  return !isObject(data) || addClaims(claims, data, types.user) ? claims : undefined;
}

/** @returns whether all are known */
function addClaims(claims: Set<string>, object: Record<string, unknown>, type: ResourceType, prefix = ""): boolean {
  return Object.entries(object).every(([name, value]) => {
    const target = findTargetOfName(`${prefix}${name}`, type);
    if (target?.kind === "extension") {
      return !isObject(value) || addClaims(claims, value, type, `${target.extension.id}:`);
    }
    if (!target || !isClaimed(target.attribute) || value === null) return true;
    if (typeof value === "object") return false;
    claims.add(`${target.extension?.id ?? ""}:${target.attribute.name} ${fold(String(value))}`);
    return true;
  });
}

const isClaimed = ({ name, uniqueness }: Attribute): boolean => uniqueness !== "none" || name === "externalId";

/** The same for all texts that any comparison holds to be the same, and for some more. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase().toUpperCase().normalize("NFKC").trim();
