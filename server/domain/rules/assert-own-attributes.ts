import { type Actor, onlyUserOf } from "../actor.js";
import type { Difference } from "../changes.js";
import { DomainError } from "../domain-error.js";
import type { UserColumns } from "../user-attributes.js";

/** What people may change of their own account. The rest says who they are to others, and what they may do. */
const IS_OWN: Record<keyof UserColumns | "extensions" | "password", boolean> = {
  userName: false,
  externalId: false,
  nameFormatted: true,
  familyName: true,
  givenName: true,
  middleName: true,
  honorificPrefix: true,
  honorificSuffix: true,
  displayName: true,
  nickName: true,
  profileUrl: true,
  title: false,
  userType: false,
  preferredLanguage: true,
  locale: true,
  timezone: true,
  active: false,
  password: true,
  emails: false, // connections find users by them
  phoneNumbers: true,
  ims: true,
  photos: true,
  addresses: true,
  entitlements: false,
  roles: false,
  x509Certificates: false,
  employeeNumber: false,
  costCenter: false,
  organization: false,
  division: false,
  department: false,
  managerId: false,
  extensions: false,
};

/**
 * Judges what people do to their own account by its effect: what stays as it is may be written by anybody (RFC 7644 section 2).
 *
 * @throws DomainError FORBIDDEN, naming the attribute
 */
export function assertOwnAttributes(actor: Actor, { after }: Difference): void {
  if (!onlyUserOf(actor)) return;
  const refused = Object.keys(after).find((name) => !IS_OWN[name as keyof typeof IS_OWN]);
  if (refused) throw new DomainError("FORBIDDEN", `${refused} is not yours to change`, refused);
}
