import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** SailPoint, which reads the schemas and keeps to them. */
export const sailpoint: Dialect = { tolerances: generic.tolerances };
