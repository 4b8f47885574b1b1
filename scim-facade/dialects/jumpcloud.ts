import type { Dialect } from "./dialect.js";

/** JumpCloud's custom SCIM connector. */
export const jumpcloud: Dialect = {
  tolerances: {
    "missing-element": "JC-11: one operation an attribute, whether it has a value or not",
    "null-default": "JC-10: sends null for what it does not know",
    "value-as-sent": "JC-10: sends whole users, and compares",
    "unknown-role": "JC-10: sends its own values with the whole user",
    "text-value": "JC-10: sends custom attributes as texts",
    "text-boolean": "JC-11: active may come as text",
    "any-format": "JC-16: addresses are free text",
  },
};
