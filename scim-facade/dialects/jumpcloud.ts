import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** JumpCloud's custom SCIM connector. */
export const jumpcloud: Dialect = {
  tolerances: {
    ...generic.tolerances,
    "missing-element": { quirks: ["JC-11"], need: "one operation an attribute, whether it has a value or not" },
  },
};
