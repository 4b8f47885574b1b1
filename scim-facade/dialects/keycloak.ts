import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** The SCIM plugins of Keycloak. */
export const keycloak: Dialect = {
  tolerances: {
    ...generic.tolerances,
    "text-boolean": { quirks: ["KC-2"], need: 'active is "true" or "false" in PATCH' },
  },
};
