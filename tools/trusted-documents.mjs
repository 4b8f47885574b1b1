// Writes the documents of schema/operations with their ids: schema/trusted-documents.json for the server and for gateways before
// it, schema/client/document-ids.ts for the client. Part of `npm run generate`.
import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { concatAST, parse, print, separateOperations } from "graphql";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = globSync("schema/operations/*.graphql", { cwd: root }).sort();
const documents = separateOperations(concatAST(sources.map((file) => parse(readFileSync(join(root, file), "utf8")))));
const names = Object.keys(documents).sort();
const texts = names.map((name) => print(documents[name]));
const ids = texts.map((text) => `sha256:${createHash("sha256").update(text).digest("hex")}`);

const manifest = Object.fromEntries(ids.map((id, index) => [id, texts[index]]));
writeFileSync(join(root, "schema/trusted-documents.json"), `${JSON.stringify(manifest, null, 2)}\n`);

const entries = names.map((name, index) => `  ${name}: "${ids[index]}",\n`);
const client = `/** The ids of the documents that Roster knows, by the names of their operations. Generated. */
export const DOCUMENT_IDS: Record<string, string | undefined> = {
${entries.join("")}};
`;
writeFileSync(join(root, "schema/client/document-ids.ts"), client);
