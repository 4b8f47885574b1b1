import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, properties, withJson, withTenant } from "../output.js";

/** Adds the verbs for tokens that act for a user to the noun `connection`, at whose SCIM URL they work. */
export function addUserTokenVerbs(connection: Command, connector: Connector): void {
  withJson(withTenant(connection.command("user-token")))
    .description("create a token that acts for one user at a connection's SCIM URL")
    .argument("<id>")
    .requiredOption("--user <id>", "the user whom it acts for")
    .option("--name <text>", "what it is for")
    .option("--lifetime <duration>", "how long it works, such as 12h; 90 days where absent")
    .action(async (connectionId, { tenant, user: userId, name, lifetime, json }) => {
      const input = { connectionId, userId, name, lifetime };
      const { createUserToken } = await connector.connect(tenant).createUserToken({ input });
      const { token, tokenExpiresAt } = createUserToken;
      print({ token, tokenExpiresAt }, { json }, () =>
        [properties({ token, "token expires": tokenExpiresAt }), "The token is shown this once: keep it."].join("\n\n"),
      );
    });

  withJson(withTenant(connection.command("revoke-user-tokens")))
    .description("end at once all tokens that act for a user at a connection")
    .argument("<id>")
    .requiredOption("--user <id>", "the user whom they act for")
    .action(async (connectionId, { tenant, user: userId, json }) => {
      const client = connector.connect(tenant);
      const { revokeUserTokens } = await client.revokeUserTokens({ input: { connectionId, userId } });
      print(revokeUserTokens.user, { json }, () => `revoked the tokens of ${revokeUserTokens.user.userName}`);
    });
}
