import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** PingOne, PingFederate and the other clients of Ping Identity. */
export const ping: Dialect = {
  tolerances: {
    ...generic.tolerances,
  },
};
