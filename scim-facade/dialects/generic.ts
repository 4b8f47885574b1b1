import type { Dialect } from "./dialect.js";

/** A provider that is not known by name: the RFCs as written, but for what cannot hurt and may help. */
export const generic: Dialect = {
  tolerances: {
    "unknown-role": { quirks: ["ENTRA-55"], need: "one unknown role would keep the whole user out" },
    "text-value": { quirks: ["OKTA-44"], need: "clients send lists of texts, for roles above all" },
    "any-format": {
      quirks: ["ENTRA-34", "OKTA-18", "JC-16"],
      need: "addresses and languages come as directories have them, which is free text",
    },
    "value-as-sent": {
      quirks: ["ENTRA-45", "OKTA-22", "JC-10", "AK-5"],
      need: "clients compare what they sent with what comes back, and send again what differs",
    },
    "plural-config": { quirks: ["OKTA-48", "OTH-1"], need: "clients of SCIM 1.1 too read the configuration there" },
  },
};
