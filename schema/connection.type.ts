import { Field, ID, Int, registerEnumType } from "type-graphql";
import { ConnectionGuide } from "./connection-guide.type.js";
import { Dialect, GroupsAs, Matching, Provider, PushedPasswords } from "./connection-settings.js";
import { Credential, ExpiryWarning } from "./credential.js";
import { DateTime } from "./date-time.js";
import { OAuthClient } from "./oauth-client.js";
import { ObjectType } from "./object-type.js";
import { Node } from "./relay.js";
import { ToleranceUse } from "./tolerance-use.type.js";

export enum ConnectionStatus {
  CONFIGURED = "CONFIGURED",
  ACTIVE = "ACTIVE",
  FAILING = "FAILING",
  PAUSED = "PAUSED",
}
registerEnumType(ConnectionStatus, {
  name: "ConnectionStatus",
  description: "How a connection does.",
  valuesConfig: {
    CONFIGURED: { description: "It has not been used yet." },
    ACTIVE: { description: "Its last request was served." },
    FAILING: { description: "Its last request was refused, for what the provider or its administrator has to mend." },
    PAUSED: { description: "Its requests are refused until it is resumed." },
  },
});

@ObjectType({ description: "What last went wrong on a connection." })
export class ConnectionError {
  @Field(() => DateTime, { description: "When." })
  at!: string;

  @Field(() => Int, { description: "The HTTP status that the provider was answered." })
  status!: number;

  @Field(() => String, { nullable: true, description: "The detail that the provider was told." })
  detail!: string | null;
}

@ObjectType({ implements: Node, description: "One identity provider's SCIM set-up in a tenant." })
export class Connection {
  @Field(() => ID, { description: "UUID, given by Roster." })
  id!: string;

  @Field(() => String, { description: "The name to show." })
  name!: string;

  @Field(() => Provider, { description: "The identity provider behind it." })
  provider!: Provider;

  @Field(() => Dialect, { description: "Which deviations from the RFCs it tolerates." })
  dialect!: Dialect;

  @Field(() => Matching, { description: "Which existing account is meant where the provider creates a person." })
  matching!: Matching;

  @Field(() => Boolean, {
    description: "Whether it takes over users and groups that no connection owns, when the provider writes to them.",
  })
  adopts!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether a person who was deleted through it and is created again gets the same account back, with its memberships. " +
      "The same is who has the same externalId, or, without any, the same userName and e-mail.",
  })
  restores!: boolean;

  @Field(() => PushedPasswords, { description: "What becomes of the passwords that its provider sends." })
  pushedPasswords!: PushedPasswords;

  @Field(() => GroupsAs, { description: "What the groups become that its provider pushes." })
  groupsAs!: GroupsAs;

  @Field(() => String, { description: "The URL to give to the provider as its SCIM base URL." })
  scimBaseUrl!: string;

  @Field(() => ConnectionGuide, {
    description: "How to set it up at its provider, with its URL filled in.",
  })
  guide!: ConnectionGuide;

  @Field(() => ConnectionStatus, { description: "How it does." })
  status!: ConnectionStatus;

  @Field(() => DateTime, { nullable: true, description: "When the provider last sent a request with a good key." })
  lastRequestAt!: string | null;

  @Field(() => ConnectionError, {
    nullable: true,
    description: "What last went wrong, beside what belongs to daily work: status 404, 409 and 412.",
  })
  lastError!: ConnectionError | null;

  @Field(() => [OAuthClient], {
    description: "What gets tokens of short life for it, revoked ones too, the oldest first.",
  })
  oauthClients!: OAuthClient[];

  @Field(() => [Credential], {
    description:
      "Its own tokens, the one that works longest first: the newest, and those that it takes the place of; 20 at most.",
  })
  credentials!: Credential[];

  @Field(() => DateTime, { nullable: true, description: "When the last of its own tokens stops working." })
  expiresAt!: string | null;

  @Field(() => ExpiryWarning, {
    nullable: true,
    description: "How soon its provider needs another token; null where that is far.",
  })
  expiryWarning!: ExpiryWarning | null;

  @Field(() => [ToleranceUse], {
    description: "What its client has needed beyond the RFCs so far, the most frequent first.",
  })
  toleranceUses!: ToleranceUse[];

  @Field(() => [String], {
    description: "What its token may do; of `users:read`, `users:write`, `groups:read`, `groups:write`, `roles:read`.",
  })
  scopes!: string[];

  @Field(() => Int, { description: "Grows by one with every change." })
  version!: number;

  @Field(() => DateTime, { description: "When the connection was created." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When the connection last changed." })
  updatedAt!: string;
}
