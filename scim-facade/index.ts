/** The SCIM 2.0 facade: a client of the GraphQL contract that speaks SCIM on its other side. */
export { TOLERANCES } from "./dialects/dialect.js";
export { dialects } from "./dialects/index.js";
export { type Outcome, type ScimRouterOptions, scimRouter } from "./router.js";
export type { Refusal, ScimCaller } from "./session.js";
