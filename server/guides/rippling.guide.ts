import type { Guide } from "./guide.js";

/** Rippling, a custom integration. */
export const rippling: Guide = {
  title: "Rippling",
  ownGuide: { title: "Custom integrations: user management via SCIM", url: null },
  scimUrl: "{scimBaseUrl}",
  log: "the application's page in Rippling, which shows what failed for each person",
  assignment: "the application's access rules take the person in, and the time to provision has come",
  prerequisites: ["You may create custom integrations in Rippling."],
  steps: [
    "Sign in to Rippling as an administrator, go to IT > Third-Party Access > Add Integration, and choose Create " +
      "New Custom Integration.",
    "Name it, choose its categories, give it a logo, choose User Management via SCIM, and press Continue.",
    "SCIM Version: 2.0. SCIM Base URL: {scimUrl}",
    "SCIM Authorization Method: Bearer Token.",
    "Tick Supports Pagination; for groups also Supports Groups, Create & Delete Groups and Use PATCH to edit " +
      "Groups. Leave Mutually Exclusive Groups unticked.",
    "Supported SCIM Attributes: add those of the table below.",
    "Press Install now, and paste the token of the connection where it is asked for.",
    "Choose who has access, and when people are provisioned and deprovisioned.",
    "Under Attribute Mappings let all attributes be sent on creation and on updates.",
    "Match the people who have an account here, or create new ones.",
  ],
  attributes: {
    userName: { from: "Work email", note: "Tick Use email address as user name where it is offered." },
    givenName: { from: "First name", note: "Add name.givenName to the supported attributes." },
    familyName: { from: "Last name", note: "Add name.familyName to the supported attributes." },
    workEmail: { from: "Work email", note: "Add emails.primary to the supported attributes." },
    mobileNumber: { from: null, note: "Where it is offered among the supported attributes." },
    workNumber: { from: null, note: "Where it is offered among the supported attributes." },
    title: { from: null, note: "Where it is offered among the supported attributes." },
    streetAddress: { from: null, note: "Where it is offered among the supported attributes." },
    locality: { from: null, note: "Where it is offered among the supported attributes." },
    region: { from: null, note: "Where it is offered among the supported attributes." },
    postalCode: { from: null, note: "Where it is offered among the supported attributes." },
    country: { from: null, note: "Where it is offered among the supported attributes." },
    active: { from: null, note: "Rippling sends it by itself." },
    roles: { from: null, note: "Give roles in Roster, or by groups." },
    externalId: { from: null, note: "Add externalId to the supported attributes: Rippling's own id of the person." },
    employeeNumber: { from: "Employee number", note: "Add employeeNumber to the supported attributes." },
  },
  features: {
    CREATE_USERS: { support: "BETA", note: "At the time that was chosen, such as a day before the first day at work." },
    UPDATE_USERS: "BETA",
    DEACTIVATE_USERS: { support: "BETA", note: "At the time that was chosen, such as the evening of the last day." },
    DELETE_USERS: "BETA",
    PUSH_GROUPS: "BETA",
    IMPORT_USERS: { support: "BETA", note: "People who have an account here are matched by hand." },
    PUSH_PASSWORDS: "NOT_SUPPORTED",
  },
  timing:
    "Rippling tells of changes by the times that were chosen for joining and leaving; other changes follow as they " +
    "happen.",
  troubleshooting: [
    {
      symptom: "A person was created a second time.",
      remedy: "The account that was here was not matched: match it in Rippling, and deactivate the second one.",
    },
    {
      symptom: "A value is never sent.",
      remedy: "Only what stands among the Supported SCIM Attributes is sent: add it, and map it.",
    },
  ],
  unassigning: null,
};
