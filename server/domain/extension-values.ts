import { isDeepStrictEqual } from "node:util";
import type { ExtensionValuesInput } from "../../schema/extension.js";
import { listValue } from "../database/list-value.js";
import type { ExtensionSchema } from "../entities/extension-schema.entity.js";
import type { AttributeDefinition, Extensions } from "../entities/values.js";
import type { Difference } from "./changes.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { isSameUrn, schemasInForce } from "./extension-schemas.js";
import { readExtensionValue } from "./rules/read-extension-value.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** A resource that extensions may add to. */
interface Extended {
  id: string;
  extensions: Extensions;
}

/**
 * Sets what a resource has of extensions: attributes that are given are set, null clears one, absent ones stay, and so do
 * extensions that are not given; null for all of them clears all. What differs is added to `difference`.
 *
 * @throws DomainError INVALID_INPUT for a schema or attribute that there is not, a value that does not fit, and a required one
 *   that is missing; IMMUTABLE; ALREADY_EXISTS for a value that has to be unique and is not
 */
export async function assignExtensions(
  unit: UnitOfWork,
  resourceType: ResourceType,
  resource: Extended,
  input: ExtensionsInput,
  difference: Difference,
): Promise<void> {
  if (input === undefined || input?.length === 0) return;
  const schemas = await schemasInForce(unit, resourceType);
  const wanted = input ?? schemas.map(({ id }) => ({ schema: id, values: null }));
  await assign(unit, schemas, resource, wanted, difference);
}

/**
 * As `assignExtensions`, of a new resource, which has all that is required. One from before an extension was required is not
 * held to it: whoever leaves must be able to.
 */
export async function assignFirstExtensions(
  unit: UnitOfWork,
  resourceType: ResourceType,
  resource: Extended,
  input: ExtensionsInput,
  difference: Difference,
): Promise<void> {
  if (!input?.length && unit.actor.extensionsVersion === 0) return;
  const schemas = await schemasInForce(unit, resourceType);
  if (input?.length) await assign(unit, schemas, resource, input, difference);
  const missing = schemas.find(({ id, required }) => required && !resource.extensions[id]);
  if (missing) throw requiredExtension(missing);
}

type ExtensionsInput = readonly ExtensionValuesInput[] | null | undefined;

async function assign(
  unit: UnitOfWork,
  schemas: readonly ExtensionSchema[],
  resource: Extended,
  input: readonly ExtensionValuesInput[],
  difference: Difference,
): Promise<void> {
  const extensions = mergeExtensions(unit, schemas, resource.extensions, input);
  if (isDeepStrictEqual(extensions, resource.extensions)) return;
  difference.before.extensions = resource.extensions;
  difference.after.extensions = extensions;
  resource.extensions = extensions;
  await claimUniqueValues(unit, schemas, resource);
}

const requiredExtension = ({ id }: ExtensionSchema) =>
  new DomainError("INVALID_INPUT", `the extension ${id} is required`, id);

/** What a resource has of extensions, for its change record; nothing where it has none. */
export const extensionsOf = ({ extensions }: Pick<Extended, "extensions">): { extensions?: Extensions } =>
  Object.keys(extensions).length > 0 ? { extensions } : {};

/** Frees the values that a resource, which is to be deleted, has claimed. */
export async function giveUpUniqueValues(unit: UnitOfWork, resource: Extended): Promise<void> {
  if (Object.keys(resource.extensions).length === 0) return;
  await execute(unit, "delete from unique_extension_values where tenant_id = $1 and resource_id = $2", [
    unit.tenantId,
    resource.id,
  ]);
}

type ResourceType = "USER" | "GROUP";

/** Values of schemas that were withdrawn are kept as they are. */
function mergeExtensions(
  unit: UnitOfWork,
  schemas: readonly ExtensionSchema[],
  current: Extensions,
  input: readonly ExtensionValuesInput[],
): Extensions {
  const merged = { ...current };
  for (const { schema: urn, values } of input) {
    const schema = schemas.find((one) => isSameUrn(one.id, urn));
    if (!schema) throw new DomainError("INVALID_INPUT", `there is no extension schema ${urn}`, "extensions");
    const after = mergeValues(unit, schema, current[schema.id] ?? {}, values ?? nothingOf(schema));
    if (Object.keys(after).length > 0) merged[schema.id] = after;
    else if (schema.required && current[schema.id]) throw requiredExtension(schema);
    else delete merged[schema.id];
  }
  return merged;
}

type Values = Record<string, unknown>;

function mergeValues(unit: UnitOfWork, schema: ExtensionSchema, current: Values, values: Values): Values {
  const merged = { ...current };
  for (const [name, value] of Object.entries(values)) {
    const path = `${schema.id}:${name}`;
    const attribute = schema.attributes.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!attribute) throw new DomainError("INVALID_INPUT", `there is no attribute ${path}`, path);
    const read = readExtensionValue(attribute, value, path);
    assertMayWrite(unit, attribute, current[attribute.name], read, path);
    if (read === null) delete merged[attribute.name];
    else merged[attribute.name] = read;
  }
  for (const { name, required } of schema.attributes) {
    if (required && Object.keys(merged).length > 0 && merged[name] === undefined) {
      throw new DomainError("INVALID_INPUT", `${schema.id}:${name} is required`, `${schema.id}:${name}`);
    }
  }
  return merged;
}

/** Clears all that can be cleared. */
const nothingOf = ({ attributes }: ExtensionSchema): Values =>
  Object.fromEntries(attributes.filter(({ mutability }) => mutability !== "readOnly").map(({ name }) => [name, null]));

/** Read-only attributes are the tenant's own to write, and no provisioning client's. */
function assertMayWrite(
  { actor }: UnitOfWork,
  { mutability }: AttributeDefinition,
  current: unknown,
  value: unknown,
  path: string,
): void {
  if (isDeepStrictEqual(current ?? null, value)) return;
  if (mutability === "readOnly" && actor.kind === "connection") {
    throw new DomainError("IMMUTABLE", `${path} is read-only`, path);
  }
  if (mutability === "immutable" && current !== undefined) {
    throw new DomainError("IMMUTABLE", `${path} has a value, which cannot be changed`, path);
  }
}

/** Claims the values that no other resource may have, and gives up those that the resource has no longer. */
async function claimUniqueValues(
  unit: UnitOfWork,
  schemas: readonly ExtensionSchema[],
  { id, extensions }: Extended,
): Promise<void> {
  const unique = schemas.filter(({ attributes }) => attributes.some(isUnique));
  if (unique.length === 0) return;
  await execute(
    unit,
    `delete from unique_extension_values where tenant_id = $1 and resource_id = $2
       and schema_key in (select fold(id) from unnest(${listValue("$3", "text")}) id)`,
    [unit.tenantId, id, unique.map((schema) => schema.id)],
  );
  const wanted = unique.flatMap((one) => uniqueValues(one, extensions));
  if (wanted.length === 0) return;
  const [taken] = await execute<{ path: string; value: string }>(unit, CLAIM, [
    unit.tenantId,
    id,
    wanted.map(({ schema }) => schema),
    wanted.map(({ attribute }) => attribute),
    wanted.map(({ value }) => value),
    wanted.map(({ caseExact }) => caseExact),
  ]);
  if (taken) {
    throw new DomainError("ALREADY_EXISTS", `another resource has the ${taken.path} ${taken.value}`, taken.path);
  }
}

/** Claims values, and finds the first one that is another resource's: one statement. */
const CLAIM = `
  with wanted as (
    select *, fold(schema) as schema_key
    from unnest($3::text[], $4::text[], $5::text[], $6::boolean[]) with ordinality
      as value (schema, attribute, value, case_exact, place)
  ), claimed as (
    insert into unique_extension_values (tenant_id, schema_key, attribute, value_key, resource_id)
    select $1, schema_key, attribute, case when case_exact then value else fold(value) end, $2 from wanted order by place
    on conflict do nothing returning schema_key, attribute
  )
  select schema || ':' || attribute as path, value
  from wanted where (schema_key, attribute) not in (select schema_key, attribute from claimed)
  order by place limit 1`;

const isUnique = ({ uniqueness }: AttributeDefinition): boolean => uniqueness === "server";

function uniqueValues({ id, attributes }: ExtensionSchema, extensions: Extensions) {
  const values = extensions[id] ?? {};
  return attributes
    .filter((attribute) => isUnique(attribute) && values[attribute.name] !== undefined)
    .map(({ name, caseExact }) => ({ schema: id, attribute: name, value: String(values[name]), caseExact }));
}
