import type { Config } from "./config.js";
import type { Installation } from "./installation.js";

/** Says on stdout, at the first start, what to do next; the admin token only when it is new. */
export function printBanner({ publicUrl }: Config, { isFirstStart, newAdminToken }: Installation): void {
  if (!isFirstStart && !newAdminToken) return;
  const lines = [
    "",
    `  Roster is ready at ${publicUrl}`,
    "",
    `  Console      ${publicUrl}/console`,
    `  GraphQL      ${publicUrl}/graphql`,
    ...(newAdminToken ? [`  Admin token  ${newAdminToken}`, "               (shown this once: keep it)"] : []),
    "",
    "  Create a tenant, and open the link that is printed to administer it in the console; or go on by the command line:",
    "",
    `    export ROSTER_TOKEN=${newAdminToken ?? "<the admin token>"}`,
    '    npm run -s roster -- tenant create --name "Example" --admin-email you@example.com',
    '    npm run -s roster -- connection create --tenant example --provider entra --name "Entra ID"',
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
