import type { RequestPasswordResetInput } from "../../schema/sign-in.js";
import { recordChange } from "./changes.js";
import { WrongSecret } from "./domain-error.js";
import { execute } from "./execute.js";
import { readUserName } from "./rules/read-user-name.js";
import { parseToken, printToken, type Token } from "./token.js";
import { newSecret } from "./token-text.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** What somebody is sent to set a password by. */
export interface PasswordLink {
  /** Where it is sent. */
  email: string;
  userName: string;
  /** Works once, for an hour. */
  token: string;
  /** The slug of the tenant, as it was asked for. */
  tenant: string;
}

/** How long a link works, in milliseconds. */
const LINK_LIFE_MS = 3_600_000;

interface Addressee {
  id: string;
  userName: string;
  name: string;
  version: number;
  email: string | null;
}

/**
 * Who may be sent a link, and where: to the work e-mail; for an account that a connection has taken over, to the one that it had
 * before, since else the connection could sign in as somebody who was there before.
 */
const FIND_ADDRESSEE = `
  select u.id, u.user_name as "userName", coalesce(u.display_name, u.user_name) as name, u.version,
         case when u.adopted_at is not null then u.adopted_email else (
           select e ->> 'value' from jsonb_array_elements(u.emails) e where fold(e ->> 'value') = u.work_email_key limit 1
         ) end as email
  from users u
  where u.tenant_id = $1 and u.user_name_key = $2 and u.active and u.deleted_at is null
  for share of u`;

/**
 * Makes a link by which a user can set a password, whether or not there is one. The links that the user had work no longer.
 *
 * @returns undefined where nobody can be sent one: there is no such user, or the user may not act or has no e-mail
 */
export async function createPasswordLink(
  unit: UnitOfWork,
  input: RequestPasswordResetInput,
): Promise<PasswordLink | undefined> {
  const { userNameKey } = readUserName(input.userName);
  const [user] = await execute<Addressee>(unit, FIND_ADDRESSEE, [unit.tenantId, userNameKey]);
  const email = user?.email?.trim();
  if (!user || !email || !ONE_ADDRESS.test(email)) return undefined;
  const token = await storeLink(unit, user.id, new Date(unit.now.getTime() + LINK_LIFE_MS));
  recordChange(unit, {
    action: "password.reset-requested",
    resourceType: "User",
    resourceId: user.id,
    resourceName: user.name,
    version: user.version,
    before: {},
    after: {},
  });
  return { email, userName: user.userName, token, tenant: input.tenant };
}

/** One address, and nothing that a mail server could take for a second one. */
const ONE_ADDRESS = /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/u;

/** Makes a link for a user. The one that the user had works no longer. @returns its secret, as it is sent */
export async function storeLink(unit: UnitOfWork, userId: string, expiresAt: Date): Promise<string> {
  const secret = newSecret();
  await execute(
    unit,
    `insert into password_links (tenant_id, user_id, digest, created_at, expires_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, user_id) do update
     set digest = excluded.digest, created_at = excluded.created_at, expires_at = excluded.expires_at`,
    [unit.tenantId, userId, unit.digests.digest(secret), unit.now, expiresAt],
  );
  return printToken({ kind: "reset", tenantId: unit.tenantId, credentialId: userId, secret });
}

/**
 * What guesses at a link are counted by: by whose link a text says to be, so that who guesses at one keeps nobody out who has
 * another, and apart from guesses at passwords. Undefined for what is none.
 */
export function accountOfLink(text: string): string | undefined {
  const token = parseToken(text);
  return token?.kind === "reset" ? `link ${token.credentialId}` : undefined;
}

/** Where a password is set by a link; what is secret stands where browsers send it to nobody. */
export const passwordPage = (publicUrl: string, { tenant, token }: Pick<PasswordLink, "tenant" | "token">): string =>
  `${publicUrl}/console/set-password#tenant=${encodeURIComponent(tenant)}&token=${token}`;

/** Takes the token of a link apart. @throws DomainError INVALID_INPUT for what cannot be one */
export function parseLink(text: string): Token {
  const token = parseToken(text);
  if (token?.kind !== "reset") throw wrongLink();
  return token;
}

/**
 * Uses a link up: of several who use it at the same time, one does.
 *
 * @returns the user whom it is for
 * @throws DomainError INVALID_INPUT for a link that is used, replaced or too old
 */
export async function consumeLink(unit: UnitOfWork, { credentialId: userId, secret }: Token): Promise<string> {
  const used = await execute(
    unit,
    `delete from password_links where tenant_id = $1 and user_id = $2 and digest = any($3::bytea[]) and expires_at > $4 returning 1`,
    [unit.tenantId, userId, unit.digests.digestsOf(secret), unit.now],
  );
  if (used.length === 0) throw wrongLink();
  return userId;
}

export const wrongLink = () => new WrongSecret("INVALID_INPUT", "the link does not work, or no longer", "token");
