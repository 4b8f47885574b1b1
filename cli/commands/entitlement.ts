import type { Command } from "commander";
import {
  type Client,
  type EntitlementFieldsFragment,
  type EntitlementFilter,
  RosterError,
} from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { parseJsonObject } from "../json-argument.js";
import { print, properties, table } from "../output.js";
import { isUuid } from "../uuid.js";
import { addNoun, addVerb } from "../verb.js";
import { type PageOptions, pageFooter, readPages, withFilter, withPage } from "./page.js";

const ENTITLEMENT = "id or value";

export function addEntitlementCommands(program: Command, connector: Connector): void {
  const entitlement = addNoun(program, "entitlement", {
    description: "what users can be entitled to",
    examples: ["entitlement list --tenant example"],
  });
  addReads(entitlement, connector);
  addWrites(entitlement, connector);
}

function addReads(entitlement: Command, connector: Connector): void {
  const about = { description: "list entitlements, the oldest first", examples: ["entitlement list --tenant example"] };
  withFilter(withPage(addVerb(entitlement, "list", about))).action(async ({ tenant, filter, json, ...page }) => {
    const client = connector.connect(tenant);
    const options = {
      filter: filter as EntitlementFilter | undefined,
      withTotalCount: true,
      withAssignmentCount: true,
    };
    const read = async (at: object) => (await client.entitlements({ ...at, ...options })).entitlements;
    const entitlements = await readPages(page as PageOptions, read);
    print(
      entitlements,
      { json },
      () =>
        table(
          ["ID", "VALUE", "NAME", "TYPE", "AVAILABLE", "USERS"],
          entitlements.nodes.map(({ id, value, displayName, type, isAvailable, assignmentCount }) => [
            id,
            value,
            displayName,
            type,
            isAvailable ? "yes" : "no",
            assignmentCount,
          ]),
          "There are no entitlements here. Create one with `roster entitlement create`.",
        ) + pageFooter(entitlements),
    );
  });

  addVerb(entitlement, "show", {
    description: "show an entitlement",
    examples: ["entitlement show printer --tenant example"],
  })
    .argument("<entitlement>", ENTITLEMENT)
    .action(async (named, { tenant, json }) => {
      const found = await findEntitlement(connector.connect(tenant), named);
      const { id, value, displayName, description, type, isAvailable, assignmentCount, version } = found;
      const available = isAvailable ? "yes" : "no";
      print(found, { json }, () =>
        properties({ id, value, name: displayName, description, type, available, users: assignmentCount, version }),
      );
    });
}

async function findEntitlement(client: Client, named: string): Promise<EntitlementFieldsFragment> {
  const filter = isUuid(named) ? { id: { eq: named } } : { value: { eq: named } };
  const { entitlements } = await client.entitlements({ filter, first: 1, withAssignmentCount: true });
  const [found] = entitlements.nodes;
  if (!found) throw new RosterError("NOT_FOUND", `there is no entitlement with the id or value ${named}`);
  return found;
}

function addWrites(entitlement: Command, connector: Connector): void {
  withTexts(
    addVerb(entitlement, "create", {
      description: "create an entitlement",
      examples: ["entitlement create --tenant example --value printer --type hardware"],
    }),
  ).action(async ({ tenant, json, input, ...options }) => {
    const { createEntitlement } = await connector
      .connect(tenant)
      .createEntitlement({ input: { ...input, ...textsOf(options) } });
    const { value, id } = createEntitlement.entitlement;
    print(createEntitlement.entitlement, { json }, () => `created ${value} ${id}`);
  });

  withTexts(
    addVerb(entitlement, "update", {
      description: "change an entitlement; what is not named stays",
      examples: ['entitlement update printer --tenant example --description "Black and white"'],
    }),
  )
    .argument("<entitlement>", ENTITLEMENT)
    .action(async (named, { tenant, json, input, ...options }) => {
      const client = connector.connect(tenant);
      const { id } = await findEntitlement(client, named);
      const { updateEntitlement } = await client.updateEntitlement({ input: { ...input, ...textsOf(options), id } });
      print(updateEntitlement.entitlement, { json }, () => `changed ${updateEntitlement.entitlement.value}`);
    });

  addVerb(entitlement, "delete", {
    description: "delete an entitlement; users keep what their `entitlements` say",
    examples: ["entitlement delete printer --tenant example"],
  })
    .argument("<entitlement>", ENTITLEMENT)
    .action(async (named, { tenant, json }) => {
      const client = connector.connect(tenant);
      const { id } = await findEntitlement(client, named);
      const { deleteEntitlement } = await client.deleteEntitlement({ input: { id } });
      print(deleteEntitlement.entitlement, { json }, () => `deleted ${deleteEntitlement.entitlement.value}`);
    });
}

const withTexts = (verb: Command): Command =>
  verb
    .option("--value <text>", "what users' `entitlements` call it; unique in the tenant")
    .option("--name <text>", "the name to show")
    .option("--description <text>", "what it is, for people to read")
    .option("--type <text>", "a label that says what kind it is")
    .option("--input <json>", "any of the API's input, as JSON or @FILE; options come on top", parseJsonObject);

const textsOf = ({ value, name, description, type }: Record<string, string | undefined>) => ({
  ...(value !== undefined && { value }),
  ...(name !== undefined && { displayName: name }),
  ...(description !== undefined && { description }),
  ...(type !== undefined && { type }),
});
