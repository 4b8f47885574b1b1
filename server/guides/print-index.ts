import { featuresOf } from "./fill-guide.js";
import type { Guide } from "./guide.js";
import { printTable, words } from "./print-page.js";

const ABOUT = `# Connect a provider

Written by \`npm run generate\` from \`server/guides\`: do not edit.

Make a connection, give its URL and its token to the provider, and say there who shall have an account:

\`\`\`sh
roster connection create --tenant example --provider okta --name "Okta"   # shows the token, this once
roster connection guide ID                                                # says what to do at the provider
\`\`\`

(\`roster\` stands for \`npm run -s roster --\`, \`ID\` for the connection's id.) A page for each provider says the same, with
placeholders where a connection has its own URL:`;

const SCIM = `## What is SCIM, and how is it not SSO?

SCIM (RFC 7643 and RFC 7644) is how a directory tells an application who works there. When somebody joins, changes their
name or leaves, the directory sends that to the application, which makes, changes or disables the account. People notice
nothing of it, and need not sign in for it.

Single sign-on (SSO), by SAML or OpenID Connect, is how somebody who has an account gets into it: the application trusts what
the directory says when the person comes to the door.

- **One needs not the other.** With SCIM alone, people have accounts that the directory manages, and sign in as they did
  before. With SSO alone, somebody else has to see to it that there are accounts.
- **SSO does not end access.** Who has left can no longer come through the directory's door, but the account is still
  there, with its keys and sessions. SCIM disables the account itself.
- **Just-in-time provisioning is not SCIM.** It makes an account at the first sign-in, from what the sign-in carries. Nobody
  is there before, changes arrive only with the next sign-in, and who never comes again is never disabled.`;

/** Writes the index of the pages, by the names of their files. */
export const printIndex = (guides: Record<string, Guide>): string =>
  [
    ABOUT,
    printTable(
      ["provider", "works", "beta"],
      Object.entries(guides).map(([name, guide]) => [
        `[${guide.title}](${name}.md)`,
        named(guide, "SUPPORTED"),
        named(guide, "BETA"),
      ]),
    ),
    "*Beta* is what should work, though the provider has not published what it sends.",
    SCIM,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");

const named = (guide: Guide, whether: string): string =>
  featuresOf(guide)
    .filter(({ support }) => support === whether)
    .map(({ feature }) => words(feature))
    .join(", ") || "–";
