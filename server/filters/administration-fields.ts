import { type FilterFields, folded, instant, scalar, uuid } from "./filter-fields.js";

export const connectionFields: FilterFields = {
  id: uuid("n.id"),
  name: folded("n.name"),
  provider: scalar({ type: "enum", sql: "n.provider" }),
  dialect: scalar({ type: "enum", sql: "n.dialect" }),
  pausedAt: instant("n.paused_at"),
  lastRequestAt: instant("n.last_request_at"),
  createdAt: instant("n.created_at"),
  updatedAt: instant("n.updated_at"),
};

export const apiClientFields: FilterFields = {
  id: uuid("a.id"),
  name: folded("a.name"),
  createdAt: instant("a.created_at"),
  expiresAt: instant("c.expires_at"),
  revokedAt: instant("a.revoked_at"),
};
