// The documents of a folder of operations as they are sent, and the ids by which they are known.
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { concatAST, Kind, parse, print, separateOperations, visit } from "graphql";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @returns for each operation of the folder, by name: its name and kind, what is sent, and its id */
export function knownDocuments(folder, { withTypenames = false } = {}) {
  const sources = globSync(`${folder}/*.graphql`, { cwd: root }).sort();
  const whole = concatAST(sources.map((file) => parse(readFileSync(join(root, file), "utf8"))));
  return toDocuments(withTypenames ? addTypenames(whole) : whole);
}

function toDocuments(whole) {
  const documents = separateOperations(whole);
  return Object.keys(documents)
    .sort()
    .map((name) => {
      const text = print(documents[name]);
      const { operation } = documents[name].definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      return { name, operation, text, id: `sha256:${createHash("sha256").update(text).digest("hex")}` };
    });
}

/** A cache of documents tells by the types in an answer what a mutation has made stale. */
const addTypenames = (document) =>
  visit(document, {
    SelectionSet: {
      enter: (node, _key, parent) =>
        parent.kind === Kind.OPERATION_DEFINITION ? undefined : { ...node, selections: [TYPENAME, ...node.selections] },
    },
  });

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
