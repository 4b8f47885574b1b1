import { type Command, Option } from "commander";
import type { Client } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { parseList } from "../json-argument.js";
import { print, table } from "../output.js";
import { addVerb } from "../verb.js";

type FindRole = (client: Client, named: string) => Promise<{ id: string }>;

export function addRoleWhatIf(role: Command, connector: Connector, findRole: FindRole): void {
  addVerb(role, "what-if", {
    description: "count who would gain and lose what if a role were another; changes nothing",
    examples: ["role what-if editor --permissions articles:read,articles:write --tenant example"],
  })
    .argument("<role>", "the role, by id or value")
    .option("--permissions <permissions>", "all that it would permit; as it is where absent", parseList)
    .addOption(new Option("--available <state>", "whether the tenant would have it").choices(["yes", "no"]))
    .action(async (named, { tenant, permissions, available, json }) => {
      const client = connector.connect(tenant);
      const { id } = await findRole(client, named);
      const supposed = { id, permissions, isAvailable: available && available === "yes" };
      const { roleWhatIf } = await client.roleWhatIf(supposed);
      print(roleWhatIf, { json }, () =>
        table(
          ["PERMISSION", "GAIN IT", "LOSE IT"],
          roleWhatIf.differences.map(({ permission, gaining, losing }) => [permission, gaining, losing]),
          "Nobody gains or loses anything.",
        ),
      );
    });
}
