import { Ctx, Mutation, Query, Resolver } from "type-graphql";
import { InputArg } from "../../schema/relay.js";
import { CreateTenantInput, Tenant, TenantPayload } from "../../schema/tenant.js";
import { createTenant } from "../domain/tenants.js";
import type { Tenant as TenantEntity } from "../entities/tenant.entity.js";
import type { GraphqlContext } from "../graphql/context.js";
import { findTenant, type TenantRow } from "../reads/tenants.js";

@Resolver(() => Tenant)
export class TenantResolver {
  @Query(() => Tenant, { description: "The tenant that the caller works in." })
  tenant(@Ctx() { db }: GraphqlContext): Promise<TenantRow> {
    return findTenant(db());
  }

  @Mutation(() => TenantPayload, { description: "Creates a tenant." })
  async createTenant(
    @InputArg(() => CreateTenantInput) input: CreateTenantInput,
    @Ctx() { caller }: GraphqlContext,
  ): Promise<{ tenant: TenantEntity }> {
    return { tenant: await createTenant(caller, input) };
  }
}
