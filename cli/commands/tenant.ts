import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, properties } from "../output.js";
import { addNoun, addVerb, addVerbOfNoTenant } from "../verb.js";
import { invitationOf, toInvited } from "./administrator.js";

export function addTenantCommands(program: Command, connector: Connector): void {
  const tenant = addNoun(program, "tenant", {
    description: "customers, kept apart from one another",
    examples: ['tenant create --name "Example"', "tenant show --tenant example"],
  });

  addVerbOfNoTenant(tenant, "create", {
    description: "create a tenant",
    examples: [
      'tenant create --name "Example"',
      'tenant create --name "Example" --slug ex --json',
      'tenant create --name "Example" --admin-email ana@example.com',
    ],
  })
    .requiredOption("--name <text>", "the name to show")
    .option("--slug <slug>", "short name for use in commands; made from the name where absent")
    .option("--admin-email <address>", "invite a first administrator, and print the link by which to set a password")
    .action(async ({ name, slug, adminEmail, json }) => {
      const { createTenant } = await connector.connect().createTenant({ input: { name, slug } });
      const { tenant } = createTenant;
      const show = (administrator?: { link: string }) => {
        const of = administrator && { link: administrator.link };
        print({ ...tenant, administrator }, { json }, () => properties({ ...tenant, ...of }));
      };
      if (!adminEmail) return show();
      const administrator = await invite(connector, tenant.slug, adminEmail).catch((error: Error) => {
        show(); // it is created all the same
        error.message += `; the tenant is created: go on with roster administrator invite <userName> --tenant ${tenant.slug}`;
        throw error;
      });
      show(administrator);
    });

  addVerb(tenant, "show", {
    description: "show the tenant that the token works in",
    examples: ["tenant show --tenant example"],
  }).action(async (options) => {
    const { tenant } = await connector.connect(options.tenant).tenant();
    print(tenant, options, () => properties(tenant));
  });
}

async function invite(connector: Connector, slug: string, email: string) {
  const { inviteAdministrator } = await connector
    .connect(slug)
    .inviteAdministrator({ input: invitationOf(email, email) });
  return toInvited(inviteAdministrator);
}
