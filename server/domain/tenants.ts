import { v7 as uuid } from "uuid";
import type { CreateTenantInput } from "../../schema/tenant.js";
import { Tenant } from "../entities/tenant.entity.js";
import { translateUniqueness } from "./database-errors.js";
import { DomainError } from "./domain-error.js";
import { requiredText } from "./rules/required-text.js";
import type { Caller } from "./unit-of-work.js";

const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Creates a tenant. @throws DomainError ALREADY_EXISTS for a slug that is taken; INVALID_INPUT */
export async function createTenant(caller: Caller, input: CreateTenantInput): Promise<Tenant> {
  const name = requiredText(input.name, "name");
  const slug = input.slug ?? toSlug(name);
  if (!SLUG.test(slug)) {
    throw new DomainError("INVALID_INPUT", "slug must be 1 to 63 lower-case letters, digits and inner hyphens", "slug");
  }
  const now = new Date();
  const em = caller.em.fork();
  const tenant = em.create(Tenant, { id: uuid(), slug, name, version: 1, createdAt: now, updatedAt: now });
  await translateUniqueness(em.persist(tenant).flush(), {
    tenants_slug_key: () => new DomainError("ALREADY_EXISTS", `another tenant has the slug ${slug}`, "slug"),
  });
  return tenant;
}

/** @example toSlug("Example, Inc.") // "example-inc" */
const toSlug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 63)
    .replace(/^-+|-+$/g, "");
