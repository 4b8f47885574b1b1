import type { PatchOperation } from "../messages/patch-op.js";
import type { Resource } from "../schemas/validate-resource.js";
import { applyPatch, type PatchContext } from "./apply-patch.js";

/**
 * Whether a PATCH says that a user may not act, be it so already or not. That is told to the contract all the same: somebody may
 * have ended the user's access here, and must not give it back when the directory has ended it too.
 */
export function endsAccess(before: Resource, operations: readonly PatchOperation[], context: PatchContext): boolean {
  if (!/active/i.test(JSON.stringify(operations))) return false;
  return applyPatch({ ...before, active: true }, operations, context).active === false;
}
