/** The SCIM 2.0 facade: a client of the GraphQL contract that speaks SCIM on its other side. */
export { TOLERANCES } from "./dialects/dialect.js";
export { dialects } from "./dialects/index.js";
export { type Outcome, type ScimRouterOptions, scimRouter } from "./router.js";
export { METHODS_BY_PATH } from "./routes.js";
export { SCIM_TYPES } from "./scim-error.js";
export type { Refusal, ScimCaller } from "./session.js";
