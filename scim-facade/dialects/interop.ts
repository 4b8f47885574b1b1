import type { Dialect } from "./dialect.js";

/** The SCIM interoperability profile, which takes away what the RFCs leave free. */
export const interop: Dialect = { tolerances: {} };
