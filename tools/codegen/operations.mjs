// What codegen.yml runs after typescript-operations: the documents as text, and a typed, described method for each of them.
import { concatAST, Kind, print, separateOperations } from "graphql";

export function plugin(schema, files) {
  const all = concatAST(files.map(({ document }) => document));
  const fragments = all.definitions.filter(isFragment);
  const operations = all.definitions.filter((definition) => !isFragment(definition));
  const documents = separateOperations(all);
  return {
    prepend: ["import type { CallOptions, OperationDocument, Requester } from './requester.js';"],
    content: [
      ...fragments.map((fragment) => `const ${nameOf(fragment)} = \`${textOf(fragment)}\`;\n`),
      "/** What is sent, by the name of the operation. */",
      `export const documents = {\n${operations.map((one) => documentOf(one, documents[nameOf(one)])).join("\n")}\n} satisfies Record<string, OperationDocument>;`,
      "",
      "/** A method for each named operation. All of them throw RosterError. */",
      `export interface Sdk {\n${operations.map((one) => signatureOf(one, schema)).join("\n")}\n}`,
      "",
      "/** The operations, over what sends them. */",
      `export const getSdk = (request: Requester): Sdk => ({\n${operations.map(methodOf).join("\n")}\n});`,
    ].join("\n"),
  };
}

const isFragment = ({ kind }) => kind === Kind.FRAGMENT_DEFINITION;

const nameOf = ({ name }) => name.value;

/** As text, it is exactly what GraphQL prints of the document. */
function documentOf(operation, { definitions }) {
  const parts = definitions.map((one) => (isFragment(one) ? `\${${nameOf(one)}}` : textOf(one)));
  const [name, kind] = [nameOf(operation), operation.operation];
  return `  ${name}: {\n    kind: '${kind}',\n    name: '${name}',\n    text: \`${parts.join("\n\n")}\`,\n  },`;
}

function textOf(definition) {
  const text = print(definition);
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${nameOf(definition)} does not fit into a template literal`);
  return text;
}

/** The description is that of the operation's root fields, which names the scope that is needed. */
function signatureOf(operation, schema) {
  const fields = schema.getRootType(operation.operation).getFields();
  const descriptions = operation.selectionSet.selections.map(({ name }) => fields[name.value].description);
  const type = nameOf(operation).replace(/^./, (letter) => letter.toUpperCase()) + suffixes[operation.operation];
  const needed = operation.variableDefinitions.some((one) => one.type.kind === Kind.NON_NULL_TYPE && !one.defaultValue);
  return [
    `  /** ${descriptions.join(" ")} */`,
    `  ${nameOf(operation)}: (variables${needed ? "" : "?"}: ${type}Variables, options?: CallOptions) => Promise<${type}>;`,
  ].join("\n");
}

const suffixes = { query: "Query", mutation: "Mutation" };

const methodOf = (operation) =>
  `  ${nameOf(operation)}: (variables, options) => request(documents.${nameOf(operation)}, variables, options),`;
