import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** OneLogin, whose bodies are templates that administrators write. */
export const onelogin: Dialect = {
  tolerances: {
    ...generic.tolerances,
    "text-boolean": { quirks: ["OL-3"], need: "macros in the template make text of everything" },
    "null-default": { quirks: ["OL-3"], need: "macros without a value make null" },
    "part-alias": { quirks: ["OL-3"], need: "a template has managerId for the manager's value" },
    "scim-1.1-schema": { quirks: ["OL-3", "OL-9"], need: "templates of SCIM 1.1 are sent to 2.0 endpoints too" },
    "single-value": { quirks: ["OL-4"], need: "a template may have one e-mail address for the list of them" },
    "scim-1.1-patch": { quirks: ["OL-9"], need: "group memberships change in the form of SCIM 1.1 too" },
  },
};
