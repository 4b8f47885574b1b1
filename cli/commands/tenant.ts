import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, properties, withJson } from "../output.js";

export function addTenantCommands(program: Command, connector: Connector): void {
  const tenant = program.command("tenant").description("customers, kept apart from one another");

  withJson(tenant.command("create"))
    .description("create a tenant")
    .requiredOption("--name <text>", "the name to show")
    .option("--slug <slug>", "short name for use in commands; made from the name where absent")
    .action(async ({ name, slug, json }) => {
      const { createTenant } = await connector.connect().createTenant({ input: { name, slug } });
      print(createTenant.tenant, { json }, () => properties(createTenant.tenant));
    });
}
