import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, properties, table, withJson, withTenant } from "../output.js";
import { addOAuthClientVerb } from "./oauth-client.js";

export function addTokenCommands(program: Command, connector: Connector): void {
  const token = program.command("token").description("API clients and their tokens");

  withJson(withTenant(token.command("create")))
    .description("create an API client and its token")
    .requiredOption("--name <text>", "the name to show")
    .requiredOption("--scopes <list>", "what the token may do, such as users:read,groups:read")
    .action(async ({ tenant, name, scopes, json }) => {
      const input = { name, scopes: scopes.split(",").map((scope: string) => scope.trim()) };
      const { createApiClient } = await connector.connect(tenant).createApiClient({ input });
      const { apiClient, token } = createApiClient;
      print({ id: apiClient.id, token }, { json }, () =>
        [
          properties({ id: apiClient.id, token, "token expires": apiClient.expiresAt }),
          "The token is shown this once: keep it.",
        ].join("\n\n"),
      );
    });

  withJson(withTenant(token.command("list")))
    .description("list the API clients of a tenant")
    .action(async ({ tenant, json }) => {
      const { apiClients } = await connector.connect(tenant).apiClients();
      print(apiClients, { json }, () =>
        table(
          ["ID", "NAME", "SCOPES", "EXPIRES", "REVOKED"],
          apiClients.map(({ id, name, scopes, expiresAt, revokedAt }) => [
            id,
            name,
            scopes.join(","),
            expiresAt,
            revokedAt,
          ]),
        ),
      );
    });

  withJson(withTenant(token.command("revoke")))
    .description("end an API client's token at once")
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { revokeApiClient } = await connector.connect(tenant).revokeApiClient({ input: { id } });
      print(revokeApiClient.apiClient, { json }, () => `revoked ${revokeApiClient.apiClient.name}`);
    });

  addOAuthClientVerb(token, "apiClientId", connector);
}
