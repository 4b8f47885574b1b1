import type { Guide } from "./guide.js";

/** Okta, an application of the App Integration Wizard. */
export const okta: Guide = {
  title: "Okta",
  ownGuide: {
    title: "Connect your SCIM API with Okta",
    url: "https://developer.okta.com/docs/guides/scim-provisioning-integration-connect/main/",
  },
  scimUrl: "{scimBaseUrl}",
  log: "Dashboard > Tasks, and the System Log",
  assignment: "it is listed under Assignments of the application, a group also under Push Groups",
  prerequisites: [
    "You have the role Super Administrator or Application Administrator.",
    "No underscore is anywhere in the SCIM URL: Okta accepts none.",
  ],
  steps: [
    "Sign in to the Admin Console of your own Okta domain: it ends in okta.com, okta-emea.com or oktapreview.com.",
    "Go to Applications > Create App Integration, make the application with the sign-on that you use, and under " +
      "General > App Settings switch Provisioning to SCIM.",
    "Open the tab Provisioning > Integration and press Edit.",
    "SCIM connector base URL: {scimUrl}",
    "Unique identifier field for users: userName",
    "Supported provisioning actions: tick Push New Users, Push Profile Updates and, if you push groups, Push " +
      "Groups. Tick Import New Users and Profile Updates if Okta shall take over people from Roster.",
    "Authentication Mode: HTTP Header. Authorization: the token of the connection, without the word Bearer.",
    "Press Test Connector Configuration. The test must pass; then press Save.",
    "Under Provisioning > To App press Edit, enable Create Users, Update User Attributes and Deactivate Users, " +
      "and save: all three are off until then.",
    "Under Assignments assign people, or groups of them. Under Push Groups choose other groups than you assign " +
      "by: a group that is both may be pushed before its members are there.",
  ],
  attributes: {
    userName: "userName",
    givenName: "firstName",
    familyName: "lastName",
    workEmail: "email",
    mobileNumber: "mobilePhone",
    workNumber: { from: null, note: "Okta maps none: map primaryPhone to it where that holds the number at work." },
    title: "title",
    streetAddress: "streetAddress",
    locality: "city",
    region: "state",
    postalCode: "zipCode",
    country: "countryCode",
    active: { from: "active", note: "Sent when somebody is assigned or taken off, not with changes of a profile." },
    roles: {
      from: null,
      note:
        "In the Profile Editor add an attribute to the application's profile: external name " +
        "roles.^[primary==true].value, external namespace urn:ietf:params:scim:schemas:core:2.0:User; then map it.",
    },
    externalId: { from: "id", note: "Okta sends its own id of the person by itself." },
    displayName: "displayName",
    middleName: "middleName",
    password: {
      from: "password",
      note: "Only with Sync Password on; else what Okta sends is random, and the connection can be told to ignore it.",
    },
    employeeNumber: "employeeNumber",
    department: "department",
    organization: "organization",
    manager: "managerId",
  },
  features: {
    CREATE_USERS: "SUPPORTED",
    UPDATE_USERS: "SUPPORTED",
    DEACTIVATE_USERS: { support: "SUPPORTED", note: "Suspending a person in Okta sends nothing." },
    DELETE_USERS: { support: "NOT_SUPPORTED", note: "Who is deleted in Okta is deactivated here." },
    PUSH_GROUPS: "SUPPORTED",
    IMPORT_USERS: "SUPPORTED",
    PUSH_PASSWORDS: { support: "SUPPORTED", note: "With Sync Password, which is off by default." },
  },
  timing:
    "Okta tells of each change as it happens, within minutes; Force Sync under Assignments, and Push now under Push Groups, send " +
    "again at once.",
  troubleshooting: [
    {
      symptom: "Who is taken off the application stays active.",
      remedy:
        "Enable Deactivate Users under Provisioning > To App. Who was taken off before is told by assigning and " +
        "taking off again.",
    },
    {
      symptom: "A task has failed, and stays so.",
      remedy:
        "Okta tries none again by itself: mend the cause that the task shows, then press Retry Selected under " +
        "Tasks.",
    },
    {
      symptom: "A pushed group lacks members.",
      remedy:
        "Only people who are assigned to the application can be members. Assign them, then Push now under Push " +
        "Groups.",
    },
  ],
  unassigning: "Deactivate Users must be enabled for it. Deactivating the application itself tells Roster nothing.",
};
