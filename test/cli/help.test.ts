import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Command, CommanderError } from "commander";
import { buildProgram } from "../../cli/program.js";
import { projectPath } from "../../server/project-path.js";
import { roster } from "../support/roster-command.js";

/** The program and all below it, each by what is typed to reach it. */
const commands = treeOf(buildProgram({}));

function treeOf(command: Command, path: string[] = []): [path: string, command: Command][] {
  const below = command.commands.flatMap((one) => treeOf(one, [...path, one.name()]));
  return [[path.join(" "), command], ...below];
}

const verbs = commands.filter(([, { commands }]) => commands.length === 0);

describe.each(commands)("roster %s", (path, command) => {
  test("says what it is for, and shows examples that it takes", async () => {
    expect(command.description()).not.toBe("");
    const lines = examplesOf(command);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.join(" ")).toMatch(new RegExp(`^${path}`));
      expect(line.join(" ")).toMatch(new RegExp(`^${await parse(line)} ?`));
    }
  });
});

test.each(verbs)("roster %s prints JSON where asked", (_, command) => {
  expect(command.options.map(({ long }) => long)).toContain("--json");
});

/** The words of each example in a command's help. */
function examplesOf(command: Command): string[][] {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  const lines = [...help.matchAll(/^ {2}\$ roster (.*)$/gm)].map(([, line = ""]) => line);
  return lines.map((line) => [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? ""));
}

/** Reads a command line as the program does, without doing what it says. @returns the verb that it reached */
async function parse(words: string[]): Promise<string> {
  let reached: string | undefined;
  const program = buildProgram({});
  for (const [path, command] of treeOf(program)) {
    if (command.commands.length === 0) {
      command.action(() => {
        reached = path;
      });
    }
  }
  await program.parseAsync(words, { from: "user" }).catch((error: CommanderError) => {
    throw new Error(`${words.join(" ")}: ${error.message}`);
  });
  return String(reached);
}

test("the help is on stdout, and ends with 0", async () => {
  const outcome = await roster(["user", "import", "--help"]);
  expect(outcome).toMatchObject({ status: 0, stderr: "" });
  expect(outcome.stdout).toMatch(/^Usage: roster user import /);
  expect(outcome.stdout).toMatch(/\n {2}\$ roster user import people.csv --tenant example --dry-run\n/);
});

/** What people do in a browser: passwords do not belong on a command line, where others of the machine can read them. */
const OF_BROWSERS = ["signIn", "signOut", "requestPasswordReset", "resetPassword", "changePassword", "reauthenticate"];
/** What a script asks for that shows many people at once. */
const OF_SCRIPTS = ["usersWithEffectiveRoles"];
/** `roles` finds a role by its id too. */
const OF_OTHERS = ["role", "entitlement"];

test("every named operation has a command", () => {
  const read = (pattern: string) =>
    globSync(pattern, { cwd: projectPath() }).map((file) => readFileSync(projectPath(file), "utf8"));
  const operations = read("schema/operations/*.graphql").flatMap((text) =>
    [...text.matchAll(/^(?:query|mutation) (\w+)/gm)].map(([, name = ""]) => name),
  );
  const commands = read("cli/**/*.ts").join("\n");
  const without = operations.filter((name) => !new RegExp(`\\.${name}\\(`).test(commands));
  expect(without.sort()).toEqual([...OF_BROWSERS, ...OF_SCRIPTS, ...OF_OTHERS].sort());
});
