import { type Command, InvalidArgumentError } from "commander";
import { type Client, RosterError, type UserFieldsFragment, type UserFilter } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { parseJsonObject } from "../json-argument.js";
import { print, properties, table } from "../output.js";
import { COLUMNS, toAttributes } from "../users/columns.js";
import { findUserId } from "../users/find-user.js";
import { addNoun, addVerb } from "../verb.js";
import { addUserOriginsVerb } from "./origins.js";
import { allOf, pageFooter, readPages, withFilter, withPage } from "./page.js";
import { addUserExport } from "./user-export.js";
import { addUserImport } from "./user-import.js";
import { addUserRoles } from "./user-roles.js";

export function addUserCommands(program: Command, connector: Connector): void {
  const user = addNoun(program, "user", {
    description: "people's accounts",
    examples: ["user list --tenant example --active", "user import people.csv --tenant example --dry-run"],
  });
  addList(user, connector);
  addShow(user, connector);
  addUserOriginsVerb(user, connector);
  addCreate(user, connector);
  addUpdate(user, connector);
  addLifeCycle(user, connector);
  addUserRoles(user, connector);
  addUserImport(user, connector);
  addUserExport(user, connector);
}

const USER = "id or user name";

function addList(user: Command, connector: Connector): void {
  const about = {
    description: "list users, the oldest first",
    examples: [
      "user list --tenant example --active --limit 500",
      `user list --tenant example --all --filter '{"department": {"eq": "Sales"}}' --json`,
    ],
  };
  withFilter(withPage(addVerb(user, "list", about)))
    .option("--user-name <text>", "only who has this user name")
    .option("--email <text>", "only who has this e-mail address")
    .option("--active", "only who may act")
    .option("--inactive", "only who may not")
    .action(async ({ tenant, userName, email, active, inactive, filter: given, json, ...page }) => {
      const filter = allOf<UserFilter>(
        given,
        userName && { userName: { eq: userName } },
        email && { emails: { some: { value: { eq: email } } } },
        active && { active: { eq: true } },
        inactive && { active: { ne: true } },
      );
      const client = connector.connect(tenant);
      const users = await readPages(
        page,
        async (at) => (await client.users({ ...at, filter, withTotalCount: true })).users,
      );
      print(users, { json }, () => userTable(users.nodes, Boolean(filter)) + pageFooter(users));
    });
}

const userTable = (users: UserFieldsFragment[], isFiltered: boolean): string =>
  table(
    ["ID", "USER NAME", "NAME", "E-MAIL", "ACTIVE"],
    users.map(({ id, userName, displayName, emails, active }) => {
      const email = emails.find(({ primary }) => primary) ?? emails[0];
      return [id, userName, displayName, email?.value, active ? "yes" : "no"];
    }),
    isFiltered
      ? "No user is like that."
      : "There are no users here. Create one with `roster user create`, import a file with `roster user import`, or connect a provider.",
  );

function addShow(user: Command, connector: Connector): void {
  const about = { description: "show a user", examples: ["user show anna.berg@example.com --tenant example"] };
  addVerb(user, "show", about)
    .argument("<user>", USER)
    .action(async (named, { tenant, json }) => {
      const client = connector.connect(tenant);
      const user = await readUser(client, named);
      print(user, { json }, () =>
        properties({
          id: user.id,
          "user name": user.userName,
          name: user.displayName ?? user.name?.formatted,
          active: user.active ? "yes" : "no",
          title: user.title,
          department: user.department,
          "e-mails": user.emails.map(({ value, type }) => (type ? `${value} (${type})` : value)).join(", "),
          groups: user.groups?.edges.map(({ node }) => node.displayName).join(", "),
          manager: user.manager?.displayName ?? user.managerId,
          "external id": user.externalId,
          version: user.version,
          created: user.createdAt,
          changed: user.updatedAt,
        }),
      );
    });
}

async function readUser(client: Client, named: string): Promise<UserFieldsFragment> {
  const id = await findUserId(client, named);
  const { user } = await client.user({ id });
  if (!user) throw new RosterError("NOT_FOUND", `there is no user with the id ${id}`);
  return user;
}

function addCreate(user: Command, connector: Connector): void {
  const about = {
    description: "create a user",
    examples: [
      "user create --tenant example --user-name anna.berg@example.com --given-name Anna --email anna.berg@example.com",
      `user create --tenant example --user-name ben --input '{"nickName": "Ben", "roles": [{"value": "analyst"}]}'`,
    ],
  };
  withAttributes(addVerb(user, "create", about)).action(async ({ tenant, json, input, ...options }) => {
    const attributes = { ...input, ...toAttributes(textsOf(options), input) };
    const { createUser } = await connector.connect(tenant).createUser({ input: attributes });
    print(createUser.user, { json }, () => told("created", createUser));
  });
}

function addUpdate(user: Command, connector: Connector): void {
  const about = {
    description: "change a user; what is not named stays, and an empty text clears",
    examples: [`user update anna.berg@example.com --tenant example --department Sales --title ""`],
  };
  withAttributes(addVerb(user, "update", about))
    .argument("<user>", USER)
    .option("--expected-version <number>", "refuse unless this is the user's version", Number)
    .action(async (named, { tenant, json, input, expectedVersion, ...options }) => {
      const client = connector.connect(tenant);
      const current = await readUser(client, named);
      const attributes = { ...input, ...toAttributes(textsOf(options), { ...current, ...input }) };
      const version = expectedVersion ?? current.version;
      const { updateUser } = await client.updateUser({
        input: { ...attributes, id: current.id, expectedVersion: version },
      });
      print(updateUser.user, { json }, () => told("changed", updateUser));
    });
}

/** Adds an option for each text of a user, and one for everything else. */
function withAttributes(verb: Command): Command {
  for (const [name, { write, about }] of Object.entries(COLUMNS)) {
    const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (write) verb.option(`--${option} <${name === "active" ? "boolean" : "text"}>`, about, parserOf(name));
  }
  return verb.option(
    "--input <json>",
    "any of the API's input, as JSON or @FILE; options come on top",
    parseJsonObject,
  );
}

const parserOf = (name: string) => (text: string) => {
  if (name === "active" && !/^(true|false)$/i.test(text)) throw new InvalidArgumentError("It must be true or false.");
  return text;
};

const textsOf = (options: Record<string, string>): Record<string, string | null> =>
  Object.fromEntries(Object.entries(options).map(([name, text]) => [name, text === "" ? null : text]));

interface Change {
  user: { userName: string; id: string };
  ignored: { path: string; value: string; reason: string }[];
}

function told(verb: string, { user, ignored }: Change): string {
  const notes = ignored.map(({ path, value, reason }) => `\nno effect: ${path} ${value} (${reason.toLowerCase()})`);
  return `${verb} ${user.userName} ${user.id}${notes.join("")}`;
}

function addLifeCycle(user: Command, connector: Connector): void {
  const verbs = {
    deactivate: {
      description: "end a user's right to act",
      told: "deactivated",
      run: async (client: Client, id: string) => (await client.deactivateUser({ input: { id } })).deactivateUser.user,
    },
    reactivate: {
      description: "give a user the right to act again",
      told: "reactivated",
      run: async (client: Client, id: string) => (await client.reactivateUser({ input: { id } })).reactivateUser.user,
    },
    delete: {
      description: "delete a user; the user name is free at once",
      told: "deleted",
      run: async (client: Client, id: string) => (await client.deleteUser({ input: { id } })).deleteUser.user,
    },
  };
  for (const [name, { description, told, run }] of Object.entries(verbs)) {
    addVerb(user, name, { description, examples: [`user ${name} anna.berg@example.com --tenant example`] })
      .argument("<user>", USER)
      .action(async (named, { tenant, json }) => {
        const client = connector.connect(tenant);
        const changed = await run(client, await findUserId(client, named));
        print(changed, { json }, () => `${told} ${changed.userName}`);
      });
  }
}
