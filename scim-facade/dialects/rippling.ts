import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** Rippling, whose administrators tick what the service provider can do. */
export const rippling: Dialect = {
  tolerances: {
    ...generic.tolerances,
  },
};
