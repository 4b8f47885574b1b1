import type { ConnectionPolicy } from "./actor.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** What is known of a person whom a connection creates. */
export interface Person {
  userNameKey: string;
  externalId: string | null;
  emails: readonly object[];
}

/** The account that a connection means by a person: one that nobody owns, or one that was deleted through it. */
export interface Match {
  kind: "adoptable" | "deleted";
  id: string;
}

const ASKED = `
  with asked as (select $2::uuid as connection, work_email($3::jsonb) as email, $4::text as name, $5::text as external_id)`;
const HAS_NAME = "u.user_name_key = (select name from asked)";
const HAS_EMAIL = "u.work_email_key = (select email from asked)";
const HAS_EXTERNAL_ID = "u.external_id = (select external_id from asked)";

/** Conditions on living users, by the matching of the connection; by name alone is for the unique index to say. */
const MATCHING: Record<ConnectionPolicy["matching"], string | undefined> = {
  USER_NAME: undefined,
  PRIMARY_WORK_EMAIL: HAS_EMAIL,
  USER_NAME_AND_EMAIL: `${HAS_NAME} and ${HAS_EMAIL}`,
};

/** A person who comes back is the same where the provider's own id is; where it gives none, where name and e-mail are. */
const SAME_PERSON = {
  byExternalId: HAS_EXTERNAL_ID,
  byNameAndEmail: `u.external_id is null and ${HAS_NAME} and ${HAS_EMAIL}`,
};

const living = (condition: string) => `
  (select u.id, u.connection_id as "connectionId", false as "isDeleted"
   from users u where u.tenant_id = $1 and u.deleted_at is null and ${condition} limit 2)`;

const deleted = (condition: string) => `
  (select u.id, u.connection_id as "connectionId", true as "isDeleted"
   from users u
   where u.tenant_id = $1 and u.connection_id = (select connection from asked) and u.deleted_at is not null and ${condition}
   order by u.deleted_at desc limit 1)`;

interface Found {
  id: string;
  connectionId: string | null;
  isDeleted: boolean;
}

/**
 * Finds the account that a connection means by a person whom it creates: one statement, or none where it matches by name alone
 * and brings nobody back.
 *
 * @returns undefined where it means a new one
 * @throws DomainError ALREADY_EXISTS where it means one that somebody owns already, or that it does not take over
 */
export async function findMatch(unit: UnitOfWork, person: Person): Promise<Match | undefined> {
  const { policy, id } = unit.actor;
  if (!policy) return undefined;
  const candidates = candidatesOf(policy, person);
  if (candidates.length === 0) return undefined;
  const { emails, userNameKey, externalId } = person;
  const values = [unit.tenantId, id, JSON.stringify(emails), userNameKey, externalId];
  const found = await execute<Found>(unit, `${ASKED}${candidates.join(" union all ")}`, values);
  const [match, another] = found.filter(({ isDeleted }) => !isDeleted);
  if (!match) return found[0] && { kind: "deleted", id: found[0].id };
  if (another || match.connectionId || !policy.adopts) throw alreadyThere(another !== undefined);
  return { kind: "adoptable", id: match.id };
}

function candidatesOf({ matching, restores }: ConnectionPolicy, { externalId }: Person): string[] {
  const condition = MATCHING[matching];
  const isSame = externalId === null ? SAME_PERSON.byNameAndEmail : SAME_PERSON.byExternalId;
  return [...(condition ? [living(condition)] : []), ...(restores ? [deleted(isSame)] : [])];
}

const alreadyThere = (areSeveral: boolean) =>
  new DomainError(
    "ALREADY_EXISTS",
    areSeveral ? "several users have this e-mail" : "there is a user with this e-mail, who is not to be taken over",
    "emails",
  );
