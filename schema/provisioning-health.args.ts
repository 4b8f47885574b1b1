import { ArgsType, Field, ID, Int } from "type-graphql";

@ArgsType()
export class ProvisioningHealthArgs {
  @Field(() => ID, { nullable: true, description: "Only of this connection; of all where absent." })
  connectionId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many hours are looked at, the one that runs included: 1 to 168; 24 where absent.",
  })
  hours?: number | null;
}
