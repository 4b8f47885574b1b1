import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** authentik. */
export const authentik: Dialect = {
  tolerances: {
    ...generic.tolerances,
  },
};
