import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, properties } from "../output.js";
import { findUserId } from "../users/find-user.js";
import { addVerb } from "../verb.js";

/** Adds the verbs for tokens that act for a user to the noun `connection`, at whose SCIM URL they work. */
export function addUserTokenVerbs(connection: Command, connector: Connector): void {
  addVerb(connection, "user-token", {
    description: "create a token that acts for one user at a connection's SCIM URL",
    examples: [
      "connection user-token 01a2091a-510d-771c-832a-80a784553662 --user anna.berg@example.com --name phone --lifetime 12h",
    ],
  })
    .argument("<id>")
    .requiredOption("--user <user>", "the user whom it acts for, by id or user name")
    .option("--name <text>", "what it is for")
    .option("--lifetime <duration>", "how long it works, such as 12h; 90 days where absent")
    .action(async (connectionId, { tenant, user, name, lifetime, json }) => {
      const client = connector.connect(tenant);
      const input = { connectionId, userId: await findUserId(client, user), name, lifetime };
      const { createUserToken } = await client.createUserToken({ input });
      const { token, tokenExpiresAt } = createUserToken;
      print({ token, tokenExpiresAt }, { json }, () =>
        [properties({ token, "token expires": tokenExpiresAt }), "The token is shown this once: keep it."].join("\n\n"),
      );
    });

  addVerb(connection, "revoke-user-tokens", {
    description: "end at once all tokens that act for a user at a connection",
    examples: ["connection revoke-user-tokens 01a2091a-510d-771c-832a-80a784553662 --user anna.berg@example.com"],
  })
    .argument("<id>")
    .requiredOption("--user <user>", "the user whom they act for, by id or user name")
    .action(async (connectionId, { tenant, user, json }) => {
      const client = connector.connect(tenant);
      const input = { connectionId, userId: await findUserId(client, user) };
      const { revokeUserTokens } = await client.revokeUserTokens({ input });
      print(revokeUserTokens.user, { json }, () => `revoked the tokens of ${revokeUserTokens.user.userName}`);
    });
}
