import { type Command, Option } from "commander";
import { type LeftOverUsers, RosterError } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { expiresInOption, expiryCell, lastUseCell, latestUse } from "../credential-cells.js";
import { parseList } from "../json-argument.js";
import { print, properties, table } from "../output.js";
import { addNoun, addVerb } from "../verb.js";
import { addGuideVerb } from "./connection-guide.js";
import { addSettingVerbs } from "./connection-settings.js";
import { addOAuthClientVerb } from "./oauth-client.js";
import { addUserTokenVerbs } from "./user-token.js";

const LEFT_OVER_USERS: Lowercase<LeftOverUsers>[] = ["keep", "deactivate"];

export function addConnectionCommands(program: Command, connector: Connector): void {
  const connection = addNoun(program, "connection", {
    description: "identity providers' SCIM set-ups",
    examples: [
      'connection create --tenant example --provider entra --name "Entra ID"',
      "connection guide 01a2091a-510d-771c-832a-80a784553662 --only steps",
    ],
  });

  addSettingVerbs(connection, connector);

  addVerb(connection, "list", {
    description: "list the connections of a tenant",
    examples: ["connection list --tenant example"],
  }).action(async ({ tenant, json }) => {
    const { connections } = await connector.connect(tenant).connections();
    print(connections, { json }, () =>
      table(
        ["ID", "NAME", "PROVIDER", "STATUS", "LAST REQUEST", "TOKEN EXPIRES", "TOKEN LAST USED", "SCIM BASE URL"],
        connections.map(({ id, name, provider, status, lastRequestAt, scimBaseUrl, credentials, ...expiring }) => [
          id,
          name,
          provider.toLowerCase(),
          status.toLowerCase(),
          lastRequestAt,
          expiryCell(expiring),
          lastUseCell(latestUse(credentials.map(({ lastUse }) => lastUse))),
          scimBaseUrl,
        ]),
        "The tenant has no connection. Create one with `roster connection create`.",
      ),
    );
  });

  addVerb(connection, "show", {
    description: "show a connection, and how it does",
    examples: ["connection show 01a2091a-510d-771c-832a-80a784553662"],
  })
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { connection } = await connector.connect(tenant).connection({ id });
      if (!connection) throw noConnection(id);
      print(connection, { json }, () =>
        properties({
          id,
          name: connection.name,
          provider: connection.provider.toLowerCase(),
          dialect: connection.dialect.toLowerCase(),
          status: connection.status.toLowerCase(),
          "last request": connection.lastRequestAt,
          "last error": connection.lastError && `${connection.lastError.status} ${connection.lastError.detail}`,
          scopes: connection.scopes.join(", "),
          "token expires": expiryCell(connection),
          "token last used": lastUseCell(latestUse(connection.credentials.map(({ lastUse }) => lastUse))),
          "OAuth clients": connection.oauthClients.map(({ name }) => name).join(", "),
          "SCIM base URL": connection.scimBaseUrl,
          version: connection.version,
        }),
      );
    });

  addVerb(connection, "tolerances", {
    description: "show what a connection's client has needed beyond the RFCs",
    examples: ["connection tolerances 01a2091a-510d-771c-832a-80a784553662"],
  })
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { connection } = await connector.connect(tenant).toleranceUses({ id });
      if (!connection) throw noConnection(id);
      print(connection.toleranceUses, { json }, () =>
        table(
          ["TOLERANCE", "USES", "LAST USED", "WHAT IT LETS PASS"],
          connection.toleranceUses.map(({ tolerance, uses, lastUsedAt, description }) => [
            tolerance,
            uses,
            lastUsedAt,
            description,
          ]),
          "The client has needed none.",
        ),
      );
    });

  addVerb(connection, "rotate-token", {
    description: "replace a connection's token",
    examples: ["connection rotate-token 01a2091a-510d-771c-832a-80a784553662 --overlap 7d"],
  })
    .argument("<id>")
    .option("--overlap <duration>", "how long the replaced token still works, such as 7d; not at all where absent")
    .option("--scopes <list>", "what the new token may do; what the replaced one may where absent", parseList)
    .addOption(expiresInOption())
    .action(async (id, { tenant, overlap, scopes, expiresIn, json }) => {
      const { rotateConnectionToken } = await connector.connect(tenant).rotateConnectionToken({
        input: { id, overlap, scopes, expiresInMonths: expiresIn },
      });
      const { token, tokenExpiresAt } = rotateConnectionToken;
      print({ token }, { json }, () =>
        [
          properties({ token, "token expires": tokenExpiresAt }),
          "The token is shown this once: give it to the provider now.",
        ].join("\n\n"),
      );
    });

  addVerb(connection, "pause", {
    description: "refuse a connection's requests until it is resumed",
    examples: ["connection pause 01a2091a-510d-771c-832a-80a784553662"],
  })
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { pauseConnection } = await connector.connect(tenant).pauseConnection({ input: { id } });
      print(pauseConnection.connection, { json }, () => `paused ${pauseConnection.connection.name}`);
    });

  addVerb(connection, "resume", {
    description: "serve a connection's requests again",
    examples: ["connection resume 01a2091a-510d-771c-832a-80a784553662"],
  })
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { resumeConnection } = await connector.connect(tenant).resumeConnection({ input: { id } });
      print(resumeConnection.connection, { json }, () => `resumed ${resumeConnection.connection.name}`);
    });

  addVerb(connection, "delete", {
    description: "delete a connection and its tokens",
    examples: ["connection delete 01a2091a-510d-771c-832a-80a784553662 --left-over-users deactivate"],
  })
    .argument("<id>")
    .addOption(
      new Option("--left-over-users <choice>", "what becomes of the users that it owned")
        .choices(LEFT_OVER_USERS)
        .makeOptionMandatory(),
    )
    .action(async (id, { tenant, leftOverUsers, json }) => {
      const { deleteConnection } = await connector.connect(tenant).deleteConnection({
        input: { id, leftOverUsers: leftOverUsers.toUpperCase() },
      });
      print(deleteConnection.connection, { json }, () => `deleted ${deleteConnection.connection.name}`);
    });

  addGuideVerb(connection, connector);
  addOAuthClientVerb(connection, "connectionId", connector);
  addUserTokenVerbs(connection, connector);
}

const noConnection = (id: string): RosterError =>
  new RosterError("NOT_FOUND", `there is no connection with the id ${id}`);
