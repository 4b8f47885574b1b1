/** The sizes that are compared: how many of how many. */
export const SIZES = ["1 of 2", "1 of 100", "100 of 100"] as const;

export type Size = (typeof SIZES)[number];

/** How many statements something sends, those that find out who asks included. */
export type Counts = Record<Size, number>;

/** Writes the page `docs/sql-budget.md`. */
export const printPage = (operations: ReadonlyMap<string, Counts>, documents: ReadonlyMap<string, Counts>): string =>
  `# What each operation asks of the database

Written by \`npm run sql-budget\`: do not edit. The numbers are those of the SQL statements that one request over HTTP leads to, the
one that finds out who asks included. *100 of 100* is a page of a hundred, in a tenant that has a hundred of each thing; of a mutation, it is
a hundred of what can be written, or of what hangs on what is changed. \`test/server/sql-budget.test.ts\` counts them; it fails where
a larger size costs more, and where a number is not the one below.

## Named operations

What begins a transaction is sent with its first statement, and what commits it with its last: neither is counted apart.

${printTable("operation", operations)}

## Nested lists

Each list down to what hangs on its items, all fields of each asked for: made from the schema, so that a new field is in it by
itself. Lists within a list have pages of one, or of five. Where a page of a hundred costs less than one of one, what is asked for
further down is in the page already.

${printTable("path", documents)}
`;

const printTable = (heading: string, rows: ReadonlyMap<string, Counts>): string =>
  [
    `| ${[heading, ...SIZES].join(" | ")} |`,
    `|---|${SIZES.map(() => "--:").join("|")}|`,
    ...[...rows].map(([name, counts]) => `| ${[name, ...SIZES.map((size) => counts[size])].join(" | ")} |`),
  ].join("\n");
