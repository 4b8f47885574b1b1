import type { Command } from "commander";
import type { RegisterExtensionSchemaInput } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { parseJsonObject } from "../json-argument.js";
import { print, table } from "../output.js";
import { addNoun, addVerb } from "../verb.js";

const URN = "urn:example:params:scim:schemas:extension:badge:2.0:User";

export function addExtensionSchemaCommands(program: Command, connector: Connector): void {
  const extensionSchema = addNoun(program, "extension-schema", {
    description: "attributes that a tenant has added to users or groups",
    examples: ["extension-schema list --tenant example"],
  });

  addVerb(extensionSchema, "list", {
    description: "list the extension schemas of a tenant",
    examples: ["extension-schema list --tenant example"],
  }).action(async ({ tenant, json }) => {
    const { extensionSchemas } = await connector.connect(tenant).extensionSchemas();
    print(extensionSchemas, { json }, () =>
      table(
        ["ID", "OF", "NAME", "ATTRIBUTES"],
        extensionSchemas.map(({ id, resourceType, name, attributes }) => [
          id,
          resourceType.toLowerCase(),
          name,
          attributes.map(({ name }) => name).join(", "),
        ]),
        "The tenant has added nothing. Add attributes with `roster extension-schema register`.",
      ),
    );
  });

  addVerb(extensionSchema, "register", {
    description: "add attributes to users or groups",
    examples: [
      `extension-schema register --tenant example --input '{"id": "${URN}", "resourceType": "USER", "name": "Badge", "attributes": [{"name": "number"}]}'`,
    ],
  })
    .requiredOption("--input <json>", "the schema, as JSON or @FILE", parseJsonObject)
    .action(async ({ tenant, json, input }) => {
      const { registerExtensionSchema } = await connector
        .connect(tenant)
        .registerExtensionSchema({ input: input as RegisterExtensionSchemaInput });
      const { extensionSchema } = registerExtensionSchema;
      print(extensionSchema, { json }, () => `registered ${extensionSchema.id}`);
    });

  addVerb(extensionSchema, "update", {
    description: "add further attributes to an extension schema, or call it otherwise",
    examples: [
      `extension-schema update ${URN} --tenant example --input '{"addAttributes": [{"name": "issuedAt", "type": "dateTime"}]}'`,
    ],
  })
    .argument("<id>")
    .requiredOption("--input <json>", "the changes, as JSON or @FILE", parseJsonObject)
    .action(async (id, { tenant, json, input }) => {
      const { updateExtensionSchema } = await connector
        .connect(tenant)
        .updateExtensionSchema({ input: { ...input, id } });
      print(updateExtensionSchema.extensionSchema, { json }, () => `changed ${id}`);
    });

  addVerb(extensionSchema, "withdraw", {
    description: "hide an extension schema and its values, which are kept",
    examples: [`extension-schema withdraw ${URN} --tenant example`],
  })
    .argument("<id>")
    .action(async (id, { tenant, json }) => {
      const { withdrawExtensionSchema } = await connector.connect(tenant).withdrawExtensionSchema({ input: { id } });
      print(withdrawExtensionSchema.extensionSchema, { json }, () => `withdrew ${id}`);
    });
}
