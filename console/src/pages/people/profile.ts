import type { PersonPartsFragment, UpdateUserInput } from "../../generated.ts";

/** An attribute of a person, in words. */
export interface ProfileField {
  label: string;
  /** As origins name it. */
  path: string;
  read: (person: PersonPartsFragment) => string | null | undefined;
  /** What to send to change it; absent where it is shown alone. */
  write?: (text: string | null) => Partial<UpdateUserInput>;
}

const text = (label: string, name: keyof PersonPartsFragment & keyof UpdateUserInput): ProfileField => ({
  label,
  path: name,
  read: (person) => person[name] as string | null,
  write: (value) => ({ [name]: value }),
});

const listed = (values: { value?: string | null; type?: string | null }[]): string =>
  values.map(({ value, type }) => (type ? `${value} (${type})` : value)).join(", ");

export const PROFILE: ProfileField[] = [
  text("User name", "userName"),
  text("Name to show", "displayName"),
  { label: "Given name", path: "name.givenName", read: ({ name }) => name?.givenName },
  { label: "Family name", path: "name.familyName", read: ({ name }) => name?.familyName },
  text("Nickname", "nickName"),
  { label: "E-mail", path: "emails", read: ({ emails }) => listed(emails) },
  { label: "Phone", path: "phoneNumbers", read: ({ phoneNumbers }) => listed(phoneNumbers) },
  text("Title", "title"),
  text("Department", "department"),
  text("Division", "division"),
  text("Organization", "organization"),
  text("Cost center", "costCenter"),
  text("Employee number", "employeeNumber"),
  { label: "Manager", path: "managerId", read: ({ manager }) => manager && (manager.displayName ?? manager.userName) },
  text("User type", "userType"),
  text("Preferred language", "preferredLanguage"),
  text("Locale", "locale"),
  text("Time zone", "timezone"),
  { label: "Roles, as the directory names them", path: "roles", read: ({ roles }) => listed(roles) },
  { label: "The directory’s id", path: "externalId", read: ({ externalId }) => externalId },
];
