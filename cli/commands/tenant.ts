import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, properties } from "../output.js";
import { addNoun, addVerb, addVerbOfNoTenant } from "../verb.js";

export function addTenantCommands(program: Command, connector: Connector): void {
  const tenant = addNoun(program, "tenant", {
    description: "customers, kept apart from one another",
    examples: ['tenant create --name "Example"', "tenant show --tenant example"],
  });

  addVerbOfNoTenant(tenant, "create", {
    description: "create a tenant",
    examples: ['tenant create --name "Example"', 'tenant create --name "Example" --slug ex --json'],
  })
    .requiredOption("--name <text>", "the name to show")
    .option("--slug <slug>", "short name for use in commands; made from the name where absent")
    .action(async ({ name, slug, json }) => {
      const { createTenant } = await connector.connect().createTenant({ input: { name, slug } });
      print(createTenant.tenant, { json }, () => properties(createTenant.tenant));
    });

  addVerb(tenant, "show", {
    description: "show the tenant that the token works in",
    examples: ["tenant show --tenant example"],
  }).action(async (options) => {
    const { tenant } = await connector.connect(options.tenant).tenant();
    print(tenant, options, () => properties(tenant));
  });
}
