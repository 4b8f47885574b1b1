import { DomainError } from "../domain-error.js";
import { LIMITS } from "../limits.js";
import { assertText } from "./assert-text.js";

/** Reads what a role permits, each permission once. @throws DomainError INVALID_INPUT for an empty one; TOO_MANY */
export function readPermissions(permissions: readonly string[] | null | undefined): string[] {
  const read = [...new Set(permissions ?? [])];
  if (read.length > LIMITS.permissions) {
    throw new DomainError("TOO_MANY", `a role has at most ${LIMITS.permissions} permissions`, "permissions");
  }
  for (const permission of read) {
    if (permission.trim() === "")
      throw new DomainError("INVALID_INPUT", "a permission must not be empty", "permissions");
    assertText(permission, "permissions", LIMITS.indexedText);
  }
  return read;
}
