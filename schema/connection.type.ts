import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "./date-time.js";

export enum Provider {
  ENTRA = "ENTRA",
  OKTA = "OKTA",
  JUMPCLOUD = "JUMPCLOUD",
  GENERIC = "GENERIC",
}
registerEnumType(Provider, {
  name: "Provider",
  description: "The identity provider behind a connection.",
  valuesConfig: {
    ENTRA: { description: "Microsoft Entra ID." },
    OKTA: { description: "Okta." },
    JUMPCLOUD: { description: "JumpCloud." },
    GENERIC: { description: "Any other that speaks SCIM 2.0." },
  },
});

export enum Dialect {
  RFC = "RFC",
  GENERIC = "GENERIC",
  ENTRA = "ENTRA",
  OKTA = "OKTA",
  JUMPCLOUD = "JUMPCLOUD",
}
registerEnumType(Dialect, {
  name: "Dialect",
  description: "Which deviations from the RFCs a connection tolerates.",
  valuesConfig: {
    RFC: { description: "None: RFC 7643 and RFC 7644 as written." },
    GENERIC: { description: "Only what hurts nobody, such as showing values as they were sent." },
    ENTRA: { description: "Those of Microsoft Entra ID." },
    OKTA: { description: "Those of Okta." },
    JUMPCLOUD: { description: "Those of JumpCloud." },
  },
});

@ObjectType({ description: "One identity provider's SCIM set-up in a tenant." })
export class Connection {
  @Field(() => ID, { description: "UUID, given by Roster." })
  id!: string;

  @Field(() => String, { description: "The name to show." })
  name!: string;

  @Field(() => Provider, { description: "The identity provider behind it." })
  provider!: Provider;

  @Field(() => Dialect, { description: "Which deviations from the RFCs it tolerates." })
  dialect!: Dialect;

  @Field(() => String, { description: "The URL to give to the provider as its SCIM base URL." })
  scimBaseUrl!: string;

  @Field(() => Int, { description: "Grows by one with every change." })
  version!: number;

  @Field(() => DateTime, { description: "When the connection was created." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When the connection last changed." })
  updatedAt!: string;
}
