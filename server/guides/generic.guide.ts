import type { Guide } from "./guide.js";

/** Any provider that speaks SCIM 2.0. */
export const generic: Guide = {
  title: "Any other provider",
  ownGuide: { title: "What your provider has written about provisioning by SCIM 2.0", url: null },
  scimUrl: "{scimBaseUrl}",
  log: "the provider's log of provisioning",
  assignment: "it is assigned to the application, or in the scope of provisioning, as your provider calls it",
  prerequisites: ["Your provider speaks SCIM 2.0 (RFC 7643 and RFC 7644) as a client, and not version 1.1 alone."],
  steps: [
    "Sign in to your provider's console, and make an application for Roster, with provisioning by SCIM 2.0.",
    "SCIM URL, base URL or endpoint: {scimUrl}",
    "Authentication: a bearer token in the header Authorization. Token: the token of the connection.",
    "Or, where it speaks OAuth 2.0 client credentials: make a client with `roster connection oauth-client " +
      "{connectionId}`, and enter its id and secret in place of the token.",
    "What people are looked up by: userName.",
    "Map the attributes of the table below.",
    "Let people be created, updated and deactivated; let groups be pushed if you want them. People alone work too.",
    "Test the connection, and save.",
    "Assign one person, look at the result here, and then assign the others.",
  ],
  attributes: {
    userName: null,
    givenName: null,
    familyName: null,
    workEmail: null,
    mobileNumber: null,
    workNumber: null,
    title: null,
    streetAddress: null,
    locality: null,
    region: null,
    postalCode: null,
    country: null,
    active: { from: null, note: "False for who is disabled or unassigned." },
    roles: { from: null, note: "A list of texts, or of objects with a value." },
    externalId: { from: null, note: "The provider's own id of the person." },
    displayName: null,
    middleName: null,
    password: null,
    employeeNumber: null,
    department: null,
    organization: null,
    manager: { from: null, note: "The manager's id in Roster, as value." },
  },
  features: {
    CREATE_USERS: "SUPPORTED",
    UPDATE_USERS: { support: "SUPPORTED", note: "By PUT and by PATCH." },
    DEACTIVATE_USERS: { support: "SUPPORTED", note: "By the attribute active." },
    DELETE_USERS: "SUPPORTED",
    PUSH_GROUPS: "SUPPORTED",
    IMPORT_USERS: { support: "SUPPORTED", note: "Lists of users and groups have pages, in an order that stays." },
    PUSH_PASSWORDS: "SUPPORTED",
  },
  timing:
    "Most changes take effect within minutes: many providers tell of changes as they happen, others in cycles of minutes or " +
    "hours. Some can be told to synchronize at once.",
  troubleshooting: [
    {
      symptom: "What the provider sends is refused with 400.",
      remedy:
        "The detail of the answer names the attribute. The dialect GENERIC is more patient than RFC: change it " +
        "with `updateConnection`.",
    },
  ],
  unassigning: null,
};
