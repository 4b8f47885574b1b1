import type { Dialect } from "./dialect.js";

/** RFC 7643 and RFC 7644 as written. */
export const rfc: Dialect = { tolerances: {} };
