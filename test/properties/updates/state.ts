export const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
export const BADGE = "urn:example:params:scim:schemas:extension:badge:2.0:User";
export const KEYS = `${BADGE}:keys`;
export const MANAGER = `${ENTERPRISE}:manager`;

/** A user as a plain model has it: values by attribute, those of extensions by URN and name. No value, no entry. */
export type UserModel = Record<string, unknown>;

export interface GroupModel {
  displayName: string;
  externalId?: string;
  /** Names of users and groups, see `USERS` and `GROUPS`. */
  members: string[];
}

/** Everything there is; names stand for ids. */
export interface State {
  users: Record<string, UserModel>;
  groups: Record<string, GroupModel>;
}

export const USERS = ["user-a", "user-b", "user-c"];
export const GROUPS = ["group-a", "group-b"];

/** Attributes with one simple value. */
export const SIMPLE = [
  "externalId",
  "displayName",
  "title",
  `${ENTERPRISE}:department`,
  `${BADGE}:number`,
  `${BADGE}:isLost`,
];
/** Attributes with one value of parts. */
export const COMPLEX: Record<string, string[]> = {
  name: ["familyName", "givenName"],
  [`${BADGE}:office`]: ["city", "floor"],
};
/** Attributes with several values of parts. */
export const LISTS = ["emails", "roles", KEYS];
/** Whose `type` says of what sort a value is, so that the same value may come with several. */
export const LABELLED = ["emails", KEYS];
/** An attribute with several simple values. */
export const TAGS = `${BADGE}:tags`;

export const newState = (): State => ({
  users: Object.fromEntries(USERS.map((name) => [name, { userName: name, active: true }])),
  groups: Object.fromEntries(GROUPS.map((name) => [name, { displayName: name, members: [] }])),
});

/** What a request that must be refused would have done. */
export class Refused extends Error {}
