import type { Command } from "commander";
import type { CreateOAuthClientInput } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { expiresInOption } from "../credential-cells.js";
import { parseList, readText } from "../json-argument.js";
import { print, properties } from "../output.js";
import { UsageError } from "../usage-error.js";
import { addNoun, addVerb } from "../verb.js";

export function addOAuthClientCommands(program: Command, connector: Connector): void {
  const oauthClient = addNoun(program, "oauth-client", {
    description: "what gets tokens of short life by OAuth 2.0",
    examples: ["oauth-client revoke rst_client_01a2091a --tenant example"],
  });

  addVerb(oauthClient, "revoke", {
    description: "end an OAuth client and its tokens at once",
    examples: ["oauth-client revoke rst_client_01a2091a --tenant example"],
  })
    .argument("<client-id>")
    .action(async (clientId, { tenant, json }) => {
      const { revokeOAuthClient } = await connector.connect(tenant).revokeOAuthClient({ input: { clientId } });
      print(revokeOAuthClient.oauthClient, { json }, () => `revoked ${revokeOAuthClient.oauthClient.name}`);
    });
}

/** Adds the verb that makes an OAuth client for one of a noun's things. */
export function addOAuthClientVerb(noun: Command, owner: "connectionId" | "apiClientId", connector: Connector): void {
  addVerb(noun, "oauth-client", {
    description: "make an OAuth client, and its secret where it has no key",
    examples: [`${noun.name()} oauth-client 01a2091a-510d-771c-832a-80a784553662 --name nightly --public-key key.pem`],
  })
    .argument("<id>")
    .option("--name <text>", "the name to show")
    .option("--scopes <list>", "what its tokens may do at most, such as users:read,groups:read", parseList)
    .option("--public-key <file>", "the public key whose private half the client has: PEM or a JSON Web Key")
    .addOption(expiresInOption())
    .action(async (id, { tenant, name, scopes, publicKey, expiresIn, json }) => {
      const input: CreateOAuthClientInput = {
        [owner]: id,
        name,
        scopes,
        publicKey: publicKey && readKey(publicKey),
        expiresInMonths: expiresIn,
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

function readKey(file: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw new UsageError((error as Error).message.replace("cannot read", "cannot read the key"));
  }
}
