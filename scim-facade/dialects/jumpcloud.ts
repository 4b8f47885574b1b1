import type { Dialect } from "./dialect.js";

/** JumpCloud's custom SCIM connector. */
export const jumpcloud: Dialect = {
  tolerances: {
    "missing-element": "JC-11: one operation an attribute, whether it has a value or not",
    "text-boolean": "JC-11: active may come as text",
  },
};
