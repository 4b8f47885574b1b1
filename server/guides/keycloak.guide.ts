import type { Guide } from "./guide.js";

/** Keycloak, with a plugin that speaks SCIM; it has no SCIM client of its own. */
export const keycloak: Guide = {
  title: "Keycloak",
  ownGuide: { title: "The README of the SCIM plugin that you have installed", url: null },
  scimUrl: "{scimBaseUrl}",
  log: "the server log of Keycloak",
  assignment:
    "the person is in the realm, and the plugin's settings take the person in; some need a verified e-mail address",
  prerequisites: [
    "A plugin that speaks SCIM 2.0 as a client is installed: Keycloak has none of its own.",
    "You may manage the realm.",
  ],
  steps: [
    "Open the Admin Console of your own Keycloak and choose the realm.",
    "Go to User federation and add the provider that the plugin has brought, such as scim.",
    "SCIM endpoint: {scimUrl}",
    "Content type: application/scim+json.",
    "Auth mode: BEARER. Auth password, or token: the token of the connection.",
    "Switch the propagation of users on, and that of groups if you push groups.",
    "Leave every import that deletes people at the other side off.",
    "Save. Under Realm settings > Events, add the plugin to the event listeners, if its README says so.",
    "Press Sync all users.",
  ],
  attributes: {
    userName: "username",
    givenName: "firstName",
    familyName: "lastName",
    workEmail: {
      from: "email",
      note: "Some plugins send it without a type: it then is the only one, and is taken for it.",
    },
    mobileNumber: { from: null, note: "No plugin is known to send it." },
    workNumber: { from: null, note: "No plugin is known to send it." },
    title: { from: null, note: "No plugin is known to send it." },
    streetAddress: { from: null, note: "No plugin is known to send it." },
    locality: { from: null, note: "No plugin is known to send it." },
    region: { from: null, note: "No plugin is known to send it." },
    postalCode: { from: null, note: "No plugin is known to send it." },
    country: { from: null, note: "No plugin is known to send it." },
    active: "enabled",
    roles: { from: null, note: "Some plugins send roles that have an attribute for it: see the README." },
    externalId: { from: "id", note: "The plugin sends Keycloak's own id of the person." },
    displayName: { from: null, note: "The plugin makes it of first and last name." },
  },
  features: {
    CREATE_USERS: "SUPPORTED",
    UPDATE_USERS: "SUPPORTED",
    DEACTIVATE_USERS: "SUPPORTED",
    DELETE_USERS: "SUPPORTED",
    PUSH_GROUPS: "SUPPORTED",
    IMPORT_USERS: { support: "SUPPORTED", note: "By some plugins." },
    PUSH_PASSWORDS: "NOT_SUPPORTED",
  },
  timing:
    "The plugin tells of each change as it happens, and of all by the period that is set; Sync all users does so " +
    "at once.",
  troubleshooting: [
    {
      symptom: "A person is never updated.",
      remedy: "Some plugins tell only of people whose e-mail address is verified: verify it in Keycloak.",
    },
    {
      symptom: "People are deleted in Roster whom Keycloak does not know.",
      remedy: "The plugin's import is set to delete what it does not find: set it to do nothing.",
    },
  ],
  unassigning: "Keycloak has no assignments: disable the people, sync once more, then remove the provider.",
};
