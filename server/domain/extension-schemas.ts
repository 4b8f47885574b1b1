import { isDeepStrictEqual } from "node:util";
import type { ChangeKindOf } from "../../schema/change-kind.js";
import type {
  RegisterExtensionSchemaInput,
  UpdateExtensionSchemaInput,
  WithdrawExtensionSchemaInput,
} from "../../schema/extension.js";
import { ExtensionSchema } from "../entities/extension-schema.entity.js";
import type { AttributeDefinition } from "../entities/values.js";
import { toAttributeDefinitions } from "./attribute-definitions.js";
import { type Difference, recordChange } from "./changes.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { LIMITS } from "./limits.js";
import { assertText } from "./rules/assert-text.js";
import { assertVersion } from "./rules/assert-version.js";
import { requiredText } from "./rules/required-text.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** The form of a URN (RFC 8141); those of SCIM itself are not to be taken. */
const URN = /^urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[a-z0-9()+,\-.:=@;$_!*'%/?#]+$/i;
const RESERVED = /^urn:ietf:params:scim:/i;

/**
 * Registers an extension schema, or brings a withdrawn one back, with all the values that it had.
 *
 * @throws DomainError ALREADY_EXISTS for a URN in use; INVALID_INPUT for a URN or attributes that cannot be; IMMUTABLE where
 *   a withdrawn schema comes back with other attributes; TOO_MANY
 */
export async function registerExtensionSchema(
  unit: UnitOfWork,
  input: RegisterExtensionSchemaInput,
): Promise<ExtensionSchema> {
  assertUrn(input.id);
  const registered = await unit.em.find(ExtensionSchema, { tenantId: unit.tenantId });
  const attributes = toAttributeDefinitions(input.attributes, "attributes");
  const existing = registered.find((schema) => isSameUrn(schema.id, input.id));
  if (existing) return bringBack(unit, existing, input, attributes);
  if (registered.length >= LIMITS.extensionSchemas) {
    throw new DomainError("TOO_MANY", `a tenant has at most ${LIMITS.extensionSchemas} extension schemas`);
  }
  const schema = unit.em.create(ExtensionSchema, {
    tenantId: unit.tenantId,
    id: input.id,
    resourceType: input.resourceType,
    name: requiredText(input.name, "name"),
    description: toDescription(input.description),
    required: input.required ?? false,
    attributes,
    version: 1,
    createdAt: unit.now,
    updatedAt: unit.now,
  });
  unit.em.persist(schema);
  await schemasChanged(unit, schema, "extension-schema.registered", { before: {}, after: describe(schema) }, 1);
  return schema;
}

/** Changes what an extension schema is called, and adds attributes to it. @throws DomainError NOT_FOUND, VERSION_CONFLICT, INVALID_INPUT */
export async function updateExtensionSchema(
  unit: UnitOfWork,
  input: UpdateExtensionSchemaInput,
): Promise<ExtensionSchema> {
  const schema = await findRegistered(unit, input.id);
  assertVersion(schema, input.expectedVersion);
  const before = describe(schema);
  if (input.name !== undefined) schema.name = requiredText(input.name, "name");
  if (input.description !== undefined) schema.description = toDescription(input.description);
  if (input.addAttributes?.length) {
    const added = toAttributeDefinitions(input.addAttributes, "addAttributes", schema.attributes);
    schema.attributes = [...schema.attributes, ...added];
  }
  await schemasChanged(unit, schema, "extension-schema.updated", { before, after: describe(schema) });
  return schema;
}

/** Hides an extension schema and all its values, which are kept. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
export async function withdrawExtensionSchema(
  unit: UnitOfWork,
  input: WithdrawExtensionSchemaInput,
): Promise<ExtensionSchema> {
  const schema = await findRegistered(unit, input.id);
  assertVersion(schema, input.expectedVersion);
  schema.withdrawnAt = unit.now;
  await touchThoseWhoHave(unit, schema);
  await schemasChanged(unit, schema, "extension-schema.withdrawn", { before: describe(schema), after: {} });
  return schema;
}

/** The extension schemas of a kind of resource that are in force. */
export const schemasInForce = (unit: UnitOfWork, resourceType: "USER" | "GROUP"): Promise<ExtensionSchema[]> =>
  unit.em.find(ExtensionSchema, { tenantId: unit.tenantId, resourceType, withdrawnAt: null });

export const isSameUrn = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

async function bringBack(
  unit: UnitOfWork,
  schema: ExtensionSchema,
  input: RegisterExtensionSchemaInput,
  attributes: AttributeDefinition[],
): Promise<ExtensionSchema> {
  if (!schema.withdrawnAt) {
    throw new DomainError("ALREADY_EXISTS", `there is an extension schema ${schema.id} already`, "id");
  }
  if (schema.resourceType !== input.resourceType || !isDeepStrictEqual(schema.attributes, attributes)) {
    throw new DomainError("IMMUTABLE", `${schema.id} comes back as it was: there are values of it`, "attributes");
  }
  schema.withdrawnAt = null;
  await touchThoseWhoHave(unit, schema);
  await schemasChanged(unit, schema, "extension-schema.registered", { before: {}, after: describe(schema) });
  return schema;
}

async function findRegistered(unit: UnitOfWork, id: string): Promise<ExtensionSchema> {
  const schemas = await unit.em.find(ExtensionSchema, { tenantId: unit.tenantId, withdrawnAt: null });
  const schema = schemas.find((one) => isSameUrn(one.id, id));
  if (!schema) throw new DomainError("NOT_FOUND", `there is no extension schema ${id}`, "id");
  return schema;
}

function assertUrn(id: string): void {
  assertText(id, "id", LIMITS.indexedText);
  if (!URN.test(id)) throw new DomainError("INVALID_INPUT", `${id} is no URN, such as urn:example:hr:2.0:User`, "id");
  if (RESERVED.test(id)) throw new DomainError("INVALID_INPUT", "urn:ietf:params:scim is not yours to extend", "id");
}

function toDescription(text: string | null | undefined): string {
  assertText(text ?? "", "description", LIMITS.text);
  return text ?? "";
}

/** What is shown of resources changes with what is shown of the extension. */
async function touchThoseWhoHave(unit: UnitOfWork, { id, resourceType }: ExtensionSchema): Promise<void> {
  const table = resourceType === "USER" ? "users" : "groups";
  await execute(
    unit,
    `update ${table} set version = version + 1, updated_at = $3 where tenant_id = $1 and extensions ? $2`,
    [unit.tenantId, id, unit.now],
  );
}

async function schemasChanged(
  unit: UnitOfWork,
  schema: ExtensionSchema,
  action: ChangeKindOf<"extension-schema">,
  difference: Difference,
  version = schema.version + 1,
): Promise<void> {
  await execute(unit, "update tenants set extensions_version = extensions_version + 1 where id = $1", [unit.tenantId]);
  recordChange(unit, {
    action,
    resourceType: "ExtensionSchema",
    resourceId: unit.tenantId,
    resourceName: schema.name,
    version,
    ...difference,
  });
}

const describe = ({ id, resourceType, name, description, required, attributes }: ExtensionSchema) => ({
  id,
  resourceType,
  name,
  description,
  required,
  attributes: attributes.map((attribute) => attribute.name),
});
