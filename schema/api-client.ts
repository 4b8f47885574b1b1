import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CredentialUse, ExpiresInMonthsField, ExpiryWarning } from "./credential.js";
import { DateTime } from "./date-time.js";
import { OAuthClient } from "./oauth-client.js";
import { IdempotencyKeyField, Node, ResourceInput } from "./relay.js";
import { SCOPE_NAMES } from "./scope.js";

@ObjectType({ implements: Node, description: "A program that uses this API with a token of its own." })
export class ApiClient {
  @Field(() => ID, { description: "UUID, given by Roster." })
  id!: string;

  @Field(() => String, { description: "The name to show." })
  name!: string;

  @Field(() => [String], { description: `What its token may do; of ${SCOPE_NAMES}.` })
  scopes!: string[];

  @Field(() => [OAuthClient], {
    description: "What gets tokens of short life for it, revoked ones too, the oldest first.",
  })
  oauthClients!: OAuthClient[];

  @Field(() => Int, { description: "Grows by one with every change." })
  version!: number;

  @Field(() => DateTime, { description: "When the client was created." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When its token stops working." })
  expiresAt!: string;

  @Field(() => ExpiryWarning, {
    nullable: true,
    description: "How soon its token ends; null where that is far, and where it is revoked.",
  })
  expiryWarning!: ExpiryWarning | null;

  @Field(() => CredentialUse, { nullable: true, description: "When its token was last used; null where it never was." })
  lastUse!: CredentialUse | null;

  @Field(() => DateTime, { nullable: true, description: "Since when its token is refused; null while it works." })
  revokedAt?: string | null;
}

@InputType({ description: "A new API client." })
export class CreateApiClientInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @Field(() => String, { description: "The name to show; not empty." })
  name!: string;

  @Field(() => [String], {
    description: `What its token may do, at least one of ${SCOPE_NAMES}; nothing that the caller may not do.`,
  })
  scopes!: string[];

  @ExpiresInMonthsField()
  expiresInMonths?: number | null;
}

@InputType({ description: "The API client whose token shall work no longer." })
export class RevokeApiClientInput extends ResourceInput {}

@ObjectType({ description: "The API client after the change." })
export class ApiClientPayload {
  @Field(() => ApiClient, { description: "The API client after the change." })
  apiClient!: ApiClient;
}

@ObjectType({ description: "The API client and its token." })
export class ApiClientTokenPayload extends ApiClientPayload {
  @Field(() => String, { description: "The bearer token. It is shown this once and cannot be read again." })
  token!: string;
}
