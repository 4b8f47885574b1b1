import { Ctx, Mutation, Resolver } from "type-graphql";
import { AdministratorInvitation, InviteAdministratorInput } from "../../schema/administrator.js";
import { InputArg } from "../../schema/relay.js";
import { inviteAdministrator } from "../domain/administrators.js";
import { passwordPage } from "../domain/password-links.js";
import type { GraphqlContext } from "../graphql/context.js";
import { mutate } from "../graphql/mutate.js";
import { findTenant } from "../reads/tenants.js";

@Resolver()
export class AdministratorResolver {
  @Mutation(() => AdministratorInvitation, {
    description: "Lets somebody administer the tenant, and makes a link by which the person sets a password.",
  })
  async inviteAdministrator(
    @InputArg(() => InviteAdministratorInput) input: InviteAdministratorInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    const { user, token, expiresAt } = await mutate(context, (unit) => inviteAdministrator(unit, input));
    const { slug } = await findTenant(context.db());
    const link = passwordPage(context.settings.publicUrl, { tenant: slug, token });
    return { user, link, linkExpiresAt: expiresAt };
  }
}
