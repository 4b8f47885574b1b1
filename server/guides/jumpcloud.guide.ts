import type { Guide } from "./guide.js";

/** JumpCloud, a custom SCIM integration. */
export const jumpcloud: Guide = {
  title: "JumpCloud",
  ownGuide: {
    title: "Provision and manage users and groups in apps using Custom SCIM Identity Management integration",
    url: "https://jumpcloud.com/support/provision-and-manage-users-and-groups-in-apps-using-custom-scim-identity-management-integration",
  },
  scimUrl: "{scimBaseUrl}",
  log: "Directory Insights, which names user and group create, update, deprovision, delete and lookup",
  assignment: "the group of the person is chosen under User Groups of the application, and may be pushed",
  prerequisites: [
    "You have an administrator's role that may change applications.",
    "An e-mail address that nobody has in Roster, for the test user. Each activation needs another one.",
  ],
  steps: [
    "Sign in to the Admin Portal of your region: console.jumpcloud.com, or the address that JumpCloud gave you " +
      "for a region of its own.",
    "Go to SSO Applications > Add New Application > Custom Application, choose Export users to this app " +
      "(Identity Management), and name and save it.",
    "Open the application's tab Identity Management and choose SCIM 2.0 as the SCIM Version.",
    "Base URL (no slash after it): {scimUrl}",
    "Token Key: the token of the connection.",
    "Test User Email: the address that nobody has. JumpCloud creates this person, and a group, and removes both.",
    "Switch management of User Groups and Group Membership on if you push groups, and off if you do not.",
    "Choose the attributes to send.",
    "Press Test Connection, then Activate, then Save.",
    "Under User Groups choose the groups whose members shall have an account, and save.",
  ],
  attributes: {
    userName: "username",
    givenName: "firstname",
    familyName: "lastname",
    workEmail: { from: "email", note: "Sent as the primary address." },
    mobileNumber: "mobile",
    workNumber: "phone",
    title: "jobTitle",
    streetAddress: "address.streetAddress",
    locality: "address.locality",
    region: "address.region",
    postalCode: "address.postalCode",
    country: "address.country",
    active: {
      from: "activated",
      note:
        "True for who is neither suspended nor has a password that has expired: an expired password deactivates " +
        "here, a new one brings back.",
    },
    roles: { from: null, note: "JumpCloud's integration sends none: give roles in Roster, or by groups." },
    externalId: { from: "id", note: "JumpCloud sends its own id of the person by itself." },
    displayName: "displayname",
    middleName: "middlename",
    password: { from: "password", note: "A temporary one first; the person's own as soon as it is set in JumpCloud." },
    employeeNumber: "employeeIdentifier",
    department: "department",
    organization: "company",
  },
  features: {
    CREATE_USERS: {
      support: "SUPPORTED",
      note: "Who has the same user name and e-mail here already is taken over, not created.",
    },
    UPDATE_USERS: "SUPPORTED",
    DEACTIVATE_USERS: "SUPPORTED",
    DELETE_USERS: { support: "NOT_SUPPORTED", note: "Only the test user is deleted." },
    PUSH_GROUPS: "SUPPORTED",
    IMPORT_USERS: { support: "SUPPORTED", note: "By hand; who is imported has to set a password in JumpCloud." },
    PUSH_PASSWORDS: "SUPPORTED",
  },
  timing: "JumpCloud tells of each change as it happens, within minutes.",
  troubleshooting: [
    {
      symptom: "Activating fails with a conflict.",
      remedy:
        "The test user's address is in use, maybe by the test user of an earlier activation, which was deactivated " +
        "and not removed. Enter another address; each activation needs a new one, also when settings of an active " +
        "integration are changed.",
    },
    {
      symptom: "People become inactive who have not left.",
      remedy: "Their passwords have expired in JumpCloud. With a new password they are active again.",
    },
  ],
  unassigning: "Deactivating the integration alone leaves everybody as they are.",
};
