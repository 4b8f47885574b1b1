import type { Guide } from "./guide.js";

/** Google Workspace: auto-provisioning of applications of its catalogue. */
export const google: Guide = {
  title: "Google Workspace",
  ownGuide: { title: "About automated user provisioning", url: "https://support.google.com/a/answer/7681608" },
  scimUrl: "{scimBaseUrl}",
  log: "the application's section Auto-provisioning, and the alerts to administrators",
  assignment: "the application is on for the person, who is within the groups that provisioning is restricted to",
  prerequisites: [
    "You are a super administrator.",
    "An application that Google's catalogue offers with auto-provisioning and that lets you enter an endpoint of " +
      "your own: Google provisions no others, and your edition limits how many.",
  ],
  steps: [
    "Sign in to the Google Admin console and go to Apps > Web and mobile apps.",
    "Add the application from the catalogue, with single sign-on set up, and open it.",
    "Under Auto-provisioning press Configure auto-provisioning.",
    "Access token: the token of the connection.",
    "Endpoint URL: {scimUrl}",
    "Map each attribute that is marked as needed to one of Google's directory.",
    "Choose the groups to restrict provisioning to, if any.",
    "Choose after how long people lose their accounts when the application is turned off for them, and when they " +
      "are suspended or deleted.",
    "Press Finish, and switch auto-provisioning on.",
  ],
  attributes: {
    userName: "Primary email",
    givenName: "First name",
    familyName: "Last name",
    workEmail: "Primary email",
    mobileNumber: { from: null, note: "Map the phone of the type mobile where the application offers it." },
    workNumber: { from: null, note: "Map the phone of the type work where the application offers it." },
    title: { from: "Title", note: "One of the employee details." },
    streetAddress: { from: null, note: "Where the application offers it." },
    locality: { from: null, note: "Where the application offers it." },
    region: { from: null, note: "Where the application offers it." },
    postalCode: { from: null, note: "Where the application offers it." },
    country: { from: null, note: "Where the application offers it." },
    active: { from: null, note: "Google sends it by itself: false for who is suspended." },
    roles: { from: null, note: "Where the application offers it." },
    department: { from: "Department", note: "One of the employee details." },
  },
  features: {
    CREATE_USERS: "BETA",
    UPDATE_USERS: "BETA",
    DEACTIVATE_USERS: { support: "BETA", note: "After the time that was chosen." },
    DELETE_USERS: { support: "BETA", note: "After the time that was chosen, maybe weeks after the deactivation." },
    PUSH_GROUPS: { support: "NOT_SUPPORTED", note: "Make groups in Roster." },
    IMPORT_USERS: "NOT_SUPPORTED",
    PUSH_PASSWORDS: "NOT_SUPPORTED",
  },
  timing: "Google synchronizes every few hours, and takes accounts away later by the time that was chosen.",
  troubleshooting: [
    {
      symptom: "A person has left and is still active.",
      remedy:
        "Google waits for the time that was chosen, from a day to a month. Deactivate the person in Roster where " +
        "it cannot wait.",
    },
    {
      symptom: "An archived person stays.",
      remedy:
        "Google tells of people who are active, suspended or deleted, and not of archived ones: deactivate the " +
        "person in Roster.",
    },
  ],
  unassigning: "Turn the application off for everyone, and wait for the time that was chosen.",
};
