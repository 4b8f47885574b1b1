import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** authentik. */
export const authentik: Dialect = {
  tolerances: {
    ...generic.tolerances,
    "bare-filter-value": { quirks: ["AK-3"], need: "before 2025.10 user names stand in filters without quotes" },
    "value-as-sent": { quirks: ["AK-5"], need: "whatever differs from the last answer is sent again" },
  },
};
