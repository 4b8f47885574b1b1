import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** PingOne, PingFederate and the other clients of Ping Identity. */
export const ping: Dialect = {
  tolerances: {
    ...generic.tolerances,
    "email-filter": { quirks: ["PING-2"], need: 'email Co "…" is one of the filters that are offered' },
    "scim-1.1-schema": { quirks: ["PING-1"], need: "PingFederate's bundled client speaks SCIM 1.1" },
    "scim-1.1-patch": { quirks: ["PING-1"], need: "PingFederate's bundled client speaks SCIM 1.1" },
  },
};
