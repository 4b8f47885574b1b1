import { type Command, Option } from "commander";
import type {
  Dialect,
  GroupsAs,
  LeftOverUsers,
  Matching,
  Provider,
  PushedPasswords,
  RoleCataloguePreset,
} from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { print, properties, table, withJson, withTenant } from "../output.js";
import { addGuideVerb } from "./connection-guide.js";
import { addOAuthClientVerb } from "./oauth-client.js";
import { addUserTokenVerbs } from "./user-token.js";

const PROVIDERS: Lowercase<Provider>[] = [
  "entra",
  "okta",
  "jumpcloud",
  "onelogin",
  "google",
  "ping",
  "sailpoint",
  "rippling",
  "authentik",
  "keycloak",
  "generic",
];
const DIALECTS: Lowercase<Dialect>[] = ["rfc", "interop", ...PROVIDERS];
const MATCHINGS: Matching[] = ["USER_NAME", "PRIMARY_WORK_EMAIL", "USER_NAME_AND_EMAIL"];
const ROLE_CATALOGUES: RoleCataloguePreset[] = ["PRIMARY_PLUS_PERMISSION"];
const GROUPS_AS: GroupsAs[] = ["GROUPS", "ROLES"];
const PUSHED_PASSWORDS: PushedPasswords[] = ["TAKE", "IGNORE"];
const LEFT_OVER_USERS: Lowercase<LeftOverUsers>[] = ["keep", "deactivate"];

export function addConnectionCommands(program: Command, connector: Connector): void {
  const connection = program.command("connection").description("identity providers' SCIM set-ups");

  withJson(withTenant(connection.command("create")))
    .description("create a connection, and the token for its provider")
    .requiredOption("--name <text>", "the name to show")
    .addOption(new Option("--provider <provider>", "the identity provider").choices(PROVIDERS).makeOptionMandatory())
    .addOption(new Option("--dialect <dialect>", "which deviations it tolerates; the provider's own").choices(DIALECTS))
    .addOption(
      new Option("--matching <rule>", "which existing account is meant where the provider creates a person").choices(
        MATCHINGS.map(toOption),
      ),
    )
    .option("--no-adoption", "take over no user or group that was made in Roster")
    .addOption(
      new Option("--role-catalogue <preset>", "the role catalogue that the tenant gets, unless it has one").choices(
        ROLE_CATALOGUES.map(toOption),
      ),
    )
    .addOption(
      new Option("--groups-as <kind>", "what the groups become that it pushes; groups").choices(
        GROUPS_AS.map(toOption),
      ),
    )
    .addOption(
      new Option("--pushed-passwords <choice>", "what becomes of the passwords that the provider sends; take").choices(
        PUSHED_PASSWORDS.map(toOption),
      ),
    )
    .option("--scopes <list>", "what the token may do, such as users:read,groups:read; all where absent", parseScopes)
    .action(async ({ tenant, name, scopes, json, ...options }) => {
      const input = {
        name,
        provider: fromOption(options.provider) as Provider,
        dialect: fromOption(options.dialect) as Dialect | undefined,
        matching: fromOption(options.matching) as Matching | undefined,
        adopts: options.adoption,
        roleCatalogue: fromOption(options.roleCatalogue) as RoleCataloguePreset | undefined,
        groupsAs: fromOption(options.groupsAs) as GroupsAs | undefined,
        pushedPasswords: fromOption(options.pushedPasswords) as PushedPasswords | undefined,
        scopes,
      };
      const { createConnection } = await connector.connect(tenant).createConnection({ input });
      const { id, scimBaseUrl } = createConnection.connection;
      const { token, tokenExpiresAt } = createConnection;
      print({ id, scimBaseUrl, token }, { json }, () =>
        [
          properties({ id, "SCIM base URL": scimBaseUrl, token, "token expires": tokenExpiresAt }),
          "The token is shown this once: give it to the provider now.",
        ].join("\n\n"),
      );
    });

  withJson(withTenant(connection.command("list")))
    .description("list the connections of a tenant")
    .action(async ({ tenant, json }) => {
      const { connections } = await connector.connect(tenant).connections();
      print(connections, { json }, () =>
        table(
          ["ID", "NAME", "PROVIDER", "STATUS", "LAST REQUEST", "SCIM BASE URL"],
          connections.map(({ id, name, provider, status, lastRequestAt, scimBaseUrl }) => [
            id,
            name,
            provider.toLowerCase(),
            status.toLowerCase(),
            lastRequestAt,
            scimBaseUrl,
          ]),
        ),
      );
    });

  withJson(withTenant(connection.command("rotate-token")))
    .description("replace a connection's token")
    .argument("<id>")
    .option("--overlap <duration>", "how long the replaced token still works, such as 7d; not at all where absent")
    .option("--scopes <list>", "what the new token may do; what the replaced one may where absent", parseScopes)
    .action(async (id, { tenant, overlap, scopes, json }) => {
      const { rotateConnectionToken } = await connector.connect(tenant).rotateConnectionToken({
        input: { id, overlap, scopes },
      });
      const { token, tokenExpiresAt } = rotateConnectionToken;
      print({ token }, { json }, () =>
        [
          properties({ token, "token expires": tokenExpiresAt }),
          "The token is shown this once: give it to the provider now.",
        ].join("\n\n"),
      );
    });

  withJson(withTenant(connection.command("pause")))
    .description("refuse a connection's requests until it is resumed")
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { pauseConnection } = await connector.connect(tenant).pauseConnection({ input: { id } });
      print(pauseConnection.connection, { json }, () => `paused ${pauseConnection.connection.name}`);
    });

  withJson(withTenant(connection.command("resume")))
    .description("serve a connection's requests again")
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { resumeConnection } = await connector.connect(tenant).resumeConnection({ input: { id } });
      print(resumeConnection.connection, { json }, () => `resumed ${resumeConnection.connection.name}`);
    });

  withJson(withTenant(connection.command("delete")))
    .description("delete a connection and its tokens")
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

/** @example toOption("USER_NAME") // "user-name" */
const toOption = (value: string): string => value.toLowerCase().replaceAll("_", "-");
const fromOption = (option: string | undefined): string | undefined => option?.toUpperCase().replaceAll("-", "_");

const parseScopes = (list: string): string[] => list.split(",").map((scope) => scope.trim());
