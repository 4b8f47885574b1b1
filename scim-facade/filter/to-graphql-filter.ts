import {
  type Attribute,
  findAttribute,
  partsOf,
  type ResourceSchema,
  type ResourceType,
} from "../schemas/attribute.js";
import { schemasAttribute } from "../schemas/common.schema.js";
import { type ResolvedPath, resolvePath } from "../schemas/resolve-path.js";
import { invalidFilter } from "../scim-error.js";
import type { AttributeExpression, AttributePath, ScimFilter, ValuePath } from "./ast.js";
import {
  ALWAYS,
  type Comparison,
  compareField,
  type GraphqlFilter,
  isPresent,
  NEVER,
  onExtension,
} from "./compare-field.js";
import { printPath } from "./print-filter.js";

export interface FilterTranslation {
  resourceType: ResourceType;
  /** Whether an attribute that the type has not counts as one without value, rather than as a fault (RFC 7644 section 3.4.2.1). */
  unknownAttributes?: "unassigned";
  /** Where the connection's resources are: what `$ref` and `meta.location` begin with. */
  baseUrl: string;
  /** Asked before a boolean written as text (`"True"`) is taken for one. */
  allowTextBoolean: () => boolean;
  /** Asked before a name that clients have for an attribute is taken for it. Default: refused. */
  allowAlias?: () => boolean;
}

/**
 * Translates a filter to the GraphQL contract's (RFC 7644 section 3.4.2.2).
 *
 * A path selects the list of its values, an unassigned one the single value null; a comparison holds if it holds of one
 * of them. So `ne` on a multi-valued attribute holds where some value differs, or where there is none.
 *
 * @throws ScimError invalidFilter for an attribute that there is not, and for an operator or operand that does not fit it
 */
export function toGraphqlFilter(filter: ScimFilter, translation: FilterTranslation): GraphqlFilter {
  switch (filter.kind) {
    case "logicalExpression":
      return { [filter.operator]: filter.operands.map((operand) => toGraphqlFilter(operand, translation)) };
    case "notExpression":
      return { not: toGraphqlFilter(filter.operand, translation) };
    case "valuePath":
      return translateValuePath(filter, translation);
    case "attributeExpression":
      return translateExpression(filter, translation);
  }
}

function translateValuePath({ path, filter }: ValuePath, translation: FilterTranslation): GraphqlFilter {
  const resolved = resolve(path, translation);
  if (!resolved) return NEVER;
  if (resolved.kind === "extension" || !partsOf(resolved.attribute)) {
    throw invalidFilter(`${printPath(path)} has no sub-attributes to filter by`);
  }
  return inside(resolved.attribute, translateInBrackets(filter, resolved.attribute, translation));
}

/** Names within brackets are those of sub-attributes. */
function translateInBrackets(filter: ScimFilter, parent: Attribute, translation: FilterTranslation): GraphqlFilter {
  switch (filter.kind) {
    case "logicalExpression":
      return { [filter.operator]: filter.operands.map((one) => translateInBrackets(one, parent, translation)) };
    case "notExpression":
      return { not: translateInBrackets(filter.operand, parent, translation) };
    case "valuePath":
      throw invalidFilter("brackets within brackets are not allowed");
    case "attributeExpression":
      return compareField(subAttributeOf(parent, filter.path), comparisonOf(filter), translation);
  }
}

function translateExpression(expression: AttributeExpression, translation: FilterTranslation): GraphqlFilter {
  const resolved = resolve(expression.path, translation);
  if (!resolved) return unassigned(expression);
  if (resolved.kind === "extension") return translateExtension(resolved.extension, expression);
  const { attribute } = resolved;
  if (attribute.filter?.kind === "schemas") return translateSchemas(expression, translation);
  const parts = partsOf(attribute);
  if (!parts) {
    return compareField(attribute, comparisonOf(expression), translation);
  }
  if (!resolved.subAttribute && isAboutPresence(expression)) {
    return asksForPresence(expression) ? presenceOf(attribute) : { not: presenceOf(attribute) };
  }
  const subAttribute = resolved.subAttribute ?? findAttribute(parts, "value");
  if (!subAttribute) throw invalidFilter(`${attribute.name} is complex: compare one of its sub-attributes`);
  return compareSubAttribute(attribute, subAttribute, expression, translation);
}

function compareSubAttribute(
  parent: Attribute,
  subAttribute: Attribute,
  expression: AttributeExpression,
  translation: FilterTranslation,
): GraphqlFilter {
  const comparison = comparisonOf(expression);
  const compare = (one: Comparison) => inside(parent, compareField(subAttribute, one, translation));
  if (!parent.multiValued) return compare(comparison);
  const someAssigned = compare(isPresent);
  if (isAboutPresence(expression)) return asksForPresence(expression) ? someAssigned : { not: someAssigned };
  if (comparison.operator !== "ne") return compare(comparison);
  const differs = { and: [isPresent, comparison].map((one) => compareField(subAttribute, one, translation)) };
  return { or: [inside(parent, differs), { not: someAssigned }] };
}

/** A condition on one value of an attribute; what `meta` has stands beside it in the contract, not within. */
function inside(parent: Attribute, condition: GraphqlFilter): GraphqlFilter {
  if (parent.filter?.kind === "extension") {
    return onExtension(parent.filter, parent.multiValued ? { some: condition } : { value: condition });
  }
  if (parent.filter?.kind !== "field" || parent.name === "meta") return condition;
  return { [parent.filter.field]: parent.multiValued ? { some: condition } : condition };
}

/** That an attribute has a value; a complex one has, where a part of it has (RFC 7644 section 3.4.2.2, `pr`). */
function presenceOf(attribute: Attribute): GraphqlFilter {
  if (attribute.filter?.kind === "extension") return onExtension(attribute.filter, { present: true });
  if (attribute.filter?.kind !== "field" || attribute.name === "meta") return ALWAYS;
  const { field } = attribute.filter;
  if (attribute.multiValued || !attribute.subAttributes) return { [field]: { present: true } };
  const parts = attribute.subAttributes.filter((part) => part.mutability !== "readOnly");
  return { [field]: { or: parts.filter((part) => part.filter?.kind === "field").map(presenceOf) } };
}

const extensionPresence = (extension: ResourceSchema): GraphqlFilter => ({
  or: extension.attributes.filter(({ returned }) => returned !== "never").map(presenceOf),
});

function translateExtension(extension: ResourceSchema, expression: AttributeExpression): GraphqlFilter {
  if (!isAboutPresence(expression))
    throw invalidFilter(`${extension.id} is an extension: compare one of its attributes`);
  const presence = extensionPresence(extension);
  return asksForPresence(expression) ? presence : { not: presence };
}

/** The schemas of a resource are its core schema, and its extensions where they have a value. */
function translateSchemas(expression: AttributeExpression, translation: FilterTranslation): GraphqlFilter {
  const { schema, extensions } = translation.resourceType;
  const comparison = comparisonOf(expression);
  const holdsOf = (urn: string) => compareField(constantUrn(urn), comparison, translation);
  const ofExtensions = extensions.map((extension) => ({
    and: [extensionPresence(extension.schema), holdsOf(extension.schema.id)],
  }));
  return { or: [holdsOf(schema.id), ...ofExtensions] };
}

/** As if each URN were an attribute of its own. */
const constantUrn = (urn: string): Attribute => ({
  ...schemasAttribute,
  multiValued: false,
  filter: { kind: "constant", value: urn },
});

const isAboutPresence = ({ operator, compareValue }: AttributeExpression): boolean =>
  operator === "pr" || (compareValue === null && (operator === "eq" || operator === "ne"));

/** `pr` and `ne null` ask for a value, `eq null` for none. */
const asksForPresence = ({ operator }: AttributeExpression): boolean => operator !== "eq";

const comparisonOf = ({ operator, compareValue = null }: AttributeExpression): Comparison =>
  operator === "pr" ? isPresent : { operator, operand: compareValue };

/** What is true of an attribute without value: that it has none, and that it is not what it is compared with. */
const unassigned = (expression: AttributeExpression): GraphqlFilter => {
  const holds = isAboutPresence(expression) ? !asksForPresence(expression) : expression.operator === "ne";
  return holds ? ALWAYS : NEVER;
};

/** @returns undefined for an attribute that the type has not, where that is no fault */
function resolve(path: AttributePath, translation: FilterTranslation): ResolvedPath | undefined {
  const { resourceType, unknownAttributes } = translation;
  const resolved = resolvePath(resourceType, path) ?? resolveAlias(path, translation);
  if (!resolved && unknownAttributes === "unassigned") return undefined;
  if (!resolved) throw invalidFilter(`${resourceType.name} has no attribute ${printPath(path)}`);
  const attribute = resolved.kind === "attribute" ? (resolved.subAttribute ?? resolved.attribute) : undefined;
  if (attribute && (!attribute.filter || attribute.returned === "never")) {
    throw invalidFilter(`${printPath(path)} cannot be filtered by`);
  }
  return resolved;
}

/** Names that clients have for attributes, beside those of the schemas. */
const ALIASES: ReadonlyMap<string, string> = new Map([["email", "emails"]]);

function resolveAlias(path: AttributePath, { resourceType, allowAlias }: FilterTranslation): ResolvedPath | undefined {
  const attribute = ALIASES.get(path.attribute.toLowerCase());
  const meant = attribute ? resolvePath(resourceType, { ...path, attribute }) : undefined;
  return meant && allowAlias?.() ? meant : undefined;
}

function subAttributeOf(parent: Attribute, path: AttributePath): Attribute {
  const isPlain = path.schema === undefined && path.subAttribute === undefined;
  const subAttribute = isPlain ? findAttribute(partsOf(parent), path.attribute) : undefined;
  if (!subAttribute) throw invalidFilter(`${parent.name} has no sub-attribute ${printPath(path)}`);
  return subAttribute;
}
