import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "./build-schema.js";

/** Writes the contract's SDL to the file named on the command line. Part of `npm run generate`. */
const [file] = process.argv.slice(2);
if (!file) throw new Error("name the file to write");
writeFileSync(file, `${printSchema(lexicographicSortSchema(buildSchema()))}\n`);
