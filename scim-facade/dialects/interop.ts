import type { Dialect } from "./dialect.js";

/** The SCIM interoperability profile (draft-zollner-scim-interop-profile), which takes away what the RFCs leave free. */
export const interop: Dialect = {
  tolerances: {},
  demands: {
    "profile-flag": { quirks: ["FRONT-50"], need: "says that it keeps to the profile" },
    "canonical-values": { quirks: ["FRONT-51"], need: "types of values are a closed list" },
    "known-attributes": { quirks: ["FRONT-52"], need: "what is not known is refused, not passed over" },
    "patch-path": { quirks: ["FRONT-55"], need: "an operation without path is refused" },
    "sub-attribute-path": { quirks: ["FRONT-55"], need: "values are not changed whole by a filter" },
    "single-element": { quirks: ["FRONT-55"], need: "a filter that selects several values is refused" },
    "whole-complex": { quirks: ["FRONT-55"], need: "replace replaces wholly, add merges" },
    "scim-media-type": { quirks: ["FRONT-57"], need: "there is one media type" },
  },
};
