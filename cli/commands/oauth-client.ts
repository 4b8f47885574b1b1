import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { CreateOAuthClientInput } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { print, properties, withJson, withTenant } from "../output.js";
import { UsageError } from "../usage-error.js";

export function addOAuthClientCommands(program: Command, connector: Connector): void {
  const oauthClient = program.command("oauth-client").description("what gets tokens of short life by OAuth 2.0");

  withJson(withTenant(oauthClient.command("revoke")))
    .description("end an OAuth client and its tokens at once")
    .argument("<client-id>")
    .action(async (clientId, { tenant, json }) => {
      const { revokeOAuthClient } = await connector.connect(tenant).revokeOAuthClient({ input: { clientId } });
      print(revokeOAuthClient.oauthClient, { json }, () => `revoked ${revokeOAuthClient.oauthClient.name}`);
    });
}

/** Adds the verb that makes an OAuth client for one of a noun's things. */
export function addOAuthClientVerb(noun: Command, owner: "connectionId" | "apiClientId", connector: Connector): void {
  withJson(withTenant(noun.command("oauth-client")))
    .description("make an OAuth client, and its secret where it has no key")
    .argument("<id>")
    .option("--name <text>", "the name to show")
    .option("--scopes <list>", "what its tokens may do at most, such as users:read,groups:read")
    .option("--public-key <file>", "the public key whose private half the client has: PEM or a JSON Web Key")
    .action(async (id, { tenant, name, scopes, publicKey, json }) => {
      const input: CreateOAuthClientInput = {
        [owner]: id,
        name,
        scopes: scopes?.split(",").map((scope: string) => scope.trim()),
        publicKey: publicKey && readFile(publicKey),
      };
      const { createOAuthClient } = await connector.connect(tenant).createOAuthClient({ input });
      const { clientId, clientSecret, oauthClient } = createOAuthClient;
      print({ clientId, clientSecret }, { json }, () =>
        [
          properties({ "client id": clientId, "client secret": clientSecret, expires: oauthClient.expiresAt }),
          ...(clientSecret ? ["The secret is shown this once: give it to the client now."] : []),
        ].join("\n\n"),
      );
    });
}

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read the key: ${(error as Error).message}`);
  }
}
