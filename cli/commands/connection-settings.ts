import { type Command, Option } from "commander";
import type {
  Dialect,
  GroupsAs,
  Matching,
  Provider,
  PushedPasswords,
  RoleCataloguePreset,
} from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { expiresInOption } from "../credential-cells.js";
import { parseList } from "../json-argument.js";
import { print, properties } from "../output.js";
import { addVerb } from "../verb.js";

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

/** Adds the verbs that say how a connection is to be. */
export function addSettingVerbs(connection: Command, connector: Connector): void {
  addCreate(connection, connector);
  addUpdate(connection, connector);
}

function addCreate(connection: Command, connector: Connector): void {
  const about = {
    description: "create a connection, and the token for its provider",
    examples: [
      'connection create --tenant example --provider entra --name "Entra ID"',
      "connection create --tenant example --provider okta --name Okta --groups-as roles --json",
    ],
  };
  withSettings(addVerb(connection, "create", about).requiredOption("--name <text>", "the name to show"))
    .addOption(new Option("--provider <provider>", "the identity provider").choices(PROVIDERS).makeOptionMandatory())
    .addOption(
      choice(
        "--role-catalogue <preset>",
        "the role catalogue that the tenant gets, unless it has one",
        ROLE_CATALOGUES,
      ),
    )
    .option("--scopes <list>", "what the token may do, such as users:read,groups:read; all where absent", parseList)
    .addOption(expiresInOption())
    .action(async ({ tenant, scopes, expiresIn, json, ...options }) => {
      const input = {
        ...settingsOf(options),
        name: options.name,
        provider: fromOption(options.provider) as Provider,
        roleCatalogue: fromOption(options.roleCatalogue) as RoleCataloguePreset | undefined,
        scopes,
        expiresInMonths: expiresIn,
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
}

function addUpdate(connection: Command, connector: Connector): void {
  const about = {
    description: "change how a connection is; what is not named stays",
    examples: ["connection update 01a2091a-510d-771c-832a-80a784553662 --matching user-name-and-email --no-adoption"],
  };
  withSettings(addVerb(connection, "update", about).option("--name <text>", "the name to show"))
    .argument("<id>")
    .option("--adoption", "take over users and groups that were made in Roster")
    .action(async (id, { tenant, json, ...options }) => {
      const input = { ...settingsOf(options), name: options.name, id };
      const { updateConnection } = await connector.connect(tenant).updateConnection({ input });
      print(updateConnection.connection, { json }, () => `changed ${updateConnection.connection.name}`);
    });
}

const withSettings = (verb: Command): Command =>
  verb
    .addOption(choice("--dialect <dialect>", "which deviations it tolerates; the provider's own", DIALECTS))
    .addOption(choice("--matching <rule>", "which account is meant where the provider creates a person", MATCHINGS))
    .option("--no-adoption", "take over no user or group that was made in Roster")
    .addOption(choice("--groups-as <kind>", "what the groups become that it pushes; groups", GROUPS_AS))
    .addOption(
      choice(
        "--pushed-passwords <choice>",
        "what becomes of the passwords that the provider sends; take",
        PUSHED_PASSWORDS,
      ),
    );

const choice = (flags: string, description: string, values: string[]): Option =>
  new Option(flags, description).choices(values.map(toOption));

const settingsOf = (options: Record<string, string | undefined> & { adoption?: boolean }) => ({
  dialect: fromOption(options.dialect) as Dialect | undefined,
  matching: fromOption(options.matching) as Matching | undefined,
  adopts: options.adoption,
  groupsAs: fromOption(options.groupsAs) as GroupsAs | undefined,
  pushedPasswords: fromOption(options.pushedPasswords) as PushedPasswords | undefined,
});

/** @example toOption("USER_NAME") // "user-name" */
const toOption = (value: string): string => value.toLowerCase().replaceAll("_", "-");
const fromOption = (option: string | undefined): string | undefined => option?.toUpperCase().replaceAll("-", "_");
