import type { Guide } from "./guide.js";

/** authentik, its SCIM provider. */
export const authentik: Guide = {
  title: "authentik",
  ownGuide: { title: "SCIM provider", url: "https://docs.goauthentik.io/add-secure-apps/providers/scim/" },
  scimUrl: "{scimBaseUrl}",
  log: "the sync status on the provider's page, and the system tasks",
  assignment:
    "the application's bindings let the person use it, and the provider's group filter, if any, takes the person in",
  prerequisites: ["You are an authentik administrator.", "authentik's worker can reach the SCIM URL."],
  steps: [
    "Open the Admin interface of your own authentik and go to Applications > Providers > Create; choose SCIM " +
      "Provider and name it.",
    "URL: {scimUrl}",
    "Token: the token of the connection. Leave Verify SCIM server's certificates on.",
    "Compatibility Mode: Default.",
    "User filtering: choose a group if not everybody shall have an account.",
    "Attribute mapping: keep authentik's default mapping for users. Keep the one for groups if you push groups; " +
      "take it away if you do not.",
    "Go to Applications > Applications, edit the application, and add the provider under Backchannel Providers.",
    "On the provider's page press Run sync again.",
  ],
  attributes: {
    userName: "username",
    givenName: { from: "name", note: "What stands before the first blank of the name." },
    familyName: { from: "name", note: "What stands after the first blank of the name; may be empty." },
    workEmail: {
      from: "email",
      note:
        "The default mapping sends it with the type other: write a property mapping with the type work where you " +
        "match people by their primary work e-mail.",
    },
    mobileNumber: { from: null, note: "Write a property mapping." },
    workNumber: { from: null, note: "Write a property mapping." },
    title: { from: null, note: "Write a property mapping." },
    streetAddress: { from: null, note: "Write a property mapping." },
    locality: { from: null, note: "Write a property mapping." },
    region: { from: null, note: "Write a property mapping." },
    postalCode: { from: null, note: "Write a property mapping." },
    country: { from: null, note: "Write a property mapping." },
    active: "is_active",
    roles: { from: null, note: "Write a property mapping." },
    externalId: { from: "uid", note: "A hash that stays the same." },
    displayName: "name",
  },
  features: {
    CREATE_USERS: "SUPPORTED",
    UPDATE_USERS: "SUPPORTED",
    DEACTIVATE_USERS: { support: "SUPPORTED", note: "Who is deactivated; who leaves the scope is deleted." },
    DELETE_USERS: {
      support: "SUPPORTED",
      note: "Who comes back has the same account again, unless the connection is told not to.",
    },
    PUSH_GROUPS: "SUPPORTED",
    IMPORT_USERS: { support: "NOT_SUPPORTED", note: "Accounts that are here are linked, not imported." },
    PUSH_PASSWORDS: "NOT_SUPPORTED",
  },
  timing:
    "authentik tells of each change as it happens, and compares everything every hour; Run sync again does so at " +
    "once.",
  troubleshooting: [
    {
      symptom: "Nobody is found by e-mail.",
      remedy: "The default mapping sends addresses of the type other: write a property mapping with the type work.",
    },
    {
      symptom: "The same people are sent again with every sync.",
      remedy: "A property mapping makes another value each time: make it always the same for the same person.",
    },
  ],
  unassigning: "authentik deletes who leaves the scope: they cannot act any more, and are not listed at all.",
};
