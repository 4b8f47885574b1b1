import type { Command } from "commander";

/** Adds `--json` to a verb. */
export const withJson = (verb: Command): Command =>
  verb.option("--json", "print one JSON document, and nothing else, on stdout");

/** Adds `--tenant` to a verb. It is needed with the admin token, and of no effect with others. */
export const withTenant = (verb: Command): Command =>
  verb.option("--tenant <slug>", "the tenant to work in; needed with the admin token");

/** Prints a result: as JSON where asked, else as people read it. */
export function print(result: object, { json }: { json?: boolean }, forPeople: () => string): void {
  process.stdout.write(`${json ? JSON.stringify(result) : forPeople()}\n`);
}

/** Lays rows out in columns, with a line of headings. */
export function table(headings: string[], rows: (string | number | null | undefined)[][]): string {
  const cells = [headings, ...rows.map((row) => row.map((cell) => String(cell ?? "–")))];
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return cells.map(line).join("\n");
}

/** Lays out what a thing is, one line a property. */
export function properties(thing: Record<string, string | number | boolean | null | undefined>): string {
  const width = Math.max(...Object.keys(thing).map((name) => name.length));
  return Object.entries(thing)
    .map(([name, value]) => `${name.padEnd(width)}  ${value ?? "–"}`)
    .join("\n");
}

/**
 * Lays a text out in lines of at most 100 columns, after a mark that stands before the first. Neither a word nor a command in
 * backticks is broken, so that both can be copied.
 */
export function paragraph(text: string, mark = ""): string {
  const lines = [""];
  for (const word of text.match(/[^\s`]*`[^`]*`\S*|\S+/g) ?? []) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (mark.length + line.length <= 100 || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return mark + lines.join(`\n${" ".repeat(mark.length)}`);
}
