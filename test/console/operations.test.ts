import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse, visit } from "graphql";
import { projectPath } from "../../server/project-path.js";

const textOf = (pattern: string, except: string[] = []): string =>
  globSync(projectPath("console", pattern), { exclude: except.map((file) => projectPath("console", file)) })
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

test("the console asks for no field whose name stands nowhere in its pages", () => {
  const words = new Set(textOf("src/**/*.{ts,tsx}", ["src/generated.ts"]).match(/\w+/g));
  const unread = new Set<string>();
  visit(parse(textOf("operations/*.graphql")), {
    OperationDefinition: ({ operation }) => (operation === "query" ? undefined : false), // mutations say what they changed
    Field: ({ name: { value } }) => void (words.has(value) || unread.add(value)),
  });
  expect(unread).toEqual(new Set());
});
