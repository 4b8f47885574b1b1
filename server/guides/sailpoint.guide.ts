import type { Guide } from "./guide.js";

/** SailPoint Identity Security Cloud, the SaaS connector SCIM 2.0. */
export const sailpoint: Guide = {
  title: "SailPoint",
  ownGuide: { title: "SCIM 2.0 SaaS connector", url: "https://documentation.sailpoint.com/connectors/saas/scim_2_0/" },
  scimUrl: "{scimBaseUrl}",
  log: "the account activity of the source, and the results of its aggregations",
  assignment: "an access profile or role with this source has been granted to the identity",
  prerequisites: ["You may create sources in SailPoint."],
  steps: [
    "Sign in to Identity Security Cloud at the address of your tenant, and go to Admin > Connections > Sources > " +
      "Create New.",
    "Choose SCIM 2.0 SaaS, and name the source.",
    "Under Base Configuration, Base URL: {scimUrl}",
    "Authentication Type: API Token. API Token: the token of the connection.",
    "Leave Non-Compliant Server unticked: Roster serves its schemas and resource types.",
    "Review and Test: press Test Connection.",
    "Run Account Aggregation, so that people who have an account here are correlated with their identities; run " +
      "Entitlement Aggregation for groups, if you manage any.",
    "Under Create Account, map the attributes of the table below.",
    "Grant accounts by access profiles and roles.",
  ],
  attributes: {
    userName: { from: "uid", note: "Correlate accounts by it, or by e-mail." },
    givenName: "firstname",
    familyName: "lastname",
    workEmail: "email",
    mobileNumber: { from: null, note: "Map an identity attribute of yours." },
    workNumber: "phone",
    title: { from: null, note: "Map an identity attribute of yours." },
    streetAddress: { from: null, note: "Map an identity attribute of yours." },
    locality: { from: null, note: "Map an identity attribute of yours." },
    region: { from: null, note: "Map an identity attribute of yours." },
    postalCode: { from: null, note: "Map an identity attribute of yours." },
    country: { from: null, note: "Map an identity attribute of yours." },
    active: { from: null, note: "SailPoint sends it by itself when an account is enabled or disabled." },
    roles: { from: null, note: "Add it to the account schema as an entitlement." },
    displayName: "displayName",
    password: { from: null, note: "Sent when a password is changed in SailPoint." },
  },
  features: {
    CREATE_USERS: "SUPPORTED",
    UPDATE_USERS: "SUPPORTED",
    DEACTIVATE_USERS: "SUPPORTED",
    DELETE_USERS: { support: "SUPPORTED", note: "Where the source's life cycle says so." },
    PUSH_GROUPS: { support: "SUPPORTED", note: "As entitlements: memberships are granted and revoked." },
    IMPORT_USERS: { support: "SUPPORTED", note: "By aggregation, which reads all accounts." },
    PUSH_PASSWORDS: "SUPPORTED",
  },
  timing:
    "SailPoint tells of what was granted or revoked as it happens, and compares everything by the schedule of " +
    "aggregations; an aggregation can be started by hand.",
  troubleshooting: [
    {
      symptom: "An aggregation says that an attribute is not defined.",
      remedy: "The source has an older schema of accounts: press Discover Schema, and aggregate again.",
    },
    {
      symptom: "An account is not correlated.",
      remedy: "Set the correlation of the source to userName or to e-mail, and aggregate again.",
    },
  ],
  unassigning: "Revoke the access profiles and roles that grant the source, and let the last tasks finish.",
};
