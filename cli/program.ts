import { Command } from "commander";
import { addActivityCommands } from "./commands/activity.js";
import { addAdministratorCommands } from "./commands/administrator.js";
import { addAuditCommands } from "./commands/audit.js";
import { addConnectionCommands } from "./commands/connection.js";
import { addEntitlementCommands } from "./commands/entitlement.js";
import { addExplainCommand } from "./commands/explain.js";
import { addExtensionSchemaCommands } from "./commands/extension-schema.js";
import { addGroupCommands } from "./commands/group.js";
import { addOAuthClientCommands } from "./commands/oauth-client.js";
import { addProviderCommands } from "./commands/provider.js";
import { addRoleCommands } from "./commands/role.js";
import { addTenantCommands } from "./commands/tenant.js";
import { addTokenCommands } from "./commands/token.js";
import { addUserCommands } from "./commands/user.js";
import { addViewerCommands } from "./commands/viewer.js";
import { Connector } from "./connector.js";
import { printExamples } from "./verb.js";

const HELP = `
Environment:
  ROSTER_URL     where Roster is (http://127.0.0.1:4000 where unset)
  ROSTER_TOKEN   the admin token, or an API client's
${printExamples([
  'tenant create --name "Example"',
  'connection create --tenant example --provider entra --name "Entra ID"',
  "connection guide 01a2091a-510d-771c-832a-80a784553662 --only steps",
  "user list --tenant example --active --limit 500",
  "user import people.csv --tenant example --dry-run",
  "change tail --tenant example --types user.created,user.deleted",
  "token create --tenant example --name dashboard --scopes users:read,groups:read --json",
])}`;

/** The command line: nouns, verbs, and a client that is made when a verb needs one. */
export function buildProgram(env: NodeJS.ProcessEnv): Command {
  const program = new Command("roster").description("Roster from the command line").addHelpText("after", HELP);
  program.exitOverride(); // errors are thrown, so that one place decides how the process ends; verbs inherit this
  const connector = new Connector(env);
  const nouns = [
    addTenantCommands,
    addAdministratorCommands,
    addProviderCommands,
    addConnectionCommands,
    addTokenCommands,
    addOAuthClientCommands,
    addUserCommands,
    addGroupCommands,
    addRoleCommands,
    addEntitlementCommands,
    addExtensionSchemaCommands,
    addActivityCommands,
    addAuditCommands,
    addViewerCommands,
    addExplainCommand,
  ];
  for (const addCommands of nouns) addCommands(program, connector);
  return program;
}
