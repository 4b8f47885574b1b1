import type { ExtensionAttribute } from "../../schema/extension.js";
import type { AttributeDefinition } from "../entities/values.js";
import { DomainError } from "./domain-error.js";
import { LIMITS } from "./limits.js";
import { assertText } from "./rules/assert-text.js";

const NAME = /^[A-Za-z][$\-_0-9A-Za-z]*$/;

/** What characteristics may be (RFC 7643 section 7). */
const CHOICES = {
  type: ["string", "boolean", "decimal", "integer", "dateTime", "binary", "reference", "complex"],
  mutability: ["readWrite", "readOnly", "immutable", "writeOnly"],
  returned: ["default", "always", "never", "request"],
  uniqueness: ["none", "server"],
} as const;

/** What references may refer to: resources by their type, pages and files elsewhere, and names. */
const REFERENCE_TYPES = ["User", "Group", "external", "uri"];

/** What parts with these names are of, lest their meaning change (RFC 7643 section 2.4). */
const USUAL_PARTS = new Map<string, AttributeDefinition["type"]>([
  ["type", "string"],
  ["display", "string"],
  ["primary", "boolean"],
]);

/**
 * Reads the attributes of an extension schema; characteristics that are not given are the defaults of RFC 7643 section 2.2.
 *
 * @param path of the list in the input, for errors
 * @param known attributes that the schema has already
 * @throws DomainError INVALID_INPUT for an attribute that cannot be, naming its path; TOO_MANY
 */
export function toAttributeDefinitions(
  attributes: readonly ExtensionAttribute[],
  path: string,
  known: readonly AttributeDefinition[] = [],
): AttributeDefinition[] {
  if (attributes.length === 0) throw invalid(path, "must have at least one attribute");
  if (known.length + attributes.length > LIMITS.extensionAttributes) {
    throw new DomainError("TOO_MANY", `${path} has more than ${LIMITS.extensionAttributes} attributes`, path);
  }
  const names = new Set(known.map(({ name }) => name.toLowerCase()));
  return attributes.map((attribute, index) => {
    const where = `${path}[${index}]`;
    if (names.has(attribute.name.toLowerCase())) throw invalid(`${where}.name`, `is taken: ${attribute.name}`);
    names.add(attribute.name.toLowerCase());
    return toDefinition(attribute, where);
  });
}

function toDefinition(attribute: ExtensionAttribute, path: string): AttributeDefinition {
  const { name, subAttributes } = attribute;
  assertText(name, `${path}.name`, LIMITS.indexedText);
  if (!NAME.test(name)) throw invalid(`${path}.name`, "must be letters, digits, -, _ and $, a letter first");
  if (name in Object.prototype) throw invalid(`${path}.name`, `must not be ${name}, which programs have a meaning for`);
  assertText(attribute.description ?? "", `${path}.description`, LIMITS.text);
  const type = choice(attribute.type, "type", path);
  if ((type === "complex") !== Boolean(subAttributes?.length)) {
    throw invalid(`${path}.subAttributes`, "are what a complex attribute, and no other, must have");
  }
  const isText = type === "string" || type === "reference" || type === "binary";
  const definition: AttributeDefinition = {
    name,
    type,
    multiValued: attribute.multiValued ?? false,
    description: attribute.description ?? "",
    required: attribute.required ?? false,
    caseExact: attribute.caseExact ?? (isText && type !== "string"),
    mutability: choice(attribute.mutability, "mutability", path),
    returned: choice(attribute.returned, "returned", path),
    uniqueness: choice(attribute.uniqueness, "uniqueness", path),
    ...(attribute.canonicalValues?.length ? { canonicalValues: attribute.canonicalValues } : {}),
    ...(attribute.referenceTypes?.length ? { referenceTypes: attribute.referenceTypes } : {}),
    ...(subAttributes?.length ? { subAttributes: toParts(subAttributes, path) } : {}),
  };
  assertConsistent(definition, path);
  return definition;
}

function toParts(subAttributes: readonly ExtensionAttribute[], path: string): AttributeDefinition[] {
  const parts = toAttributeDefinitions(subAttributes, `${path}.subAttributes`);
  for (const [index, part] of parts.entries()) assertPart(part, `${path}.subAttributes[${index}]`);
  return parts;
}

function assertPart({ name, type, multiValued, returned }: AttributeDefinition, path: string): void {
  if (type === "complex") throw invalid(`${path}.type`, "must not be complex");
  if (returned === "never") throw invalid(`${path}.returned`, "can be never only of a whole attribute");
  const usual = USUAL_PARTS.get(name.toLowerCase());
  if (usual && (type !== usual || multiValued)) throw invalid(`${path}.type`, `of ${name} must be one ${usual}`);
}

function assertConsistent(definition: AttributeDefinition, path: string): void {
  const { mutability, returned, required, uniqueness, multiValued, type, referenceTypes } = definition;
  if (mutability === "writeOnly" && returned !== "never") {
    throw invalid(`${path}.returned`, "must be never, since the attribute is writeOnly");
  }
  if (required && mutability === "readOnly") throw invalid(`${path}.required`, "cannot be, since it is readOnly");
  if (uniqueness !== "none" && (multiValued || (type !== "string" && type !== "reference" && type !== "integer"))) {
    throw invalid(`${path}.uniqueness`, "is for single-valued strings, references and integers");
  }
  if (referenceTypes && type !== "reference") throw invalid(`${path}.referenceTypes`, "are for references");
  if (referenceTypes?.some((one) => !REFERENCE_TYPES.includes(one))) {
    throw invalid(`${path}.referenceTypes`, `must be of ${REFERENCE_TYPES.join(", ")}`);
  }
}

function choice<K extends keyof typeof CHOICES>(
  value: string | null | undefined,
  name: K,
  path: string,
): (typeof CHOICES)[K][number] {
  const choices: readonly (typeof CHOICES)[K][number][] = CHOICES[name];
  const found = choices.find((one) => one === (value ?? choices[0]));
  if (!found) throw invalid(`${path}.${name}`, `must be one of ${choices.join(", ")}`);
  return found;
}

const invalid = (path: string, fault: string) => new DomainError("INVALID_INPUT", `${path} ${fault}`, path);
