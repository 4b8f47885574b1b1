import stringWidth from "string-width";

/** Prints a result: as JSON where asked, else as people read it. */
export function print(result: object, { json }: { json?: boolean }, forPeople: () => string): void {
  process.stdout.write(`${json ? JSON.stringify(result) : forPeople()}\n`);
}

type Cell = string | number | null | undefined;

const GAP = "  ";
/** A column is not cut below this. */
const MIN_WIDTH = 8;

/**
 * Lays rows out in columns, with a line of headings, as wide as the terminal at most: the widest columns are cut, but never the
 * first, which is there to be copied. Where there are no rows, it says `whenEmpty`.
 */
export function table(headings: string[], rows: Cell[][], whenEmpty?: string): string {
  if (rows.length === 0 && whenEmpty) return whenEmpty;
  const cells = [headings, ...rows.map((row) => row.map((cell) => printable(String(cell ?? "–"))))];
  const natural = headings.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ""))));
  const widths = shrink(natural, terminalWidth() - GAP.length * (headings.length - 1));
  const line = (row: string[]) => row.map((cell, column) => pad(cell, widths[column] ?? 0)).join(GAP);
  return cells.map((row) => line(row).trimEnd()).join("\n");
}

/** Where output goes elsewhere than to a terminal nothing is cut, unless COLUMNS says how wide it is. */
const terminalWidth = (): number => process.stdout.columns ?? (Number(process.env.COLUMNS) || Number.POSITIVE_INFINITY);

/** Takes from the widest columns but the first until all have room. */
function shrink(widths: number[], room: number): number[] {
  const [first = 0, ...others] = widths;
  let excess = first + others.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...others);
    if (widest <= MIN_WIDTH) break;
    const next = Math.max(MIN_WIDTH, ...others.filter((width) => width < widest));
    const column = others.indexOf(widest);
    const taken = Math.max(1, Math.min(excess, widest - next));
    others[column] = widest - taken;
    excess -= taken;
  }
  return [first, ...others];
}

function pad(cell: string, width: number): string {
  const shown = stringWidth(cell) <= width ? cell : cut(cell, width);
  return shown + " ".repeat(Math.max(0, width - stringWidth(shown)));
}

function cut(text: string, width: number): string {
  let [shown, room] = ["", width - 1];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    room -= stringWidth(segment);
    if (room < 0) break;
    shown += segment;
  }
  return `${shown}…`;
}

/** Names come from anywhere: what would move the cursor, or turn the direction of writing, is shown as a mark. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");

/** Lays out what a thing is, one line a property. */
export function properties(thing: Record<string, string | number | boolean | null | undefined>): string {
  const width = Math.max(...Object.keys(thing).map((name) => name.length));
  return Object.entries(thing)
    .map(([name, value]) => `${name.padEnd(width)}  ${printable(String(value ?? "–"))}`)
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
