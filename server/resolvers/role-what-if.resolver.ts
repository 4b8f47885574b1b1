import { Args, Ctx, Query, Resolver } from "type-graphql";
import { RoleWhatIf, RoleWhatIfArgs } from "../../schema/role-what-if.type.js";
import { notFound } from "../domain/domain-error.js";
import { supposedPermissions } from "../domain/roles.js";
import type { GraphqlContext } from "../graphql/context.js";
import { type RoleWhatIfRow, roleWhatIf } from "../reads/role-what-if.js";

@Resolver()
export class RoleWhatIfResolver {
  @Query(() => RoleWhatIf, {
    description: "Who would gain or lose what if a role permitted something else, counted exactly; changes nothing.",
  })
  async roleWhatIf(
    @Args(() => RoleWhatIfArgs) { id, permissions, isAvailable }: RoleWhatIfArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<RoleWhatIfRow> {
    const role = await context.loaders().role.load(id);
    if (!role) throw notFound("role", id);
    const supposed = supposedPermissions(permissions);
    return roleWhatIf(context.db(), { id: role.id, permissions: supposed, isAvailable: isAvailable ?? null });
  }
}
