import { registerEnumType } from "type-graphql";

/** How a user belongs to a group (RFC 7643 section 4.1.2). */
export enum MembershipType {
  DIRECT = "DIRECT",
  INDIRECT = "INDIRECT",
}

registerEnumType(MembershipType, {
  name: "MembershipType",
  description: "How a user belongs to a group (RFC 7643 section 4.1.2).",
  valuesConfig: {
    DIRECT: { description: "As a member of the group itself." },
    INDIRECT: { description: "As a member of a group that is, at some depth, a member of it." },
  },
});

/** What a member of a group is (RFC 7643 section 4.2). */
export enum MemberType {
  USER = "USER",
  GROUP = "GROUP",
}

registerEnumType(MemberType, {
  name: "MemberType",
  description: "What a member of a group is (RFC 7643 section 4.2).",
  valuesConfig: {
    USER: { description: "A user." },
    GROUP: { description: "Another group." },
  },
});
