import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** Okta: wizard apps, catalogue apps and test apps. */
export const okta: Dialect = {
  tolerances: {
    ...generic.tolerances,
    "unknown-member": {
      quirks: ["OKTA-39"],
      need: "never sends again what was refused, and the known members would be lost with the others",
    },
    "single-value": { quirks: ["OKTA-44"], need: "attributes that are texts there are sent as such" },
    "text-boolean": { quirks: ["OKTA-30"], need: "active may come as text" },
    "unknown-schema": { quirks: ["OKTA-42"], need: "groups may declare a private schema with a description" },
    "wrapped-value": { quirks: ["OKTA-30"], need: "active may come in a list of one" },
    "unfit-password": { quirks: ["OKTA-18"], need: "creates users with a password that means nothing" },
    "read-only-patch": { quirks: ["OKTA-33"], need: "the id comes along in PATCH bodies" },
  },
};
