import { globSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectPath } from "../server/project-path.js";

/** Who may import whom. What is not named here is forbidden; `node:` modules are everybody's. */
const RULES: { files: string; may: string[]; because: string }[] = [
  {
    files: "schema/*.ts",
    may: ["schema/*", "type-graphql", "graphql"],
    because: "the contract knows nothing of who keeps it or who uses it",
  },
  {
    files: "schema/client/*.ts",
    may: ["schema/client/*", "schema/error-code"],
    because: "the typed client is handed to others, and stands alone",
  },
  {
    files: "schema/audit/*.ts",
    may: ["schema/audit/*", "canonicalize"],
    because: "who writes a trail and who verifies it have the form of it in common, and nothing else",
  },
  {
    files: "server/entities/*.ts",
    may: ["server/entities/*", "@mikro-orm/core"],
    because: "entities are what is stored, and nothing else",
  },
  {
    files: "server/text/**/*.ts",
    may: ["server/text/**", "bidi-js"],
    because: "what is known of text is used by everybody and needs nobody",
  },
  {
    files: "server/database/*.ts",
    may: ["server/database/*", "pg", "pg/lib/utils.js"],
    because: "how a database fails is known without knowing what is in it",
  },
  {
    files: "server/telemetry/*.ts",
    may: [
      "server/telemetry/*",
      "server/background",
      "server/database/*",
      "server/text/**",
      "express",
      "prom-client",
      "@opentelemetry/api",
      "type @opentelemetry/*",
      "type pg",
      "type pino",
    ],
    because: "what is seen from outside is told to it; what traces is loaded only where it is configured",
  },
  {
    files: "server/domain/**/*.ts",
    may: [
      "server/domain/**",
      "server/database/*",
      "server/entities/*",
      "server/text/**",
      "schema/error-code",
      "schema/scope",
      "type schema/*",
      "@mikro-orm/postgresql",
      "@node-rs/argon2",
      "kysely",
      "uuid",
    ],
    because: "the rules know neither GraphQL nor HTTP nor SCIM",
  },
  {
    files: "server/filters/*.ts",
    may: ["server/filters/*", "server/text/**", "type schema/*"],
    because: "a filter becomes SQL by tables alone",
  },
  {
    files: "server/reads/*.ts",
    may: [
      "server/reads/*",
      "server/database/*",
      "server/filters/*",
      "server/text/**",
      "type server/entities/*",
      "schema/order-paths",
      "schema/audit/*",
      "type schema/*",
      "pg",
      "dataloader",
    ],
    because: "reads are statements and plain rows",
  },
  {
    files: "server/activity/*.ts",
    may: [
      "server/activity/*",
      "server/auth/*",
      "server/database/*",
      "server/reads/*",
      "server/text/*",
      "type server/domain/*",
      "type scim-facade/index",
      "type express",
      "type pino",
      "lru-cache",
    ],
    because: "what happened is written down behind those to whom it happens",
  },
  {
    files: "server/audit/*.ts",
    may: [
      "server/audit/*",
      "server/database/as-role",
      "server/reads/audit-records",
      "server/reads/row-types",
      "server/config",
      "schema/audit/*",
      "pg",
      "type pino",
      "uuid",
    ],
    because: "the trail is chained behind those who make it, by nothing but what they have written",
  },
  {
    files: "server/keeper/*.ts",
    may: [
      "server/keeper/*",
      "server/database/as-role",
      "server/domain/**",
      "server/mail/*",
      "server/reads/*",
      "pg",
      "type pino",
    ],
    because: "credentials are looked after behind those who use them",
  },
  {
    files: "server/streams/*.ts",
    may: ["server/streams/*", "server/reads/*", "server/domain/domain-error", "type server/domain/*"],
    because: "what is changed is told by those who know neither GraphQL nor HTTP",
  },
  {
    files: "server/oauth/*.ts",
    may: [
      "server/oauth/*",
      "server/auth/*",
      "server/database/*",
      "server/domain/*",
      "server/reads/*",
      "type server/entities/*",
      "schema/scope",
      "type schema/*",
      "express",
      "jose",
      "type pino",
    ],
    because: "the token endpoint knows neither GraphQL nor SCIM",
  },
  {
    files: "server/mail/*.ts",
    may: ["server/mail/*", "server/domain/password-links", "type server/domain/*", "nodemailer", "type pino"],
    because: "mail is written and sent by those who know nothing of who asks for it",
  },
  {
    files: "server/guides/*.ts",
    may: ["server/guides/*", "type schema/*"],
    because: "a guide is data, and knows nothing of whom it is shown to",
  },
  {
    files: "server/resolvers/*.ts",
    may: [
      "schema/*",
      "server/activity/describe-*",
      "server/domain/*",
      "server/guides/*",
      "server/reads/*",
      "server/graphql/*",
      "server/text/**",
      "type server/entities/*",
      "type graphql",
      "type-graphql",
    ],
    because: "a resolver hands over to the domain or to a read",
  },
  {
    files: "scim-facade/**/*.ts",
    may: ["scim-facade/**", "schema/client/index", "express", "lru-cache"],
    because: "the facade is a client of the contract, with no other way to the data",
  },
  {
    files: "server/console/*.ts",
    may: ["server/console/*", "server/http-headers", "server/other-host", "server/project-path", "express"],
    because: "who serves the console has nothing to tell it",
  },
  {
    files: "console/src/**/*.{ts,tsx}",
    may: [
      "console/src/**",
      "react",
      "react-dom/client",
      "react-aria-components",
      "urql",
      "@tanstack/react-table",
      "csv-stringify/browser/esm/sync",
    ],
    because: "the console is a client of the contract, with no other way to the data",
  },
  {
    files: "cli/**/*.ts",
    may: [
      "cli/**",
      "schema/client/index",
      "schema/audit/*",
      "commander",
      "cli-progress",
      "csv-parse",
      "csv-stringify/sync",
      "fastest-levenshtein",
      "string-width",
    ],
    because: "whatever the command line does, a script can do",
  },
];

describe.each(RULES)("$files imports only what it may, because $because", ({ files, may }) => {
  test.each(globSync(files, { cwd: projectPath() }).sort())("%s", (file) => {
    const forbidden = importsOf(file).filter((one) => !may.some((pattern) => allows(pattern, one)));
    expect(forbidden.map(({ from, isType }) => `${isType ? "type " : ""}${from}`)).toEqual([]);
  });
});

test("object types are declared by the decorator whose fields are read without a call", () => {
  const declared = globSync("schema/**/*.ts", { cwd: projectPath() }).filter(
    (file) => file !== "schema/object-type.ts",
  );
  const byTypeGraphql = declared.filter((file) =>
    /import\s*\{[^}]*\bObjectType\b[^}]*\}\s*from "type-graphql"/.test(readFileSync(projectPath(file), "utf8")),
  );
  expect(byTypeGraphql).toEqual([]);
});

test("every rule is about files that there are", () => {
  expect(RULES.filter(({ files }) => globSync(files, { cwd: projectPath() }).length === 0)).toEqual([]);
});

interface Import {
  /** A package, or a file of ours without its ending. */
  from: string;
  isType: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(projectPath(file), "utf8");
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+["']([^"']+)["']|^import\s+"([^"]+)"/gm);
  return [...statements]
    .map(([, type, from, bare]) => ({ from: resolve(file, from ?? bare ?? ""), isType: type !== undefined }))
    .filter(({ from }) => !from.startsWith("node:"));
}

const resolve = (file: string, from: string): string =>
  from.startsWith(".") ? join(dirname(file), from).replace(/\.(js|tsx?)$/, "") : from;

function allows(pattern: string, { from, isType }: Import): boolean {
  if (pattern.startsWith("type ")) return isType && matchesGlob(from, pattern.slice("type ".length));
  return matchesGlob(from, pattern);
}
