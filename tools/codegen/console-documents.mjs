// A plugin of graphql-codegen for the console: each operation as a typed document that is sent by its id.
import { knownDocuments } from "./known-documents.mjs";

export function plugin() {
  const documents = knownDocuments("console/operations", { withTypenames: true });
  return {
    prepend: ["import { type KnownDocument, known } from './api/known-document.ts';"],
    content: documents.map(printDocument).join("\n"),
  };
}

const SUFFIXES = { query: "Query", mutation: "Mutation", subscription: "Subscription" };

function printDocument({ name, operation, id }) {
  const called = name.replace(/^./, (letter) => letter.toUpperCase());
  const type = `${called}${SUFFIXES[operation]}`;
  const typed = `KnownDocument<${type}, ${type}Variables>`;
  return `export const ${called}Document: ${typed} = known("${id}");`;
}
