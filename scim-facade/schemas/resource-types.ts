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
