const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/** What every guide tells the source of: the attributes that people see, and the roles that they forget. */
const CORE = {
  userName: { path: "userName", label: "Username" },
  givenName: { path: "name.givenName", label: "First Name" },
  familyName: { path: "name.familyName", label: "Last Name" },
  workEmail: { path: 'emails[type eq "work"].value', label: "Work E-mail" },
  mobileNumber: { path: 'phoneNumbers[type eq "mobile"].value', label: "Mobile Number" },
  workNumber: { path: 'phoneNumbers[type eq "work"].value', label: "Work Number" },
  title: { path: "title", label: "Position" },
  streetAddress: { path: 'addresses[type eq "work"].streetAddress', label: "Street Address" },
  locality: { path: 'addresses[type eq "work"].locality', label: "City" },
  region: { path: 'addresses[type eq "work"].region', label: "State" },
  postalCode: { path: 'addresses[type eq "work"].postalCode', label: "Postal Code" },
  country: { path: 'addresses[type eq "work"].country', label: "Country" },
  active: { path: "active", label: "Status" },
  roles: { path: "roles", label: "Roles" },
} as const;

/** What a guide names where its provider has it. */
const FURTHER = {
  externalId: { path: "externalId", label: "External ID" },
  displayName: { path: "displayName", label: "Display Name" },
  middleName: { path: "name.middleName", label: "Middle Name" },
  password: { path: "password", label: "Password" },
  employeeNumber: { path: `${ENTERPRISE_USER}:employeeNumber`, label: "Employee Number" },
  department: { path: `${ENTERPRISE_USER}:department`, label: "Department" },
  organization: { path: `${ENTERPRISE_USER}:organization`, label: "Organization" },
  manager: { path: `${ENTERPRISE_USER}:manager`, label: "Manager" },
} as const;

/** The attributes that guides speak of, with their paths in SCIM and what Roster calls them, in the order of tables. */
export const ATTRIBUTES = { ...CORE, ...FURTHER };

/** What the provider calls the value's source; null where it has none by default. */
export type Source = string | null | { from: string | null; note: string };

/** Where a provider takes the values from. */
export type AttributeSources = Readonly<
  Record<keyof typeof CORE, Source> & Partial<Record<keyof typeof FURTHER, Source>>
>;
