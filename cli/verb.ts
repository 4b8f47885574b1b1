import type { Command } from "commander";

export interface About {
  description: string;
  /** Command lines that work, without the program's name. */
  examples: string[];
}

/** Adds a noun to the program. */
export const addNoun = (program: Command, name: string, { description, examples }: About): Command =>
  program.command(name).description(description).addHelpText("after", printExamples(examples));

/** Adds a verb to a noun. It works in a tenant, and prints JSON where asked. */
export const addVerb = (noun: Command, name: string, about: About): Command =>
  addVerbOfNoTenant(noun, name, about).option("--tenant <slug>", "the tenant to work in; needed with the admin token");

export const addVerbOfNoTenant = (noun: Command, name: string, { description, examples }: About): Command =>
  noun
    .command(name)
    .description(description)
    .addHelpText("after", printExamples(examples))
    .option("--json", "print one JSON document, and nothing else, on stdout");

export const printExamples = (examples: string[]): string =>
  `\n${examples.length === 1 ? "Example" : "Examples"}:\n${examples.map((line) => `  $ roster ${line}`).join("\n")}\n`;
