import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, properties } from "../output.js";
import { addNoun, addVerb } from "../verb.js";

export function addAdministratorCommands(program: Command, connector: Connector): void {
  const administrator = addNoun(program, "administrator", {
    description: "people who administer a tenant in the console",
    examples: ["administrator invite ana@example.com --tenant example"],
  });

  addVerb(administrator, "invite", {
    description: "let a user administer the tenant, and print a link, which works once, to set a password",
    examples: [
      "administrator invite ana@example.com --tenant example",
      'administrator invite ana --email ana@example.com --name "Ana Berg" --tenant example --json',
    ],
  })
    .argument("<userName>", "what the person signs in with; a user is created where there is none")
    .option("--email <address>", "the work e-mail of a user that is created; the userName where that is one")
    .option("--name <text>", "the name to show of a user that is created")
    .action(async (userName, { email, name, tenant, json }) => {
      const client = connector.connect(tenant);
      const { inviteAdministrator } = await client.inviteAdministrator({ input: invitationOf(userName, email, name) });
      print(toInvited(inviteAdministrator), { json }, () => properties(toInvited(inviteAdministrator)));
    });
}

/** @example invitationOf("ana@example.com") // { userName: "ana@example.com", email: "ana@example.com" } */
export const invitationOf = (
  userName: string,
  email = userName.includes("@") ? userName : undefined,
  name?: string,
) => ({
  userName,
  email,
  displayName: name,
});

interface Invited {
  user: { id: string; userName: string };
  link: string;
  linkExpiresAt: string;
}

export const toInvited = ({ user, link, linkExpiresAt }: Invited) => ({ ...user, link, linkExpiresAt });
