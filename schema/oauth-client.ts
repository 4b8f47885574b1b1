import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { CredentialUse, ExpiresInMonthsField, ExpiryWarning } from "./credential.js";
import { DateTime } from "./date-time.js";
import { IdempotencyKeyField, Node } from "./relay.js";

export enum ClientAuthenticationMethod {
  CLIENT_SECRET_BASIC = "CLIENT_SECRET_BASIC",
  PRIVATE_KEY_JWT = "PRIVATE_KEY_JWT",
}
registerEnumType(ClientAuthenticationMethod, {
  name: "ClientAuthenticationMethod",
  description: "How an OAuth client proves who it is.",
  valuesConfig: {
    CLIENT_SECRET_BASIC: { description: "By its secret, in HTTP Basic authentication (RFC 6749 section 2.3.1)." },
    PRIVATE_KEY_JWT: { description: "By an assertion that it signs with a private key of its own (RFC 7523)." },
  },
});

@ObjectType({
  implements: Node,
  description: "What gets tokens of short life for a connection or an API client (OAuth 2.0 client credentials).",
})
export class OAuthClient {
  @Field(() => ID, { description: "UUID, given by Roster; `credentialId` of what is done with its tokens." })
  id!: string;

  @Field(() => ID, { description: "Its public identifier, `client_id` at the token endpoint." })
  clientId!: string;

  @Field(() => String, { description: "The name to show." })
  name!: string;

  @Field(() => [String], { description: "What its tokens may do at most." })
  scopes!: string[];

  @Field(() => ClientAuthenticationMethod, { description: "How it proves who it is." })
  authenticationMethod!: ClientAuthenticationMethod;

  @Field(() => DateTime, { description: "When the client was created." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When its secret or key stops working." })
  expiresAt!: string;

  @Field(() => ExpiryWarning, {
    nullable: true,
    description: "How soon its secret or key ends; null where that is far, and where it is revoked.",
  })
  expiryWarning!: ExpiryWarning | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it last got a token or used one; null where it never did.",
  })
  lastUsedAt?: string | null;

  @Field(() => CredentialUse, { nullable: true, description: "The same, with where it came from." })
  lastUse!: CredentialUse | null;

  @Field(() => DateTime, { nullable: true, description: "Since when it is refused; null while it works." })
  revokedAt?: string | null;
}

@InputType({ description: "A new OAuth client, of either a connection or an API client." })
export class CreateOAuthClientInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @Field(() => ID, { nullable: true, description: "The connection whose provider shall get tokens by it." })
  connectionId?: string | null;

  @Field(() => ID, { nullable: true, description: "The API client that shall get tokens by it." })
  apiClientId?: string | null;

  @Field(() => String, { nullable: true, description: "The name to show; made from its owner's where absent." })
  name?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "What its tokens may do at most: nothing that its owner or the caller may not do; all of its owner's where absent.",
  })
  scopes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The public key whose private half the client has, as PEM or as a JSON Web Key: of curve P-256, Ed25519, or RSA of 2048 bits and more. Where absent, the client gets a secret.",
  })
  publicKey?: string | null;

  @ExpiresInMonthsField()
  expiresInMonths?: number | null;
}

@InputType({ description: "The OAuth client that shall get tokens no longer." })
export class RevokeOAuthClientInput {
  @Field(() => ID, { description: "Its public identifier." })
  clientId!: string;
}

@ObjectType({ description: "The OAuth client after the change." })
export class OAuthClientPayload {
  @Field(() => OAuthClient, { description: "The OAuth client after the change." })
  oauthClient!: OAuthClient;
}

@ObjectType({ description: "The OAuth client and how it proves who it is." })
export class OAuthClientSecretPayload extends OAuthClientPayload {
  @Field(() => ID, { description: "Its public identifier, `client_id` at the token endpoint." })
  clientId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its secret, which is shown this once and cannot be read again; null where it has a key.",
  })
  clientSecret?: string | null;
}
