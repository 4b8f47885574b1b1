import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTime } from "./date-time.js";

export enum ExpiryWarning {
  WITHIN_30_DAYS = "WITHIN_30_DAYS",
  WITHIN_14_DAYS = "WITHIN_14_DAYS",
  WITHIN_7_DAYS = "WITHIN_7_DAYS",
  WITHIN_1_DAY = "WITHIN_1_DAY",
  EXPIRED = "EXPIRED",
}
registerEnumType(ExpiryWarning, {
  name: "ExpiryWarning",
  description: "How soon a credential ends that nothing else takes the place of.",
  valuesConfig: {
    WITHIN_30_DAYS: { description: "In 30 days at most." },
    WITHIN_14_DAYS: { description: "In 14 days at most." },
    WITHIN_7_DAYS: { description: "In 7 days at most." },
    WITHIN_1_DAY: { description: "In a day at most." },
    EXPIRED: { description: "It has ended." },
  },
});

@ObjectType({ description: "When, from where and by what a credential was used." })
export class CredentialUse {
  @Field(() => DateTime, { description: "When. It is noted once a minute at most, and some seconds later." })
  at!: string;

  @Field(() => String, { nullable: true, description: "The address that the request came from." })
  address!: string | null;

  @Field(() => String, { nullable: true, description: "What the program called itself that sent the request." })
  userAgent!: string | null;
}

@ObjectType({ description: "A token that was given to a provider to keep. Neither it nor its digest can be read." })
export class Credential {
  @Field(() => ID, { description: "UUID, given by Roster; `credentialId` of what is done with it." })
  id!: string;

  @Field(() => [String], { description: "What it may do." })
  scopes!: string[];

  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: string;

  @Field(() => DateTime, { description: "When it stops working." })
  expiresAt!: string;

  @Field(() => ExpiryWarning, {
    nullable: true,
    description:
      "How soon it ends; null where that is far, and where another token of the same connection works longer.",
  })
  expiryWarning!: ExpiryWarning | null;

  @Field(() => CredentialUse, { nullable: true, description: "When it was last used; null where it never was." })
  lastUse!: CredentialUse | null;
}

/** How long what is made shall work. */
export const ExpiresInMonthsField = (): PropertyDecorator =>
  Field(() => Int, {
    nullable: true,
    description: "After how many months it stops working: from 1 to 24; 12 where absent.",
  }) as PropertyDecorator;
