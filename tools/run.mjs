// Builds where needed and runs a compiled program: node tools/run.mjs server/main.js [arguments]
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [program, ...args] = process.argv.slice(2);

process.argv = [process.argv[0], "build.mjs", "--if-needed"];
await import("./build.mjs");

process.argv = [process.argv[0], join(root, "dist", program), ...args];
await import(process.argv[1]);
