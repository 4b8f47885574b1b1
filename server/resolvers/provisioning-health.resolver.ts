import { Args, Ctx, Query, Resolver } from "type-graphql";
import { ProvisioningHealthArgs } from "../../schema/provisioning-health.args.js";
import { ProvisioningHealth } from "../../schema/provisioning-health.type.js";
import { DomainError } from "../domain/domain-error.js";
import type { GraphqlContext } from "../graphql/context.js";
import { type ProvisioningHealthRow, provisioningHealth } from "../reads/provisioning-health.js";

/** A week. */
const MAX_HOURS = 168;

const DEFAULT_HOURS = 24;

@Resolver()
export class ProvisioningHealthResolver {
  @Query(() => ProvisioningHealth, {
    description: "How provisioning has done in the last hours, counted by one statement.",
  })
  provisioningHealth(
    @Args(() => ProvisioningHealthArgs) args: ProvisioningHealthArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<ProvisioningHealthRow> {
    const { connectionId } = args;
    const hours = args.hours ?? DEFAULT_HOURS;
    if (hours < 1 || hours > MAX_HOURS)
      throw new DomainError("INVALID_INPUT", `hours must be from 1 to ${MAX_HOURS}`, "hours");
    return provisioningHealth(context.db(), { connectionId: connectionId ?? null, hours, now: new Date() });
  }
}
