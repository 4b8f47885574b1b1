import { Field, InputType } from "type-graphql";
import { DateTime } from "./date-time.js";
import { ObjectType } from "./object-type.js";
import { User } from "./user.type.js";

@InputType({ description: "Who shall administer the tenant. A user of this name is created where there is none." })
export class InviteAdministratorInput {
  @Field(() => String, { description: "The userName, in any case: what the person signs in with." })
  userName!: string;

  @Field(() => String, { nullable: true, description: "The work e-mail of a user that is created." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "The name to show of a user that is created." })
  displayName?: string | null;
}

@ObjectType({ description: "Somebody who administers from now on, and the way in." })
export class AdministratorInvitation {
  @Field(() => User, { description: "The user, who has the role `roster-administrator`." })
  user!: User;

  @Field(() => String, {
    description:
      "An address of the console at which the person sets a password. It works once, is shown this once, and ends earlier links.",
  })
  link!: string;

  @Field(() => DateTime, { description: "When the link stops working." })
  linkExpiresAt!: string;
}
