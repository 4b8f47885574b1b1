import { Field, ID, InputType } from "type-graphql";
import { DateTime } from "./date-time.js";
import { ObjectType } from "./object-type.js";
import { IdempotencyKeyField } from "./relay.js";
import { SecretField } from "./secret-field.js";
import { User } from "./user.type.js";

/** Names a user, and the connection by whose SCIM URL the user is reached. */
@InputType()
abstract class UserOfConnectionInput {
  @Field(() => ID, { description: "The connection at whose SCIM base URL the token works." })
  connectionId!: string;

  @Field(() => ID, { description: "The user whom it acts for." })
  userId!: string;
}

@InputType({ description: "A new token that acts for one user." })
export class CreateUserTokenInput extends UserOfConnectionInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: "What it is for; kept in the record of changes." })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How long it works, for example `12h` or `30d`; 90 days where absent, a year at most.",
  })
  lifetime?: string | null;
}

@InputType({ description: "The user whose tokens shall work no longer." })
export class RevokeUserTokensInput extends UserOfConnectionInput {}

@ObjectType({ description: "A user and a new token that acts for it." })
export class UserTokenPayload {
  @Field(() => User, { description: "The user whom the token acts for." })
  user!: User;

  @SecretField({ description: "The bearer token. It is shown this once and cannot be read again." })
  token!: string;

  @Field(() => DateTime, { description: "When the token stops working." })
  tokenExpiresAt!: string;
}
