import type { Command } from "commander";
import { type Client, type GroupFilter, RosterError } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { parseJsonObject } from "../json-argument.js";
import { print, properties, table } from "../output.js";
import { findUserId } from "../users/find-user.js";
import { addNoun, addVerb } from "../verb.js";
import { addGroupOriginsVerb } from "./origins.js";
import { allOf, pageFooter, readPages, withFilter, withPage } from "./page.js";

const ID = "01a2091a-510d-771c-832a-80a784553662";

export function addGroupCommands(program: Command, connector: Connector): void {
  const group = addNoun(program, "group", {
    description: "groups of users",
    examples: ["group list --tenant example", `group add-member ${ID} anna.berg@example.com --tenant example`],
  });
  addList(group, connector);
  addShow(group, connector);
  addGroupOriginsVerb(group, connector);
  addWrites(group, connector);
  addMembers(group, connector);
}

function addList(group: Command, connector: Connector): void {
  const about = {
    description: "list groups, the oldest first",
    examples: ["group list --tenant example --all", `group list --tenant example --name Sales --json`],
  };
  withFilter(withPage(addVerb(group, "list", about)))
    .option("--name <text>", "only those with this name")
    .action(async ({ tenant, name, filter: given, json, ...page }) => {
      const filter = allOf<GroupFilter>(given, name && { displayName: { eq: name } });
      const client = connector.connect(tenant);
      const groups = await readPages(
        page,
        async (at) => (await client.groups({ ...at, filter, withTotalCount: true })).groups,
      );
      print(
        groups,
        { json },
        () =>
          table(
            ["ID", "NAME", "EXTERNAL ID", "CHANGED"],
            groups.nodes.map(({ id, displayName, externalId, updatedAt }) => [id, displayName, externalId, updatedAt]),
            filter ? "No group is like that." : "There are no groups here. Create one with `roster group create`.",
          ) + pageFooter(groups),
      );
    });
}

function addShow(group: Command, connector: Connector): void {
  addVerb(group, "show", {
    description: "show a group and its first 100 members",
    examples: [`group show ${ID} --tenant example`],
  })
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { group } = await connector.connect(tenant).group({ id, withMembers: true });
      if (!group) throw new RosterError("NOT_FOUND", `there is no group with the id ${id}`);
      const { displayName, externalId, version, createdAt, updatedAt, members } = group;
      const about = {
        id,
        name: displayName,
        "external id": externalId,
        version,
        created: createdAt,
        changed: updatedAt,
      };
      print(group, { json }, () => [properties(about), memberTable(members?.nodes ?? [])].join("\n\n"));
    });
}

interface Member {
  id: string;
  type: string;
  displayName?: string | null;
}

const memberTable = (members: Member[]): string =>
  table(
    ["MEMBER", "TYPE", "NAME"],
    members.map(({ id, type, displayName }) => [id, type.toLowerCase(), displayName]),
    "Nobody is a member. Add people with `roster group add-member`.",
  );

function addWrites(group: Command, connector: Connector): void {
  withTexts(
    addVerb(group, "create", {
      description: "create a group",
      examples: ['group create --tenant example --name "Sales"'],
    }),
  ).action(async ({ tenant, json, input, ...options }) => {
    const { createGroup } = await connector.connect(tenant).createGroup({ input: { ...input, ...textsOf(options) } });
    print(createGroup.group, { json }, () => `created ${createGroup.group.displayName} ${createGroup.group.id}`);
  });

  withTexts(
    addVerb(group, "update", {
      description: "change a group; what is not named stays",
      examples: [`group update ${ID} --tenant example --name "Sales, North"`],
    }),
  )
    .argument("<id>")
    .option("--expected-version <number>", "refuse unless this is the group's version", Number)
    .action(async (id, { tenant, json, input, expectedVersion, ...options }) => {
      const { updateGroup } = await connector.connect(tenant).updateGroup({
        input: { ...input, ...textsOf(options), id, expectedVersion },
      });
      print(updateGroup.group, { json }, () => `changed ${updateGroup.group.displayName}`);
    });

  addVerb(group, "delete", {
    description: "delete a group; its members stay",
    examples: [`group delete ${ID} --tenant example`],
  })
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { deleteGroup } = await connector.connect(tenant).deleteGroup({ input: { id } });
      print(deleteGroup.group, { json }, () => `deleted ${deleteGroup.group.displayName}`);
    });
}

const withTexts = (verb: Command): Command =>
  verb
    .option("--name <text>", "the name to show")
    .option("--external-id <text>", "the id that another system has given")
    .option("--input <json>", "any of the API's input, as JSON or @FILE; options come on top", parseJsonObject);

const textsOf = ({ name, externalId }: { name?: string; externalId?: string }) => ({
  ...(name !== undefined && { displayName: name }),
  ...(externalId !== undefined && { externalId: externalId || null }),
});

function addMembers(group: Command, connector: Connector): void {
  withPage(
    addVerb(group, "members", {
      description: "list the members of a group",
      examples: [`group members ${ID} --tenant example --all`],
    }),
  )
    .argument("<id>")
    .action(async (id, { tenant, json, ...page }) => {
      const client = connector.connect(tenant);
      const members = await readPages(page, (at) => readMembers(client, id, at));
      print(members, { json }, () => memberTable(members.nodes) + pageFooter(members));
    });

  const verbs = { "add-member": ["add", "added", "to"], "remove-member": ["remove", "removed", "from"] } as const;
  for (const [name, [verb, told, preposition]] of Object.entries(verbs)) {
    addVerb(group, name, {
      description: `${verb} users ${preposition} a group, or other groups`,
      examples: [`group ${name} ${ID} anna.berg@example.com --tenant example`],
    })
      .argument("<id>")
      .argument("<members...>", "users by id or user name, groups by id")
      .action(async (id, named: string[], { tenant, json }) => {
        const client = connector.connect(tenant);
        const ids: string[] = [];
        for (const member of named) ids.push(await findUserId(client, member));
        const { updateGroup } = await client.updateGroup({ input: { id, members: { [verb]: ids } } });
        const { displayName } = updateGroup.group;
        print(updateGroup.group, { json }, () => `${told} ${named.length} ${preposition} ${displayName}`);
      });
  }
}

async function readMembers(client: Client, id: string, at: { first: number; after: string | undefined }) {
  const { group } = await client.groupMembers({ id, ...at });
  if (!group) throw new RosterError("NOT_FOUND", `there is no group with the id ${id}`);
  return group.members;
}
