import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { expiresInOption, expiryCell, lastUseCell } from "../credential-cells.js";
import { parseList } from "../json-argument.js";
import { print, properties, table } from "../output.js";
import { addNoun, addVerb } from "../verb.js";
import { addOAuthClientVerb } from "./oauth-client.js";

export function addTokenCommands(program: Command, connector: Connector): void {
  const token = addNoun(program, "token", {
    description: "API clients and their tokens",
    examples: [
      "token create --tenant example --name dashboard --scopes users:read,groups:read",
      "token list --tenant example",
    ],
  });

  addVerb(token, "create", {
    description: "create an API client and its token",
    examples: ["token create --tenant example --name dashboard --scopes users:read,groups:read --json"],
  })
    .requiredOption("--name <text>", "the name to show")
    .requiredOption("--scopes <list>", "what the token may do, such as users:read,groups:read", parseList)
    .addOption(expiresInOption())
    .action(async ({ tenant, name, scopes, expiresIn, json }) => {
      const input = { name, scopes, expiresInMonths: expiresIn };
      const { createApiClient } = await connector.connect(tenant).createApiClient({ input });
      const { apiClient, token } = createApiClient;
      print({ id: apiClient.id, token }, { json }, () =>
        [
          properties({ id: apiClient.id, token, "token expires": apiClient.expiresAt }),
          "The token is shown this once: keep it.",
        ].join("\n\n"),
      );
    });

  addVerb(token, "list", {
    description: "list the API clients of a tenant",
    examples: ["token list --tenant example"],
  }).action(async ({ tenant, json }) => {
    const { apiClients } = await connector.connect(tenant).apiClients();
    print(apiClients, { json }, () =>
      table(
        ["ID", "NAME", "SCOPES", "EXPIRES", "LAST USED", "REVOKED"],
        apiClients.map(({ id, name, scopes, lastUse, revokedAt, ...expiring }) => [
          id,
          name,
          scopes.join(","),
          expiryCell(expiring),
          lastUseCell(lastUse),
          revokedAt,
        ]),
        "The tenant has no API client. Create one with `roster token create`.",
      ),
    );
  });

  addVerb(token, "revoke", {
    description: "end an API client's token at once",
    examples: ["token revoke 01a2091a-510d-771c-832a-80a784553662 --tenant example"],
  })
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { revokeApiClient } = await connector.connect(tenant).revokeApiClient({ input: { id } });
      print(revokeApiClient.apiClient, { json }, () => `revoked ${revokeApiClient.apiClient.name}`);
    });

  addOAuthClientVerb(token, "apiClientId", connector);
}
