import { entitlementSchema, roleSchema } from "./assignable.schema.js";
import type { ResourceType } from "./attribute.js";
import { enterpriseUserSchema } from "./enterprise-user.schema.js";
import { groupSchema } from "./group.schema.js";
import { userSchema } from "./user.schema.js";

export const userType: ResourceType = {
  name: "User",
  description: "User Account",
  endpoint: "/Users",
  schema: userSchema,
  extensions: [{ schema: enterpriseUserSchema, required: false }],
};

export const groupType: ResourceType = {
  name: "Group",
  description: "Group",
  endpoint: "/Groups",
  schema: groupSchema,
  extensions: [],
};

export const roleType: ResourceType = {
  name: "Role",
  description: "Role",
  endpoint: "/Roles",
  schema: roleSchema,
  isReadOnly: true,
  extensions: [],
};

export const entitlementType: ResourceType = {
  name: "Entitlement",
  description: "Entitlement",
  endpoint: "/Entitlements",
  schema: entitlementSchema,
  isReadOnly: true,
  extensions: [],
};
