import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** Years that can be written in four digits, and that PostgreSQL has. */
const FIRST = new Date("0001-01-01T00:00:00Z");
const LAST = new Date("9999-12-31T23:59:59.999Z");

/** Whether the calendar has a day: JavaScript takes the 30th of February for one in March. */
const isDay = (date: string): boolean => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

/** An instant. Strings pass through untouched, because the read model already writes them in this form. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description:
    "An instant in RFC 3339 form, in UTC, to the millisecond: `2026-03-01T09:30:00.000Z`. Any offset is accepted as input.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parseInstant(value: unknown): string {
  if (typeof value === "string" && RFC_3339.test(value)) {
    const instant = new Date(value);
    if (instant >= FIRST && instant <= LAST && isDay(value.slice(0, 10))) return instant.toISOString();
  }
  throw new GraphQLError('A DateTime is an RFC 3339 string such as "2026-03-01T09:30:00.000Z".');
}
