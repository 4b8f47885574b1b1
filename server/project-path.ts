import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, seen from where this file runs: `dist/server`. */
const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** @example projectPath("migrations") // "/srv/roster/migrations" */
export const projectPath = (...parts: string[]): string => join(PROJECT, ...parts);
