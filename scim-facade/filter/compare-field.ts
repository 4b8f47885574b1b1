import type { Attribute, Endpoint, FilterTarget } from "../schemas/attribute.js";
import { invalidFilter } from "../scim-error.js";
import type { CompareOperator, CompareValue } from "./ast.js";
import { compareValues } from "./compare-values.js";
import { locationConditions } from "./location-filter.js";
import { checkOperand } from "./operand.js";

/** A filter of the GraphQL contract, of whatever type. */
export interface GraphqlFilter {
  [field: string]: unknown;
}

export const ALWAYS: GraphqlFilter = { and: [] };
export const NEVER: GraphqlFilter = { or: [] };

/** What an expression says of the value that its path names. */
export type Comparison = { operator: "pr" } | { operator: CompareOperator; operand: CompareValue };

export const isPresent: Comparison = { operator: "pr" };

/** SCIM's operators in the contract's words. */
const OPERATORS = {
  eq: "eq",
  ne: "ne",
  co: "contains",
  sw: "startsWith",
  ew: "endsWith",
  gt: "gt",
  ge: "gte",
  lt: "lt",
  le: "lte",
} as const satisfies Record<CompareOperator, string>;

/** Says of a single value, in the contract's filter, what a comparison says. @throws ScimError invalidFilter */
export function compareField(
  attribute: Attribute,
  comparison: Comparison,
  context: { baseUrl: string; allowTextBoolean: () => boolean },
): GraphqlFilter {
  const { filter } = attribute;
  if (!filter || filter.kind === "schemas") throw invalidFilter(`${attribute.name} cannot be filtered by`);
  if (comparison.operator === "pr") return presence(attribute, filter);
  const { operator } = comparison;
  const operand = checkOperand(attribute, operator, comparison.operand, context.allowTextBoolean);
  switch (filter.kind) {
    case "field":
      return { [filter.field]: { [OPERATORS[operator]]: operand } };
    case "extension":
      return onExtension(filter, { value: { is: { [valueKind(attribute)]: { [OPERATORS[operator]]: operand } } } });
    case "extensionPart":
      return onPart(filter, { [valueKind(attribute)]: { [OPERATORS[operator]]: operand } });
    case "constant":
      return compareValues(filter.value, operator, operand, attribute.caseExact) ? ALWAYS : NEVER;
    case "enum": {
      const values = Object.entries(filter.values).filter(([, text]) =>
        compareValues(text, operator, operand, attribute.caseExact),
      );
      return { [filter.field]: { in: values.map(([value]) => value) } };
    }
    case "location":
      return compareLocation(filter.field, filter.endpoints, operator, operand, context.baseUrl);
  }
}

function presence(attribute: Attribute, filter: FilterTarget): GraphqlFilter {
  switch (filter.kind) {
    case "field":
    case "location":
      return { [filter.field]: { present: true } };
    case "extension":
      return onExtension(filter, { present: true });
    case "extensionPart":
      return onPart(filter, { [valueKind(attribute)]: { present: true } });
    default:
      return ALWAYS;
  }
}

/** A condition on an attribute that a tenant has added. */
export const onExtension = (
  { schema, attribute }: { schema: string; attribute: string },
  condition: GraphqlFilter,
): GraphqlFilter => ({ extensions: [{ schema, attribute, ...condition }] });

const onPart = ({ part }: { part?: string }, condition: GraphqlFilter): GraphqlFilter => ({
  ...(part === undefined ? {} : { part }),
  is: condition,
});

/** How the contract compares values of an attribute that it does not know by name. */
export function valueKind({ type, caseExact }: Attribute): "text" | "exactText" | "number" | "boolean" | "instant" {
  switch (type) {
    case "boolean":
      return "boolean";
    case "integer":
    case "decimal":
      return "number";
    case "dateTime":
      return "instant";
    default:
      return caseExact ? "exactText" : "text";
  }
}

/** References are equal whether relative or not, and with any version of the protocol or none (RFC 7643 section 2.4). */
function absolute(reference: string, baseUrl: string): string {
  if (!URL.canParse(reference, `${baseUrl}/`)) return reference;
  const { href } = new URL(reference, `${baseUrl}/`);
  const root = baseUrl.replace(/\/v2$/, "");
  return href.startsWith(`${root}/`) ? baseUrl + href.slice(root.length).replace(/^\/v\d+(?=\/)/, "") : href;
}

/** A URL is there where its id is. */
const constant = (holds: boolean, field: string): GraphqlFilter => (holds ? { [field]: { present: true } } : NEVER);

function compareLocation(
  field: string,
  endpoints: readonly Endpoint[],
  operator: CompareOperator,
  operand: CompareValue,
  baseUrl: string,
): GraphqlFilter {
  if (operand === null) return { [field]: { present: operator === "ne" } };
  if (operator === "ne") return { not: compareLocation(field, endpoints, "eq", operand, baseUrl) };
  return {
    or: endpoints.map(({ path, type }) => {
      const url = operator === "eq" ? absolute(String(operand), baseUrl) : String(operand);
      const conditions = locationConditions(`${baseUrl}${path}/`, OPERATORS[operator], url);
      const ofId = conditions.map((one) => (typeof one === "boolean" ? constant(one, field) : { [field]: one }));
      return { and: [{ or: ofId }, ...(type ? [{ [type.field]: { eq: type.value } }] : [])] };
    }),
  };
}
