import type { Dialect } from "./dialect.js";

/** A provider that is not known by name: the RFCs as written, but for what cannot hurt and may help. */
export const generic: Dialect = {
  tolerances: {
    "value-as-sent": {
      quirks: ["ENTRA-45", "OKTA-22", "JC-10", "AK-5"],
      need: "clients compare what they sent with what comes back, and send again what differs",
    },
    "plural-config": { quirks: ["OKTA-48", "OTH-1"], need: "clients of SCIM 1.1 too read the configuration there" },
  },
};
