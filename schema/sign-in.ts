import { Field, ID, InputType } from "type-graphql";
import { ActorKind } from "./change.type.js";
import { DateTime } from "./date-time.js";
import { ObjectType } from "./object-type.js";
import { SCOPE_NAMES } from "./scope.js";
import { Tenant } from "./tenant.js";
import { User } from "./user.type.js";

@InputType()
abstract class NamedUserInput {
  @Field(() => String, { description: "The slug of the tenant." })
  tenant!: string;

  @Field(() => String, { description: "The userName, in any case." })
  userName!: string;
}

@InputType({ description: "Who wants to sign in." })
export class SignInInput extends NamedUserInput {
  @Field(() => String, { description: "The user's password." })
  password!: string;
}

@InputType({ description: "Who wants to set a password." })
export class RequestPasswordResetInput extends NamedUserInput {}

@InputType({ description: "A password, and the link that allows to set it." })
export class ResetPasswordInput {
  @Field(() => String, { description: "The `token` of the link. It works once, for an hour." })
  token!: string;

  @Field(() => String, { description: "The password; from 8 to 256 characters." })
  password!: string;
}

@InputType({ description: "A new password for who has signed in." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The password as it is." })
  currentPassword!: string;

  @Field(() => String, { description: "The password as it shall be; from 8 to 256 characters." })
  newPassword!: string;
}

@InputType({ description: "Who proves again who it is." })
export class ReauthenticateInput {
  @Field(() => String, { description: "The password of who has signed in." })
  password!: string;
}

@ObjectType({ description: "Until when the session may do what a recent proof is needed for." })
export class ReauthenticationPayload {
  @Field(() => DateTime, { description: "Until when." })
  recentUntil!: string;
}

@ObjectType({ description: "A session." })
export class SessionPayload {
  @Field(() => String, {
    description: "The bearer token for `/graphql`. It is shown this once and cannot be read again.",
  })
  token!: string;

  @Field(() => DateTime, { description: "When the session ends." })
  expiresAt!: string;

  @Field(() => User, { description: "Who has signed in. What needs a scope can be read with the token alone." })
  user!: User;
}

@ObjectType({ description: "The user who is no longer signed in." })
export class SignOutPayload {
  @Field(() => User, { description: "The user whose session has ended." })
  user!: User;
}

@ObjectType({ description: "The same whether or not there is such a user." })
export class PasswordResetRequestPayload {
  @Field(() => Boolean, {
    description: "Always true: where there is such a user with an e-mail, a link is on its way.",
  })
  accepted!: boolean;
}

@ObjectType({ description: "The user whose password is set." })
export class PasswordPayload {
  @Field(() => User, { description: "The user." })
  user!: User;
}

@ObjectType({ description: "Who asks." })
export class Viewer {
  @Field(() => ActorKind, { description: "What kind of caller." })
  kind!: ActorKind;

  @Field(() => ID, { nullable: true, description: "Id of the user or API client; null for the administrator." })
  id!: string | null;

  @Field(() => String, { nullable: true, description: "What it is called; null for the administrator." })
  name!: string | null;

  @Field(() => [String], { description: `What it may do; of ${SCOPE_NAMES}.` })
  scopes!: string[];

  @Field(() => Boolean, {
    description: "Whether it is a user who acts by permissions of Roster's, with the whole tenant in sight.",
  })
  administers!: boolean;

  @Field(() => Tenant, {
    nullable: true,
    description: "The tenant that it works in; null for the administrator who has named none.",
  })
  tenant!: Tenant | null;

  @Field(() => User, { nullable: true, description: "The user who has signed in; null for callers of other kinds." })
  user!: User | null;
}
