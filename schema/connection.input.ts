import { Field, InputType, registerEnumType } from "type-graphql";
import { Connection } from "./connection.type.js";
import { Dialect, GroupsAs, Matching, Provider, PushedPasswords, RoleCataloguePreset } from "./connection-settings.js";
import { ExpiresInMonthsField } from "./credential.js";
import { DateTime } from "./date-time.js";
import { ObjectType } from "./object-type.js";
import { ExpectedVersionField, IdempotencyKeyField, IdField, ResourceInput } from "./relay.js";
import { SecretField } from "./secret-field.js";

const SCOPES_FIELD = "`users:read`, `groups:read`, with either its `…:write`, and `roles:read`";

@InputType()
abstract class ConnectionPolicyInput {
  @Field(() => Matching, { nullable: true, description: "Which existing account is meant; of a new one, `USER_NAME`." })
  matching?: Matching | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it takes over what no connection owns; of a new one, true.",
  })
  adopts?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether who was deleted and is created again gets the account back; of a new one, true but for the dialects `RFC` and `INTEROP`.",
  })
  restores?: boolean | null;

  @Field(() => PushedPasswords, {
    nullable: true,
    description: "What becomes of the passwords that its provider sends; of a new one, `TAKE`.",
  })
  pushedPasswords?: PushedPasswords | null;
}

@InputType({ description: "A new connection." })
export class CreateConnectionInput extends ConnectionPolicyInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @Field(() => String, { description: "The name to show; not empty." })
  name!: string;

  @Field(() => Provider, { description: "The identity provider behind it." })
  provider!: Provider;

  @Field(() => Dialect, { nullable: true, description: "Which deviations it tolerates; the provider's where absent." })
  dialect?: Dialect | null;

  @Field(() => RoleCataloguePreset, {
    nullable: true,
    description: "The role catalogue that the tenant gets with it, unless it has one.",
  })
  roleCatalogue?: RoleCataloguePreset | null;

  @Field(() => GroupsAs, {
    nullable: true,
    description: "What the groups become that it pushes; groups alone where absent.",
  })
  groupsAs?: GroupsAs | null;

  @Field(() => [String], {
    nullable: true,
    description: `What its token may do: ${SCOPES_FIELD}; all of it where absent.`,
  })
  scopes?: string[] | null;

  @ExpiresInMonthsField()
  expiresInMonths?: number | null;
}

@InputType({ description: "Changes of a connection: absent fields are left as they are, and none can be cleared." })
export class UpdateConnectionInput extends ConnectionPolicyInput {
  @IdField()
  id!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: "The name to show; not empty." })
  name?: string | null;

  @Field(() => Dialect, { nullable: true, description: "Which deviations it tolerates." })
  dialect?: Dialect | null;

  @Field(() => GroupsAs, {
    nullable: true,
    description: "What the groups become that it pushes; with `ROLES`, those that it has pushed become roles now.",
  })
  groupsAs?: GroupsAs | null;
}

@InputType({ description: "The connection whose token is replaced." })
export class RotateConnectionTokenInput extends ResourceInput {
  @Field(() => String, {
    nullable: true,
    description: "How long the replaced token still works, for example `30m`, `12h` or `7d`; not at all where absent.",
  })
  overlap?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `What the new token may do: ${SCOPES_FIELD}; what the replaced one may where absent.`,
  })
  scopes?: string[] | null;

  @ExpiresInMonthsField()
  expiresInMonths?: number | null;
}

@InputType({ description: "The connection whose requests shall be refused for a while." })
export class PauseConnectionInput extends ResourceInput {}

@InputType({ description: "The connection whose requests shall be served again." })
export class ResumeConnectionInput extends ResourceInput {}

export enum LeftOverUsers {
  KEEP = "KEEP",
  DEACTIVATE = "DEACTIVATE",
}
registerEnumType(LeftOverUsers, {
  name: "LeftOverUsers",
  description: "What becomes of the users that a deleted connection owned.",
  valuesConfig: {
    KEEP: { description: "They stay as they are, owned by nobody." },
    DEACTIVATE: { description: "They may no longer act." },
  },
});

@InputType({ description: "The connection to delete." })
export class DeleteConnectionInput extends ResourceInput {
  @Field(() => LeftOverUsers, { description: "What becomes of the users that it owned." })
  leftOverUsers!: LeftOverUsers;
}

@ObjectType({ description: "The connection after the change." })
export class ConnectionPayload {
  @Field(() => Connection, { description: "The connection after the change; after a deletion, as it last was." })
  connection!: Connection;
}

@ObjectType({ description: "The connection and its new token." })
export class ConnectionTokenPayload extends ConnectionPayload {
  @SecretField({ description: "The bearer token. It is shown this once and cannot be read again." })
  token!: string;

  @Field(() => DateTime, { description: "When the token stops working." })
  tokenExpiresAt!: string;
}
