import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Migration } from "@mikro-orm/migrations";
import type { MigrationObject } from "@mikro-orm/postgresql";
import { projectPath } from "./project-path.js";

/** The files of `migrations/` in their order, each as MikroORM runs it. */
export function migrations(): MigrationObject[] {
  const directory = projectPath("migrations");
  const files = readdirSync(directory).filter((file) => file.endsWith(".sql"));
  return files.sort().map((file) => ({ name: basename(file, ".sql"), class: sqlMigration(join(directory, file)) }));
}

function sqlMigration(file: string): MigrationObject["class"] {
  return class extends Migration {
    override up(): void {
      this.addSql(readFileSync(file, "utf8"));
    }
  };
}
