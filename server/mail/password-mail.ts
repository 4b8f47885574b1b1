import { type PasswordLink, passwordPage } from "../domain/password-links.js";
import type { Mail } from "./mailer.js";

/** Writes to a user how to set a password. Nothing in it is secret but the link. */
export const passwordMail = ({ email, userName, token, tenant }: PasswordLink, publicUrl: string): Mail => ({
  to: email,
  subject: "Set your password",
  text: `Somebody, probably you, wants to set a password for ${userName}.

To do so, open this link within an hour. It works once:

${passwordPage(publicUrl, { tenant, token })}

If it was not you, there is nothing to do: everything stays as it is.
`,
});
