import type { GraphqlPlace, Operand, PlainUser, TestAttribute, ValueKind } from "./expression.js";

export const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
export const BADGE = "urn:example:params:scim:schemas:extension:badge:2.0:User";

/** All attributes of users that can be filtered by, as this test understands them. */
export const filterableAttributes = (): TestAttribute[] => [
  single("id", "exact"),
  single("externalId", "exact"),
  single("userName", "name"),
  single("profileUrl", "exact"),
  single("active", "boolean"),
  ...["displayName", "nickName", "title", "userType", "preferredLanguage", "locale", "timezone"].map((name) =>
    single(name, "text"),
  ),
  ...complex("name", NAME_PARTS),
  ...enterprise(),
  ...meta(),
  ...["emails", "phoneNumbers", "ims", "entitlements", "roles"].flatMap((name) => list(name, labelled("text"))),
  ...list("photos", labelled("exact")),
  ...list("x509Certificates", labelled("binary")),
  ...list("addresses", ADDRESS_PARTS),
  ...groups(),
  { path: "schemas", kind: "text", valuesOf: (user) => user.schemas as string[] },
  ...badge(),
];

type Parts = Record<string, ValueKind>;

const texts = (...names: string[]): Parts => Object.fromEntries(names.map((name) => [name, "text"]));

const NAME_PARTS = texts("formatted", "familyName", "givenName", "middleName", "honorificPrefix", "honorificSuffix");

const ADDRESS_PARTS: Parts = {
  ...texts("formatted", "streetAddress", "locality", "region", "postalCode", "country", "type"),
  primary: "boolean",
};

const labelled = (value: ValueKind): Parts => ({ value, ...texts("display", "type"), primary: "boolean" });

function single(name: string, kind: ValueKind): TestAttribute {
  return { path: name, kind, valuesOf: (user) => assigned(user[name]), graphql: field(name) };
}

function enterprise(): TestAttribute[] {
  const names = ["employeeNumber", "costCenter", "organization", "division", "department"];
  const managerOf = (user: PlainUser) => (extensionOf(user, ENTERPRISE).manager ?? {}) as PlainUser;
  const inManager = (part: string) => field(part, (condition) => ({ manager: condition }));
  const path = `${ENTERPRISE}:manager`;
  return [
    ...names.map(
      (name): TestAttribute => ({
        path: `${ENTERPRISE}:${name}`,
        kind: "text",
        valuesOf: (user) => assigned(extensionOf(user, ENTERPRISE)[name]),
        graphql: field(name),
      }),
    ),
    ...[path, `${path}.value`].map(
      (one): TestAttribute => ({
        path: one,
        kind: "exact",
        valuesOf: (user) => assigned(managerOf(user).value),
        graphql: inManager("id"),
      }),
    ),
    {
      path: `${path}.displayName`,
      kind: "text",
      valuesOf: (user) => assigned(managerOf(user).displayName),
      graphql: inManager("displayName"),
    },
    { path: `${path}.$ref`, kind: "url", valuesOf: (user) => assigned(managerOf(user).$ref) },
    {
      path: ENTERPRISE,
      kind: "whole",
      valuesOf: () => [],
      isPresentIn: (user) => Object.keys(extensionOf(user, ENTERPRISE)).length > 0,
    },
  ];
}

function meta(): TestAttribute[] {
  const of = (part: string) => (user: PlainUser) => assigned((user.meta as PlainUser)[part]);
  return [
    { path: "meta.created", kind: "instant", valuesOf: of("created"), graphql: field("createdAt") },
    { path: "meta.lastModified", kind: "instant", valuesOf: of("lastModified"), graphql: field("updatedAt") },
    { path: "meta.version", kind: "exact", valuesOf: of("version"), graphql: field("etag") },
    { path: "meta.resourceType", kind: "exact", valuesOf: of("resourceType") },
    { path: "meta.location", kind: "url", valuesOf: of("location") },
  ];
}

function groups(): TestAttribute[] {
  const [whole, ...parts] = list("groups", { value: "exact", display: "text", type: "text", $ref: "url" });
  const renamed: Record<string, string | undefined> = { value: "id", display: "displayName" };
  const inGraphql = (one: TestAttribute): TestAttribute => {
    const name = one.path.split(".").at(-1) as string;
    const wanted = renamed[name === "groups" ? "value" : name];
    return {
      ...one,
      graphql:
        wanted === undefined
          ? undefined
          : { ...(one.graphql as GraphqlPlace), compare: (operators) => ({ [wanted]: operators }) },
    };
  };
  return [whole as TestAttribute, ...parts].map((one) => ({ ...inGraphql(one), parts: one.parts?.map(inGraphql) }));
}

/** What `test/samples/extensions/badge.json` registers, those apart that nobody can see. */
function badge(): TestAttribute[] {
  const kinds: Parts = {
    number: "number",
    weight: "number",
    validFrom: "instant",
    isLost: "boolean",
    chip: "binary",
    code: "exact",
    color: "text",
    serial: "text",
    issuedBy: "text",
    note: "text",
    holder: "exact",
  };
  const tags = {
    path: `${BADGE}:tags`,
    kind: "text" as const,
    valuesOf: (user: PlainUser) => (extensionOf(user, BADGE).tags ?? []) as string[],
    graphql: added("tags", "text", { isList: true }),
  };
  return [
    ...Object.entries(kinds).map(
      ([name, kind]): TestAttribute => ({
        path: `${BADGE}:${name}`,
        kind,
        valuesOf: (user) => assigned(extensionOf(user, BADGE)[name]),
        graphql: added(name, kind),
      }),
    ),
    {
      ...tags,
      elementsOf: (user) => tags.valuesOf(user).map((value) => ({ value })),
      parts: [
        {
          path: "value",
          kind: "text",
          valuesOf: ({ value }) => assigned(value),
          graphql: added("tags", "text", { isList: true }),
        },
      ],
    },
    ...complex("office", { city: "text", floor: "number" }, BADGE),
    ...list("keys", { value: "text", type: "text", primary: "boolean", copies: "number" }, BADGE),
    {
      path: BADGE,
      kind: "whole",
      valuesOf: () => [],
      isPresentIn: (user) => Object.keys(extensionOf(user, BADGE)).length > 0,
    },
  ];
}

/** A complex attribute with one value: each of its parts, itself, and what brackets select by. */
function complex(name: string, parts: Parts, urn?: string): TestAttribute[] {
  const path = urn ? `${urn}:${name}` : name;
  const complexOf = (user: PlainUser) => ((urn ? extensionOf(user, urn) : user)[name] ?? {}) as PlainUser;
  const place = (part: string, kind: ValueKind) =>
    urn ? added(name, kind, { part }) : field(part, (condition) => ({ [name]: condition }));
  const selecting = Object.entries(parts).map(
    ([part, kind]): TestAttribute => ({
      path: part,
      kind,
      valuesOf: (value) => assigned(value[part]),
      graphql: place(part, kind),
    }),
  );
  return [
    {
      path,
      kind: "whole",
      valuesOf: () => [],
      isPresentIn: (user) => Object.keys(complexOf(user)).length > 0,
      elementsOf: (user) => [complexOf(user)],
      parts: selecting,
    },
    ...selecting.map((part) => ({
      ...part,
      path: `${path}.${part.path}`,
      valuesOf: (user: PlainUser) => part.valuesOf(complexOf(user)),
    })),
  ];
}

/** A multi-valued attribute: itself, which stands for its `value`, each of its parts, and what brackets select by. */
function list(name: string, parts: Parts, urn?: string): TestAttribute[] {
  const path = urn ? `${urn}:${name}` : name;
  const elementsOf = (user: PlainUser) => ((urn ? extensionOf(user, urn) : user)[name] ?? []) as PlainUser[];
  const place = (part: string, kind: ValueKind) =>
    urn
      ? added(name, kind, { part, isList: true })
      : field(part, (condition) => ({ [name]: { some: condition } }), true);
  const selecting = Object.entries(parts).map(
    ([part, kind]): TestAttribute => ({
      path: part,
      kind,
      valuesOf: (element) => (part === "primary" ? [element.primary === true] : assigned(element[part])),
      graphql: place(part, kind),
    }),
  );
  const ofUser = selecting.map(
    (part): TestAttribute => ({
      ...part,
      path: `${path}.${part.path}`,
      valuesOf: (user) => elementsOf(user).flatMap((element) => part.valuesOf(element)),
    }),
  );
  const value = ofUser.find((part) => part.path === `${path}.value`);
  const presence = urn
    ? { extensions: [{ schema: urn, attribute: name, present: true }] }
    : { [name]: { present: true } };
  const whole: TestAttribute = {
    path,
    kind: value?.kind ?? "whole",
    valuesOf: value?.valuesOf ?? (() => []),
    isPresentIn: (user) => elementsOf(user).length > 0,
    graphql: value?.graphql && { ...value.graphql, presence },
    elementsOf,
    parts: selecting,
  };
  return [whole, ...ofUser];
}

const EXTENSION_KINDS: Partial<Record<ValueKind, string>> = {
  number: "number",
  boolean: "boolean",
  instant: "instant",
  exact: "exactText",
  binary: "exactText",
};

/** Where GraphQL has an attribute that a tenant has added. */
function added(
  attribute: string,
  kind: ValueKind,
  { part, isList = false }: { part?: string; isList?: boolean } = {},
): GraphqlPlace {
  return {
    wrap: (condition) => ({ extensions: [{ schema: BADGE, attribute, [isList ? "some" : "value"]: condition }] }),
    compare: (operators) => ({ ...(part && { part }), is: { [EXTENSION_KINDS[kind] ?? "text"]: operators } }),
    isList,
  };
}

function field(name: string, wrap: GraphqlPlace["wrap"] = (condition) => condition, isList = false): GraphqlPlace {
  return { wrap, compare: (operators) => ({ [name]: operators }), isList };
}

function extensionOf(user: PlainUser, urn: string): PlainUser {
  return (user[urn] ?? {}) as PlainUser;
}

function assigned(value: unknown): Operand[] {
  return value === undefined || value === null || value === "" ? [] : [value as Operand];
}
