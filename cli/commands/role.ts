import type { Command } from "commander";
import {
  type Client,
  type GrantRoleInput,
  type RoleFieldsFragment,
  type RoleFilter,
  RosterError,
} from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { parseJsonObject, parseList } from "../json-argument.js";
import { print, properties, table } from "../output.js";
import { findUserId } from "../users/find-user.js";
import { isUuid } from "../uuid.js";
import { addNoun, addVerb } from "../verb.js";
import { type PageOptions, pageFooter, readPages, withFilter, withPage } from "./page.js";
import { addRoleWhatIf } from "./role-what-if.js";

const ID = "01a2091a-510d-771c-832a-80a784553662";
const ROLE = "id or value";

export function addRoleCommands(program: Command, connector: Connector): void {
  const role = addNoun(program, "role", {
    description: "roles, and what they permit",
    examples: ["role list --tenant example", "role grant editor --user anna.berg@example.com --tenant example"],
  });
  addReads(role, connector);
  addWrites(role, connector);
  addGrants(role, connector);
}

function addReads(role: Command, connector: Connector): void {
  withFilter(
    withPage(
      addVerb(role, "list", { description: "list roles, the oldest first", examples: ["role list --tenant example"] }),
    ),
  ).action(async ({ tenant, filter, json, ...page }) => {
    const client = connector.connect(tenant);
    const options = { filter: filter as RoleFilter | undefined, withTotalCount: true, withAssignmentCount: true };
    const roles = await readPages(page as PageOptions, async (at) => (await client.roles({ ...at, ...options })).roles);
    print(roles, { json }, () => roleTable(roles.nodes) + pageFooter(roles));
  });

  addVerb(role, "show", { description: "show a role", examples: ["role show analyst --tenant example"] })
    .argument("<role>", ROLE)
    .action(async (named, { tenant, json }) => {
      const role = await findRole(connector.connect(tenant), named);
      const { id, value, displayName, description, type, slot, isAvailable, permissions, version } = role;
      print(role, { json }, () =>
        properties({
          id,
          value,
          name: displayName,
          description,
          type,
          slot: slot?.name,
          available: isAvailable ? "yes" : "no",
          users: role.assignmentCount,
          permissions: permissions.join(", "),
          version,
        }),
      );
    });

  withPage(
    addVerb(role, "members", {
      description: "list the users and groups to whom a role was given",
      examples: ["role members editor --tenant example --all"],
    }),
  )
    .argument("<role>", ROLE)
    .action(async (named, { tenant, json, ...page }) => {
      const client = connector.connect(tenant);
      const { id } = await findRole(client, named);
      const members = await readPages(page as PageOptions, async (at) => {
        const { role } = await client.roleMembers({ id, ...at });
        if (!role) throw new RosterError("NOT_FOUND", `there is no role with the id ${id}`);
        return role.members;
      });
      print(
        members,
        { json },
        () =>
          table(
            ["MEMBER", "TYPE", "NAME"],
            members.nodes.map(({ id, type, displayName }) => [id, type.toLowerCase(), displayName]),
            "Nobody has this role. Give it with `roster role grant`.",
          ) + pageFooter(members),
      );
    });

  addRoleWhatIf(role, connector, findRole);

  addVerb(role, "catalogue", {
    description: "show the slots of the tenant's role catalogue, and the roles in them",
    examples: ["role catalogue --tenant example"],
  }).action(async ({ tenant, json }) => {
    const { roleSlots, roles } = await connector.connect(tenant).roleCatalogue();
    print({ roleSlots, roles: roles.nodes }, { json }, () =>
      table(
        ["SLOT", "A USER HAS", "ROLES"],
        roleSlots.map(({ name, minimum, maximum }) => [
          name,
          minimum === maximum ? minimum : `${minimum} to ${maximum}`,
          roles.nodes
            .filter(({ slot }) => slot?.name === name)
            .map(({ value, isDefault }) => (isDefault ? `${value} (default)` : value))
            .join(", "),
        ]),
        "The tenant has no role catalogue. A connection brings one: `roster connection create … --role-catalogue`.",
      ),
    );
  });
}

const roleTable = (roles: RoleFieldsFragment[]): string =>
  table(
    ["ID", "VALUE", "NAME", "SLOT", "AVAILABLE", "USERS", "PERMISSIONS"],
    roles.map(({ id, value, displayName, slot, isAvailable, assignmentCount, permissions }) => [
      id,
      value,
      displayName,
      slot?.name,
      isAvailable ? "yes" : "no",
      assignmentCount,
      permissions.join(","),
    ]),
    "There are no roles here. Create one with `roster role create`.",
  );

async function findRole(client: Client, named: string): Promise<RoleFieldsFragment> {
  const filter = isUuid(named) ? { id: { eq: named } } : { value: { eq: named } };
  const [role] = (await client.roles({ filter, first: 1, withAssignmentCount: true })).roles.nodes;
  if (!role) throw new RosterError("NOT_FOUND", `there is no role with the id or value ${named}`);
  return role;
}

function addWrites(role: Command, connector: Connector): void {
  withTexts(
    addVerb(role, "create", {
      description: "create a role",
      examples: ["role create --tenant example --value editor --permissions articles:read,articles:write"],
    }),
  )
    .option("--slot <name>", "the slot of the role catalogue that it is put into")
    .action(async ({ tenant, json, input, slot, ...options }) => {
      const client = connector.connect(tenant);
      const { createRole } = await client.createRole({
        input: { ...input, ...textsOf(options), ...(slot && { slot }) },
        withAssignmentCount: true,
      });
      print(createRole.role, { json }, () => `created ${createRole.role.value} ${createRole.role.id}`);
    });

  withTexts(
    addVerb(role, "update", {
      description: "change a role; what is not named stays",
      examples: ["role update editor --tenant example --permissions articles:read"],
    }),
  )
    .argument("<role>", ROLE)
    .option("--expected-version <number>", "refuse unless this is the role's version", Number)
    .action(async (named, { tenant, json, input, expectedVersion, ...options }) => {
      const client = connector.connect(tenant);
      const { id } = await findRole(client, named);
      const { updateRole } = await client.updateRole({ input: { ...input, ...textsOf(options), id, expectedVersion } });
      print(updateRole.role, { json }, () => `changed ${updateRole.role.value}`);
    });

  addVerb(role, "delete", {
    description: "delete a role; nobody has it afterwards",
    examples: ["role delete editor --tenant example"],
  })
    .argument("<role>", ROLE)
    .action(async (named, { tenant, json }) => {
      const client = connector.connect(tenant);
      const { id } = await findRole(client, named);
      const { deleteRole } = await client.deleteRole({ input: { id } });
      print(deleteRole.role, { json }, () => `deleted ${deleteRole.role.value}`);
    });
}

const withTexts = (verb: Command): Command =>
  verb
    .option("--value <text>", "what users' `roles` call it; unique in the tenant")
    .option("--name <text>", "the name to show")
    .option("--description <text>", "what it is, for people to read")
    .option("--permissions <list>", "all that it permits, such as articles:read,articles:write", parseList)
    .option("--input <json>", "any of the API's input, as JSON or @FILE; options come on top", parseJsonObject);

const textsOf = ({ value, name, description, permissions }: Record<string, unknown>) => ({
  ...(value !== undefined && { value }),
  ...(name !== undefined && { displayName: name }),
  ...(description !== undefined && { description }),
  ...(permissions !== undefined && { permissions }),
});

function addGrants(role: Command, connector: Connector): void {
  const verbs = {
    grant: {
      description: "give a role to a user, or to a group",
      told: ["gave", "to"],
      run: async (client: Client, input: GrantRoleInput) => (await client.grantRole({ input })).grantRole,
    },
    revoke: {
      description: "take a role from a user, or from a group",
      told: ["took", "from"],
      run: async (client: Client, input: GrantRoleInput) => (await client.revokeRole({ input })).revokeRole,
    },
  };
  for (const [name, { description, told, run }] of Object.entries(verbs)) {
    addVerb(role, name, {
      description,
      examples: [
        `role ${name} editor --user anna.berg@example.com --tenant example`,
        `role ${name} editor --group ${ID} --tenant example`,
      ],
    })
      .argument("<role>", ROLE)
      .option("--user <user>", "the user, by id or user name")
      .option("--group <id>", "the group")
      .action(async (named, { tenant, json, user, group }) => {
        const client = connector.connect(tenant);
        const { id: roleId } = await findRole(client, named);
        const userId = user && (await findUserId(client, user));
        const granted = await run(client, { roleId, userId, groupId: group });
        print(granted, { json }, () => `${told[0]} ${granted.role.value} ${told[1]} ${user ?? group}`);
      });
  }
}
