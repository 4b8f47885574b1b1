import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** OneLogin, whose bodies are templates that administrators write. */
export const onelogin: Dialect = {
  tolerances: {
    ...generic.tolerances,
  },
};
