import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** Google Workspace, which publishes nothing of what it sends. */
export const google: Dialect = { tolerances: generic.tolerances };
