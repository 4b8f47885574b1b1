import type { UpdateUserInput, UserFieldsFragment } from "../../schema/client/index.js";

export type Attributes = Omit<UpdateUserInput, "id" | "expectedVersion">;

/**
 * One text of a user: a column of CSV files, and, where it can be written, an option of commands. `write` keeps what the user
 * has beside it: the other parts of the name, the other e-mail addresses.
 */
export interface Column {
  read(user: UserFieldsFragment): string | null | undefined;
  /** Absent: given by Roster, and passed over where a file has it. */
  write?(text: string | null, user: Partial<UserFieldsFragment>): Attributes;
  about: string;
}

/** An attribute that is one text. */
const text = (name: keyof Attributes & keyof UserFieldsFragment, about: string): Column => ({
  read: (user) => user[name] as string | null | undefined,
  write: (value) => ({ [name]: value }),
  about,
});

type Name = NonNullable<UserFieldsFragment["name"]>;

const partOfName = (part: keyof Name, about: string): Column => ({
  read: ({ name }) => name?.[part],
  write: (value, { name }) => ({ name: { ...name, [part]: value } }),
  about,
});

type Values = UserFieldsFragment["emails"];

/** The value by which a person is known at work: of type `work`, else the primary one, else the first. */
const atWork = (list: "emails" | "phoneNumbers", about: string): Column => ({
  read: (user) => pickWork(user[list])?.value,
  write: (value, user) => ({ [list]: replaceWork(user[list] ?? [], value) }),
  about,
});

const pickWork = (values: Values) =>
  values.find(({ type }) => type === "work") ?? values.find(({ primary }) => primary) ?? values[0];

function replaceWork(values: Values, value: string | null): Values {
  const current = pickWork(values);
  if (value === null) return values.filter((one) => one !== current);
  if (!current) return [{ value, display: null, type: "work", primary: true }];
  return values.map((one) => (one === current ? { ...one, value } : one));
}

/** The columns of a CSV file, in order. */
export const COLUMNS: Record<string, Column> = {
  id: { read: ({ id }) => id, about: "given by Roster" },
  userName: text("userName", "the name to sign in with; unique in the tenant"),
  externalId: text("externalId", "the id that another system has given"),
  active: {
    read: ({ active }) => String(active),
    write: (value) => (value === null ? {} : { active: value.toLowerCase() === "true" }),
    about: "true or false: whether the person may act",
  },
  displayName: text("displayName", "the name to show"),
  givenName: partOfName("givenName", "first name"),
  familyName: partOfName("familyName", "last name"),
  email: atWork("emails", "e-mail address at work"),
  title: text("title", "job title"),
  department: text("department", "name of the department"),
  employeeNumber: text("employeeNumber", "number in the organization"),
  managerId: text("managerId", "id of the user who manages this one"),
  createdAt: { read: ({ createdAt }) => createdAt, about: "given by Roster" },
  formatted: partOfName("formatted", "the whole name"),
  middleName: partOfName("middleName", "middle name"),
  honorificPrefix: partOfName("honorificPrefix", "title before the name"),
  honorificSuffix: partOfName("honorificSuffix", "what follows the name"),
  nickName: text("nickName", "the casual name"),
  profileUrl: text("profileUrl", "URL of a page about the person"),
  userType: text("userType", "relation to the organization, such as Employee"),
  preferredLanguage: text("preferredLanguage", "preferred languages, such as en-US"),
  locale: text("locale", "language tag for dates and numbers, such as en-US"),
  timezone: text("timezone", "time zone, such as Europe/Berlin"),
  costCenter: text("costCenter", "name of the cost center"),
  organization: text("organization", "name of the organization"),
  division: text("division", "name of the division"),
  phoneNumber: atWork("phoneNumbers", "telephone number at work"),
};

/**
 * Writes texts of a user by their columns' names.
 *
 * @param user what the person has now, of whom what is not named stays; nothing of somebody new
 * @example toAttributes({ givenName: "Ana" }, { name: { familyName: "Berg", ... } }) // { name: { givenName: "Ana", familyName: "Berg", ... } }
 */
export function toAttributes(texts: Record<string, string | null>, user: Partial<UserFieldsFragment> = {}): Attributes {
  let attributes: Attributes = {};
  for (const [name, value] of Object.entries(texts)) {
    const current = { ...user, ...attributes } as Partial<UserFieldsFragment>;
    attributes = { ...attributes, ...COLUMNS[name]?.write?.(value, current) };
  }
  return attributes;
}
