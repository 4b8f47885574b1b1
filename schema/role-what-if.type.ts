import { ArgsType, Field, ID, Int } from "type-graphql";
import { ObjectType } from "./object-type.js";

@ArgsType()
export class RoleWhatIfArgs {
  @Field(() => ID, { description: "The role's id." })
  id!: string;

  @Field(() => [String], { nullable: true, description: "All that it would permit; as it is where absent." })
  permissions?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the tenant would have it; as it is where absent." })
  isAvailable?: boolean | null;
}

@ObjectType({ description: "How many people would gain or lose a permission." })
export class PermissionDifference {
  @Field(() => String, { description: "The permission." })
  permission!: string;

  @Field(() => Int, { description: "How many would have it who have it not." })
  gaining!: number;

  @Field(() => Int, { description: "How many have it who would have it no more, by no other role." })
  losing!: number;
}

@ObjectType({ description: "What a change of a role would do, before it is made. Nothing is changed by asking." })
export class RoleWhatIf {
  @Field(() => Int, {
    description: "How many people would be permitted something else than now; of those who may act.",
  })
  people!: number;

  @Field(() => [PermissionDifference], {
    description: "The permissions that anybody would gain or lose, in their order.",
  })
  differences!: PermissionDifference[];
}
