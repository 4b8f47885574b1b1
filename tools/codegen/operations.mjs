// What codegen.yml runs after typescript-operations: the documents as text, and a typed, described method for each of them.
import { Kind, print, visit } from "graphql";

export function plugin(schema, files) {
  const definitions = files.flatMap(({ document }) => document.definitions);
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const operations = definitions.filter((definition) => !isFragment(definition));
  return {
    prepend: ["import type { CallOptions, OperationDocument, Requester } from './requester.js';"],
    content: [
      ...[...fragments.values()].map((fragment) => `const ${nameOf(fragment)} = \`${textOf(fragment)}\`;\n`),
      "/** What is sent, by the name of the operation. */",
      `export const documents = {\n${operations.map((one) => documentOf(one, fragments)).join("\n")}\n} satisfies Record<string, OperationDocument>;`,
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

function documentOf(operation, fragments) {
  const used = fragmentsIn(operation, fragments).map((fragment) => `\n\n\${${nameOf(fragment)}}`);
  const [name, kind] = [nameOf(operation), operation.operation];
  return `  ${name}: {\n    kind: '${kind}',\n    name: '${name}',\n    text: \`${textOf(operation)}${used.join("")}\`,\n  },`;
}

function textOf(definition) {
  const text = print(definition);
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${nameOf(definition)} does not fit into a template literal`);
  return text;
}

/** The fragments that a definition uses, and those that they use. */
function fragmentsIn(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread(spread) {
      const fragment = fragments.get(nameOf(spread));
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsIn(fragment, fragments, found);
    },
  });
  return [...found];
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
