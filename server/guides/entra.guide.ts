import type { Guide } from "./guide.js";

/** Microsoft Entra ID, an application that is not from the gallery. */
export const entra: Guide = {
  title: "Microsoft Entra ID",
  ownGuide: {
    title: "Develop and plan provisioning for a SCIM endpoint in Microsoft Entra ID",
    url: "https://learn.microsoft.com/entra/identity/app-provisioning/use-scim-to-provision-users-and-groups",
  },
  // The flag makes Entra ID send what RFC 7644 says; Roster serves it without the flag too.
  scimUrl: "{scimBaseUrl}/?aadOptscim062020",
  log: "the Provisioning logs, under Provisioning of the application",
  assignment: "it is listed under Users and groups of the application, itself or by a group that it is in directly",
  prerequisites: [
    "You have the role Application Administrator or Cloud Application Administrator.",
    "Assigning groups, in place of single people, needs a Microsoft Entra ID P1 licence.",
  ],
  steps: [
    "Sign in to the Microsoft Entra admin center of your cloud: entra.microsoft.com, for the US government " +
      "entra.microsoft.us.",
    "Go to Enterprise applications > New application > Create your own application, name it, and choose the " +
      "non-gallery application.",
    "Open Provisioning and set Provisioning Mode to Automatic.",
    "Tenant URL: {scimUrl}",
    "Secret Token: the token of the connection.",
    "Press Test Connection, wait until it says that it succeeded, and press Save.",
    "Under Mappings, open Provision Microsoft Entra ID Users: userPrincipalName, mapped to userName, stays the " +
      "matching attribute. Switch Provision Microsoft Entra ID Groups off if you push no groups.",
    "Under Users and groups, assign who shall have an account.",
    "Try one person with Provision on demand, then press Start provisioning.",
  ],
  attributes: {
    userName: "userPrincipalName",
    givenName: "givenName",
    familyName: "surname",
    workEmail: { from: "mail", note: "Who has no mailbox has none: the user name is then the only address." },
    mobileNumber: { from: "mobilePhone", note: "The page of mappings calls it mobile." },
    workNumber: { from: "businessPhones", note: "The page of mappings calls it telephoneNumber." },
    title: "jobTitle",
    streetAddress: "streetAddress",
    locality: "city",
    region: "state",
    postalCode: "postalCode",
    country: "country",
    active: {
      from: "accountEnabled",
      note:
        "Leave the expression Switch([IsSoftDeleted], …) as it is: it holds accountEnabled, and being unassigned " +
        "too. With accountEnabled alone, who is unassigned stays active.",
    },
    roles: {
      from: null,
      note:
        "Add a mapping of the type Expression to roles: AssertiveAppRoleAssignmentsComplex([appRoleAssignments]). " +
        "It needs the scope “Sync only assigned users and groups”.",
    },
    externalId: "mailNickname",
    displayName: "displayName",
    employeeNumber: "employeeId",
    department: "department",
    organization: { from: null, note: "Map companyName to it where you want it." },
    manager: { from: "manager", note: "The manager must be assigned before the person is; it is not filled in later." },
  },
  features: {
    CREATE_USERS: { support: "SUPPORTED", note: "People who are disabled are not created." },
    UPDATE_USERS: {
      support: "SUPPORTED",
      note: "A value that is emptied in Entra ID is not emptied here: it is not sent.",
    },
    DEACTIVATE_USERS: "SUPPORTED",
    DELETE_USERS: { support: "SUPPORTED", note: "30 days after the person was deleted in Entra ID, or when purged." },
    PUSH_GROUPS: { support: "SUPPORTED", note: "Direct members only: groups in groups are not unfolded." },
    IMPORT_USERS: "NOT_SUPPORTED",
    PUSH_PASSWORDS: { support: "NOT_SUPPORTED", note: "People sign in elsewhere, or set a password in Roster." },
  },
  timing:
    "Entra ID works in cycles, about one in 40 minutes after a first one that takes longer; Provision on demand " +
    "sends one person at once.",
  troubleshooting: [
    {
      symptom: "Provisioning stands in quarantine.",
      remedy:
        "The token was refused, or too many requests were. Enter the token again, press Test Connection, " +
        "then Restart provisioning. After 28 days in quarantine Entra ID switches provisioning off.",
    },
    {
      symptom: "Who is unassigned stays active.",
      remedy: "Look at the mapping of active: it must be the expression Switch([IsSoftDeleted], …).",
    },
    {
      symptom: "Roles that were taken away stay.",
      remedy:
        "AppRoleAssignmentsComplex only ever adds: map AssertiveAppRoleAssignmentsComplex([appRoleAssignments]) to " +
        "roles.",
    },
  ],
  unassigning: "Leave provisioning on for one more cycle: what is unassigned after it was stopped is never told.",
};
