import type { Dialect } from "./dialect.js";
import { generic } from "./generic.js";

/** Microsoft Entra ID, with and without its feature flag `aadOptscim062020`. */
export const entra: Dialect = {
  tolerances: {
    ...generic.tolerances,
    "json-value": { quirks: ["ENTRA-50"], need: "a single role is the JSON text of an object" },
    "part-alias": { quirks: ["ENTRA-51"], need: "roles have a displayName for their display" },
    "text-boolean": { quirks: ["ENTRA-22", "ENTRA-27", "ENTRA-33"], need: 'active and primary are "True" and "False"' },
    "missing-element": {
      quirks: ["ENTRA-35"],
      need: "expects the element to be created, and else repeats the request for ever",
    },
    "text-manager": { quirks: ["ENTRA-26", "ENTRA-38"], need: "the manager is its id" },
    "unknown-schema": {
      quirks: ["ENTRA-25", "ENTRA-56"],
      need: "declares a private group schema, and one with a typing error",
    },
    "bare-filter-value": { quirks: ["ENTRA-16"], need: "documented samples leave out the quotes" },
    "value-path-filter": { quirks: ["ENTRA-15"], need: 'matches users by emails[type eq "work"].value' },
    "null-default": { quirks: ["ENTRA-25"], need: "sends null for what it does not know" },
    "wrapped-value": { quirks: ["ENTRA-38", "ENTRA-41"], need: "scalars in lists of one, and in objects" },
    "empty-operations": { quirks: ["ENTRA-41"], need: "a PATCH may have no operations" },
    "add-by-filter": { quirks: ["ENTRA-62"], need: 'adds members[value eq "…"] without a value' },
    "unknown-patch-path": {
      quirks: ["ENTRA-28", "ENTRA-41"],
      need: "one unknown attribute would undo all others, again in every cycle",
    },
    "read-only-patch": { quirks: ["ENTRA-41"], need: "read-only attributes come along in PATCH bodies" },
  },
};
