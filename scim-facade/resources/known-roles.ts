import type { UpdateUserInput } from "../../schema/client/index.js";
import { hasCode } from "../scim-error.js";
import type { ScimSession } from "../session.js";

/**
 * Writes a user, and refuses roles that the tenant's catalogue has not (draft-ietf-scim-roles-entitlements); writes without them
 * where the client needs that. Where the tenant has no catalogue, any role is known.
 *
 * @throws ScimError 400 invalidValue for an unknown role
 */
export async function withKnownRoles<Input extends Pick<UpdateUserInput, "roles" | "unknownRoles">, Written>(
  session: ScimSession,
  input: Input,
  write: (input: Input) => Promise<Written>,
): Promise<Written> {
  if (!input.roles?.length) return write(input);
  try {
    return await write({ ...input, unknownRoles: "REFUSE" });
  } catch (error) {
    if (!hasCode(error, "INVALID_INPUT", "roles") || !session.tolerate("unknown-role")) throw error;
    return write(input);
  }
}
