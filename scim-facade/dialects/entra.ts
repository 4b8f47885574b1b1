import type { Dialect } from "./dialect.js";

/** Microsoft Entra ID, with and without its feature flag `aadOptscim062020`. */
export const entra: Dialect = {
  tolerances: {
    "text-boolean": 'ENTRA-22, ENTRA-27, ENTRA-33: active and primary are "True" and "False"',
    "missing-element": "ENTRA-35: expects the element to be created, and else repeats the request for ever",
    "text-manager": "ENTRA-26, ENTRA-38: the manager is its id",
    "unknown-schema": "ENTRA-25, ENTRA-56: declares a private group schema, and one with a typing error",
    "bare-filter-value": "ENTRA-16: documented samples leave out the quotes",
    "value-path-filter": 'ENTRA-15: matches users by emails[type eq "work"].value',
    "null-default": "ENTRA-25: sends null for what it does not know",
    "value-as-sent": "ENTRA-45: sends a value again, in every cycle, that comes back in another form",
    "wrapped-value": "ENTRA-38, ENTRA-41: scalars in lists of one, and in objects",
    "single-value": "ENTRA-41: one value where a list is expected",
    "empty-operations": "ENTRA-41: a PATCH may have no operations",
    "add-by-filter": 'ENTRA-62: adds members[value eq "…"] without a value',
    "unknown-patch-path": "ENTRA-28, ENTRA-41: one unknown attribute would undo all others, again in every cycle",
    "unknown-role": "ENTRA-55: sends the app roles of its own, such as User and msiam_access",
    "text-value": "ENTRA-50: a mapping by hand sends roles as texts",
    "json-text-role": "ENTRA-50: PATCH of a single role has a JSON text in its value",
    "read-only-patch": "ENTRA-41: read-only attributes come along in PATCH bodies",
    "any-format": "ENTRA-34: addresses and languages come as the directory has them, which is free text",
  },
};
