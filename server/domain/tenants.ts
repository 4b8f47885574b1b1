import { v7 as uuid } from "uuid";
import type { CreateTenantInput } from "../../schema/tenant.js";
import { Tenant } from "../entities/tenant.entity.js";
import { recordChange } from "./changes.js";
import { translateUniqueness } from "./database-errors.js";
import { DomainError } from "./domain-error.js";
import { execute } from "./execute.js";
import { digestOf, isDigestOf, isExpired, nameOf, readIdempotencyKey, usedBefore } from "./idempotency.js";
import { requiredText } from "./rules/required-text.js";
import { type Caller, inTransactionOf, type UnitOfWork } from "./unit-of-work.js";

const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Creates a tenant, unless the same caller has created it with the same idempotency key; that is the first change of it.
 *
 * @throws DomainError ALREADY_EXISTS for a slug that is taken; INVALID_INPUT
 */
export async function createTenant(caller: Caller, input: CreateTenantInput): Promise<Tenant> {
  const name = requiredText(input.name, "name");
  const slug = input.slug ?? toSlug(name);
  if (!SLUG.test(slug)) {
    throw new DomainError("INVALID_INPUT", "slug must be 1 to 63 lower-case letters, digits and inner hyphens", "slug");
  }
  const key = readIdempotencyKey(input);
  const id = uuid();
  return inTransactionOf(id, caller, async (unit) => {
    const first = key === undefined ? undefined : await findFirst(unit, key, input);
    if (first) return first;
    const creation =
      key === undefined ? {} : { creationKey: creationKey(caller, key), creationDigest: digestOf(caller, input) };
    const times = { createdAt: unit.now, updatedAt: unit.now };
    const tenant = unit.em.create(Tenant, { id, slug, name, ...creation, version: 1, ...times });
    await translateUniqueness(unit.em.persist(tenant).flush(), {
      tenants_slug_key: () => new DomainError("ALREADY_EXISTS", `another tenant has the slug ${slug}`, "slug"),
    });
    const resource = { resourceType: "Tenant", resourceId: id, resourceName: name, version: 1 } as const;
    recordChange(unit, { action: "tenant.created", ...resource, before: {}, after: { slug, name } });
    return tenant;
  });
}

/** A key stands with the tenant, since there is none yet that it could be kept in; who comes second with it waits for the first. */
async function findFirst(unit: UnitOfWork, key: string, input: CreateTenantInput): Promise<Tenant | undefined> {
  const name = creationKey(unit, key);
  await execute(unit, "select pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
  const first = await unit.em.findOne(Tenant, { creationKey: name });
  if (!first) return undefined;
  if (isExpired(first.createdAt)) {
    await unit.em.nativeUpdate(Tenant, { id: first.id }, { creationKey: null, creationDigest: null });
    return undefined;
  }
  if (first.creationDigest && isDigestOf(unit, first.creationDigest, input)) return first;
  throw usedBefore(key);
}

const creationKey = ({ actor }: Caller, key: string): string => `${nameOf(actor)} ${key}`;

/** @example toSlug("Example, Inc.") // "example-inc" */
const toSlug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 63)
    .replace(/^-+|-+$/g, "");
