// Writes the documents of schema/operations and console/operations with their ids: schema/trusted-documents.json for the server
// and for gateways before it, schema/client/document-ids.ts for the client. Part of `npm run generate`.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { knownDocuments } from "./codegen/known-documents.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ofClient = knownDocuments("schema/operations");
const ofConsole = knownDocuments("console/operations", { withTypenames: true });

const manifest = Object.fromEntries([...ofClient, ...ofConsole].map(({ id, text }) => [id, text]));
writeFileSync(join(root, "schema/trusted-documents.json"), `${JSON.stringify(manifest, null, 2)}\n`);

const entries = ofClient.map(({ name, id }) => `  ${name}: "${id}",\n`);
const client = `/** The ids of the documents that Roster knows, by the names of their operations. Generated. */
export const DOCUMENT_IDS: Record<string, string | undefined> = {
${entries.join("")}};
`;
writeFileSync(join(root, "schema/client/document-ids.ts"), client);
