import type { Dialect } from "./dialect.js";

/** Okta: wizard apps, catalogue apps and test apps. */
export const okta: Dialect = {
  tolerances: {
    "text-boolean": "OKTA-30: active may come as text",
    "value-as-sent": "OKTA-22: overlays its values on the answer, and sends both",
    "unknown-schema": "OKTA-42: groups may declare a private schema with a description",
    "wrapped-value": "OKTA-30: active may come in a list of one",
    "unfit-password": "OKTA-18: creates users with a password that means nothing",
    "unknown-role": "OKTA-44: sends whatever the administrator has typed into the profile",
    "text-value": "OKTA-44: attributes of the type string array are lists of texts",
    "single-value": "OKTA-44: an attribute of the type string is one text where a list is expected",
    "read-only-patch": "OKTA-33: the id comes along in PATCH bodies",
    "any-format": "OKTA-18: locales and countries come as the profile has them, en_US and USA among them",
  },
};
