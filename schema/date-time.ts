import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

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
    if (!Number.isNaN(instant.getTime())) return instant.toISOString();
  }
  throw new GraphQLError('A DateTime is an RFC 3339 string such as "2026-03-01T09:30:00.000Z".');
}
