import type { ExpiryNotice } from "../domain/expiry-warnings.js";
import type { Mail } from "./mailer.js";

/** Writes to somebody who administers what ends soon, and what to do about it. Nothing in it is secret. */
export function expiryMail(to: string, notices: readonly ExpiryNotice[], publicUrl: string): Mail {
  const soonest = Math.min(...notices.map(({ days }) => days));
  return {
    to,
    subject: `Access of ${notices.length === 1 ? oneLine(notices[0]?.name) : `${notices.length} clients`} ends within ${inDays(soonest)}`,
    text: `At ${publicUrl}, access ends that nothing else takes the place of:

${notices.map(line).join("\n")}

What comes by an ended token is refused. To give a connection another one while the old one still works:

  roster connection rotate-token <id> --overlap 7d

To give a program or an OAuth client another one, create it anew and revoke the old one.
`,
  };
}

const line = ({ resourceType, resourceId, name, expiresAt, days }: ExpiryNotice): string =>
  `- ${NOUNS[resourceType]} ${oneLine(name)} (${resourceId}): ${expiresAt.toISOString()}, within ${inDays(days)}`;

const NOUNS: Record<ExpiryNotice["resourceType"], string> = {
  Connection: "connection",
  ApiClient: "API client",
  OAuthClient: "OAuth client",
};

const inDays = (days: number): string => (days === 1 ? "a day" : `${days} days`);

/** A name is anybody's text. */
const oneLine = (name = ""): string => name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
