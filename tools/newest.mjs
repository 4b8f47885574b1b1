import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** When a file, or anything in a folder, was changed last; 0 where there is none. */
export function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
