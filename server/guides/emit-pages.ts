import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "./pages.js";

/** Writes the pages of the guides to the folder named on the command line. Part of `npm run generate`. */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("name the folder to write to");
mkdirSync(folder, { recursive: true });
for (const [file, text] of pages()) writeFileSync(join(folder, file), text);
