import { Field, registerEnumType } from "type-graphql";
import { ObjectType } from "./object-type.js";

/** Why a value of an input has no effect. */
export enum IgnoredReason {
  UNKNOWN = "UNKNOWN",
  UNAVAILABLE = "UNAVAILABLE",
  OUTRANKED = "OUTRANKED",
  CLEARED = "CLEARED",
  ADOPTED = "ADOPTED",
  NOT_TAKEN = "NOT_TAKEN",
}
registerEnumType(IgnoredReason, {
  name: "IgnoredReason",
  description: "Why a value of an input has no effect.",
  valuesConfig: {
    UNKNOWN: { description: "The role catalogue has no such role." },
    UNAVAILABLE: { description: "The role catalogue has the role, but it is not available." },
    OUTRANKED: {
      description: "Another value took the place: a new one, or of several new ones the one that permits least.",
    },
    CLEARED: { description: "The user has a role that this one cannot stand beside." },
    ADOPTED: {
      description: "The connection has taken the account over, and sets no password of it. It is not repeated.",
    },
    NOT_TAKEN: { description: "The connection is told to take no passwords of its provider. It is not repeated." },
  },
});

@ObjectType({ description: "A value of an input that has no effect." })
export class IgnoredValue {
  @Field(() => String, { description: "The attribute that it was given for." })
  path!: string;

  @Field(() => String, { description: "The value." })
  value!: string;

  @Field(() => IgnoredReason, { description: "Why it has no effect." })
  reason!: IgnoredReason;
}

/** What becomes of roles that the catalogue has not. */
export enum UnknownRoles {
  IGNORE = "IGNORE",
  REFUSE = "REFUSE",
}
registerEnumType(UnknownRoles, {
  name: "UnknownRoles",
  description: "What becomes of values that the role catalogue has not, or not available.",
  valuesConfig: {
    IGNORE: { description: "They have no effect, and the answer says so." },
    REFUSE: { description: "The whole change is refused with `INVALID_INPUT`." },
  },
});
