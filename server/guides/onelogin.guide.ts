import type { Guide } from "./guide.js";

/** OneLogin, its SCIM provisioner with the enterprise schema. */
export const onelogin: Guide = {
  title: "OneLogin",
  ownGuide: { title: "Create a SCIM app", url: "https://developers.onelogin.com/scim/create-app" },
  scimUrl: "{scimBaseUrl}",
  log: "Activity > Events, and the user's entry under Users of the application",
  assignment:
    "the application is among the person's applications, and nothing waits for approval under Users > Provisioning",
  prerequisites: ["You are an administrator who may add applications and switch provisioning on."],
  steps: [
    "Sign in to the administration of your own OneLogin subdomain and go to Applications > Add App.",
    "Look for SCIM Provisioner with SAML (SCIM v2 Enterprise), add it, name it and save.",
    "Open the tab Configuration. SCIM Base URL: {scimUrl}",
    "SCIM JSON Template: write the attributes of the table below into it, each with its macro. Leave groups out of it.",
    "SCIM Bearer Token: the token of the connection. API Connection: press Enable, and see that it becomes Enabled.",
    "Under Parameters, see that scimusername is what people's user names shall be.",
    "If you push groups, press Refresh under Provisioning > Entitlements, and set groups by a rule under Rules.",
    "Under Provisioning tick Enable provisioning. Untick the actions that need no approval; choose what happens " +
      "when users are deleted or suspended: Suspend deactivates them here, Delete deletes them. Save.",
    "Give people the application by a role or one by one.",
  ],
  attributes: {
    userName: "{$parameters.scimusername}",
    givenName: "{$user.firstname}",
    familyName: "{$user.lastname}",
    workEmail: "{$user.email}",
    mobileNumber: { from: null, note: "Write a macro of a custom field into the template, with the type mobile." },
    workNumber: { from: "{$user.phone}", note: "With the type work." },
    title: "{$parameters.title}",
    streetAddress: { from: null, note: "Write a macro of a custom field into the template, with the type work." },
    locality: { from: "{$user.city}", note: "In an address with the type work." },
    region: { from: "{$user.state}", note: "In the same address." },
    postalCode: { from: null, note: "Write a macro of a custom field into the template." },
    country: { from: "{$user.country}", note: "In the same address." },
    active: { from: null, note: "OneLogin sends it by itself where Suspend is chosen." },
    roles: { from: null, note: "Add a parameter for it, and write its macro into the template." },
    displayName: "{$user.display_name}",
    department: "{$parameters.department}",
    manager: "{$parameters.external_manager_id}",
  },
  features: {
    CREATE_USERS: "SUPPORTED",
    UPDATE_USERS: "SUPPORTED",
    DEACTIVATE_USERS: { support: "SUPPORTED", note: "Where Suspend is chosen." },
    DELETE_USERS: { support: "SUPPORTED", note: "Where Delete is chosen." },
    PUSH_GROUPS: { support: "SUPPORTED", note: "Of groups that Roster has when entitlements are refreshed." },
    IMPORT_USERS: "NOT_SUPPORTED",
    PUSH_PASSWORDS: "NOT_SUPPORTED",
  },
  timing:
    "OneLogin tells of each change as it happens, within minutes, or, where an action needs it, when an administrator has approved " +
    "it.",
  troubleshooting: [
    {
      symptom: "A person is Pending.",
      remedy: "The action waits for approval: approve it, or untick the approval under Provisioning.",
    },
    {
      symptom: "A value arrives with its macro, such as {$user.phone}.",
      remedy: "The macro is misspelled in the SCIM JSON Template, or there is no such field.",
    },
    {
      symptom: "A group cannot be chosen in a rule.",
      remedy: "OneLogin knows the groups of the last refresh: press Refresh under Provisioning > Entitlements.",
    },
  ],
  unassigning: "What it does is what was chosen for users who are deleted: with Do nothing it tells Roster nothing.",
};
