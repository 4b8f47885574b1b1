import type { Dialect } from "./dialect.js";

/** A provider that is not known by name: the RFCs as written, but for what cannot hurt and may help. */
export const generic: Dialect = {
  tolerances: {
    "unknown-role": "one unknown role would keep the whole user out",
    "text-value": "clients send lists of texts for roles",
    "value-as-sent": "clients compare what they sent with what comes back",
    "any-format": "nobody is kept out for the form of an address or a language",
  },
};
