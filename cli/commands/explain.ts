import type { Command } from "commander";
import { operationText } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { parseJsonObject, readText } from "../json-argument.js";
import { print, properties } from "../output.js";
import { UsageError } from "../usage-error.js";
import { addVerb } from "../verb.js";

/** Adds the command that tells what an operation of GraphQL takes. */
export function addExplainCommand(program: Command, connector: Connector): void {
  addVerb(program, "explain", {
    description:
      "tell what an operation asks for and costs, which scopes it needs, and how many SQL statements it takes",
    examples: [
      "explain people.graphql --tenant example",
      `explain --operation users --variables '{"first": 100, "withGroups": true}' --tenant example`,
    ],
  })
    .argument("[file]", "a file with the document in GraphQL; - for stdin")
    .option("--operation <name>", "one of the typed client's instead, by its name, or one of the file's")
    .option("--variables <json>", "the values of its variables, as JSON or @FILE", parseJsonObject)
    .action(async (file, { tenant, operation, variables, json }) => {
      const document = file ? readText(file) : textOf(operation);
      const operationName = file ? operation : undefined;
      const { explain } = await connector.connect(tenant).explain({ document, operationName, variables });
      const { kind, name, depth, cost, fields, scopes, statements, notRun } = explain;
      print(explain, { json }, () =>
        properties({
          kind: kind.toLowerCase(),
          name,
          depth,
          cost,
          fields,
          scopes: scopes.join(", ") || "none",
          statements: notRun ? `not run: ${notRun}` : statements,
        }),
      );
    });
}

function textOf(operation: string | undefined): string {
  if (!operation) throw new UsageError("name a file, or an operation by --operation");
  const text = operationText(operation);
  if (text === undefined) throw new UsageError(`there is no operation called ${operation} in schema/operations`);
  return text;
}
