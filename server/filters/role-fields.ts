import { etag, exact, type FilterFields, folded, foldedKey, instant, scalar, uuid } from "./filter-fields.js";

/** What roles and entitlements can both be selected by, of rows with this alias. */
const assignableFields = (row: string): FilterFields => ({
  id: uuid(`${row}.id`),
  value: foldedKey(`${row}.value_key`),
  displayName: foldedKey(`${row}.display_name_key`),
  type: folded(`${row}.type`),
  isAvailable: scalar({ type: "boolean", sql: `${row}.is_available` }),
  createdAt: instant(`${row}.created_at`),
  updatedAt: instant(`${row}.updated_at`),
  etag: etag(row),
});

export const roleFields: FilterFields = {
  ...assignableFields("r"),
  slot: exact("(select s.name from role_slots s where s.tenant_id = $1 and s.id = r.slot_id)"),
  isDefault: scalar({ type: "boolean", sql: "r.is_default" }),
  groupId: uuid("r.group_id"),
  assignmentCount: scalar({ type: "number", sql: "(select count(*) from users_with_role($1, r.id))" }),
};

export const entitlementFields: FilterFields = {
  ...assignableFields("e"),
  assignmentCount: scalar({
    type: "number",
    sql:
      "(select count(*) from user_values v " +
      "where v.tenant_id = $1 and v.attribute = 'entitlements' and v.value_key = e.value_key)",
  }),
};
