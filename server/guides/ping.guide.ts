import type { Guide } from "./guide.js";

/** Ping Identity: PingOne, with what differs in PingFederate. */
export const ping: Guide = {
  title: "Ping Identity",
  ownGuide: { title: "SCIM Provisioner", url: "https://docs.pingidentity.com/integrations/scim/" },
  scimUrl: "{scimBaseUrl}",
  log: "the sync status of the rule in PingOne, or the provisioner's log of PingFederate",
  assignment: "a rule of the connection takes the person in, a group also by its group provisioning",
  prerequisites: [
    "You may change Integrations > Provisioning in the PingOne environment, or SP connections in PingFederate.",
  ],
  steps: [
    "Sign in to PingOne at the address of your region, and in the environment go to Integrations > Provisioning.",
    "Press + > New Connection > Identity Store, select the tile SCIM, and name it.",
    "SCIM Base URL: {scimUrl}",
    "Users Resource: /Users. Groups Resource: /Groups. SCIM Version: 2.0.",
    "Authentication Method: OAuth 2 Bearer Token. Token: the token of the connection. Auth Type Header: Bearer.",
    'User Filter Expression: userName Eq "%s" (username and email work too). User Identifier: userName.',
    "Press Test Connection. When it says that it succeeded, press Continue.",
    "Remove Action: Disable deactivates people here, Delete deletes them. Save, and switch the connection on.",
    "Under Rules make a rule from PingOne to the connection: who is meant by a User Filter, which attributes by " +
      "Attribute Mapping, which groups by Group Provisioning, if any. Switch the rule on.",
    "In PingFederate, choose the SCIM connector as the provisioning target of an SP connection, and enter the " +
      "same values.",
  ],
  attributes: {
    userName: "Username",
    givenName: "Given Name",
    familyName: "Family Name",
    workEmail: "Email Address",
    mobileNumber: "Mobile Phone",
    workNumber: "Primary Phone",
    title: "Title",
    streetAddress: "Street Address",
    locality: "Locality",
    region: "Region",
    postalCode: "Postal Code",
    country: "Country Code",
    active: "Enabled",
    roles: { from: null, note: "Add an attribute to the mapping of the rule." },
    externalId: "External ID",
    displayName: { from: null, note: "Map an expression of given and family name where you want it." },
  },
  features: {
    CREATE_USERS: "SUPPORTED",
    UPDATE_USERS: "SUPPORTED",
    DEACTIVATE_USERS: { support: "SUPPORTED", note: "With the Remove Action Disable, which is the default." },
    DELETE_USERS: { support: "SUPPORTED", note: "With the Remove Action Delete." },
    PUSH_GROUPS: { support: "SUPPORTED", note: "Memberships are merged or overwritten, as is set." },
    IMPORT_USERS: "NOT_SUPPORTED",
    PUSH_PASSWORDS: "NOT_SUPPORTED",
  },
  timing:
    "PingOne tells of changes nearly as they happen; PingFederate by the interval that is set for its provisioner.",
  troubleshooting: [
    {
      symptom: "Every person is created a second time, or refused as a duplicate.",
      remedy: 'Set the User Filter Expression to userName Eq "%s" and the User Identifier to userName.',
    },
    {
      symptom: "Members whom somebody else has added to a group disappear.",
      remedy: "Group memberships are set to overwrite: set them to merge.",
    },
  ],
  unassigning: "The Remove Action must be Disable. Deleting the rule or the connection in Ping tells Roster nothing.",
};
