import { RESOURCE_TYPE, SCHEMA, SERVICE_PROVIDER_CONFIG } from "../urns.js";
import { type Attribute, type AttributeSpec, type ResourceSchema, readOnly } from "./attribute.js";

/** The names of the characteristics of an attribute, which schemas describe themselves with. */
const text = (name: string, description: string, more: Partial<Attribute> = {}): Attribute =>
  readOnly({ name, description, ...more });

const flag = (name: string, description: string, more: Partial<Attribute> = {}): Attribute =>
  readOnly({ name, type: "boolean", description, ...more });

const number = (name: string, description: string): Attribute =>
  readOnly({ name, type: "integer", description, required: true });

const complex = (spec: AttributeSpec): Attribute => readOnly({ type: "complex", ...spec });

const REQUIRED = { required: true };
const SUPPORTED = flag("supported", "Whether the service provider can do this.", REQUIRED);

const option = (name: string, description: string, ...more: Attribute[]): Attribute =>
  complex({ name, description, ...REQUIRED, subAttributes: [SUPPORTED, ...more] });

const url = (name: string, description: string): Attribute =>
  text(name, description, { type: "reference", caseExact: false, referenceTypes: ["external"] });

/** The schema of `/ServiceProviderConfig` (RFC 7643 sections 5 and 8.7.2, errata included; RFC 9865; RFC 9967). */
export const serviceProviderConfigSchema: ResourceSchema = {
  id: SERVICE_PROVIDER_CONFIG,
  name: "ServiceProviderConfig",
  description: "What the service provider can do",
  attributes: [
    url("documentationUri", "A page for people about the service provider."),
    option("patch", "Whether resources can be changed in part."),
    option(
      "bulk",
      "Whether several operations can be sent at once.",
      number("maxOperations", "How many operations one request may have."),
      number("maxPayloadSize", "How many bytes one request may have."),
    ),
    option("filter", "Whether queries can be filtered.", number("maxResults", "How many resources a page may have.")),
    option("changePassword", "Whether a user's password can be changed."),
    option("sort", "Whether queries can be sorted."),
    option("etag", "Whether resources have entity tags."),
    complex({
      name: "pagination",
      description: "How long lists are read page by page (RFC 9865 section 4).",
      subAttributes: [
        flag("cursor", "Whether by cursor.", REQUIRED),
        flag("index", "Whether by index.", REQUIRED),
        text("defaultPaginationMethod", "What is meant where a query names neither.", {
          canonicalValues: ["cursor", "index"],
        }),
        text("defaultPageSize", "How many resources a page has where a query does not say.", { type: "integer" }),
        text("maxPageSize", "How many resources a page has at most.", { type: "integer" }),
        text("cursorTimeout", "How long a cursor can be used, in seconds.", { type: "integer" }),
      ],
    }),
    text(
      "interopProfileConformant",
      "Whether the interoperability profile is kept; absent where it is not asked for.",
      {
        type: "boolean",
      },
    ),
    complex({
      name: "securityEvents",
      description: "Which events are told of; absent where none are (RFC 9967 section 4).",
      subAttributes: [
        text("asyncRequest", "Whether requests can be answered later, by an event.", {
          canonicalValues: ["none", "long", "request"],
        }),
        text("eventUris", "The URIs of the events.", { multiValued: true }),
      ],
    }),
    complex({
      name: "authenticationSchemes",
      multiValued: true,
      description: "How a client can prove who it is.",
      ...REQUIRED,
      subAttributes: [
        text("type", "The kind of scheme.", {
          ...REQUIRED,
          canonicalValues: ["oauth", "oauth2", "oauthbearertoken", "httpbasic", "httpdigest"],
        }),
        text("name", "The name of the scheme.", REQUIRED),
        text("description", "What the scheme is.", REQUIRED),
        url("specUri", "The specification of the scheme."),
        url("documentationUri", "A page for people about the scheme."),
        flag("primary", "Whether this is the preferred scheme."),
      ],
    }),
  ],
};

const listed = (name: "roles" | "entitlements", severalSupported: string): Attribute =>
  option(
    name,
    `Whether ${name} can be listed.`,
    flag(severalSupported, `Whether a user can have several ${name}.`),
    flag("primarySupported", `Whether one of a user's ${name} can be primary.`),
    flag("typeSupported", `Whether a user's ${name} can have a type.`),
  );

/** The same where roles and entitlements are offered (draft-ietf-scim-roles-entitlements section 3.1). */
export const serviceProviderConfigSchemaWithRoles: ResourceSchema = {
  ...serviceProviderConfigSchema,
  attributes: [
    ...serviceProviderConfigSchema.attributes,
    complex({
      name: "RolesAndEntitlements",
      description: "What can be listed of roles and entitlements.",
      subAttributes: [
        listed("roles", "multipleRolesSupported"),
        listed("entitlements", "multipleEntitlementsSupported"),
      ],
    }),
  ],
};

/** The schema of `/ResourceTypes` (RFC 7643 sections 6 and 8.7.2, errata included). */
export const resourceTypeSchema: ResourceSchema = {
  id: RESOURCE_TYPE,
  name: "ResourceType",
  description: "The kinds of resources that there are",
  attributes: [
    text("id", "The name of the resource type."),
    text("name", "The name of the resource type.", { ...REQUIRED, uniqueness: "server" }),
    text("description", "What the resource type is."),
    text("endpoint", "Where its resources are, relative to the base URL.", {
      type: "reference",
      caseExact: true,
      ...REQUIRED,
      uniqueness: "server",
      referenceTypes: ["uri"],
    }),
    text("schema", "The URN of its schema.", {
      type: "reference",
      caseExact: true,
      ...REQUIRED,
      referenceTypes: ["uri"],
    }),
    complex({
      name: "schemaExtensions",
      multiValued: true,
      description: "The extensions of its schema.",
      ...REQUIRED,
      subAttributes: [
        text("schema", "The URN of the extension.", {
          type: "reference",
          caseExact: true,
          ...REQUIRED,
          referenceTypes: ["uri"],
        }),
        flag("required", "Whether each resource must have it.", REQUIRED),
      ],
    }),
  ],
};

const TYPES = ["string", "complex", "boolean", "decimal", "integer", "dateTime", "binary", "reference"];

/** What is said of each attribute, and, without sub-attributes, of each sub-attribute. */
const characteristics = (types: string[]): Attribute[] => [
  text("name", "The name of the attribute.", { ...REQUIRED, caseExact: true }),
  text("type", "The type of its values.", { ...REQUIRED, canonicalValues: types }),
  flag("multiValued", "Whether it has several values.", REQUIRED),
  text("description", "What the attribute is.", { caseExact: true }),
  flag("required", "Whether each resource must have it."),
  text("canonicalValues", "Values that it is suggested to have.", { multiValued: true, caseExact: true }),
  flag("caseExact", "Whether its text is compared with regard to case."),
  text("mutability", "Whether and when it can be written.", {
    caseExact: true,
    canonicalValues: ["readOnly", "readWrite", "immutable", "writeOnly"],
  }),
  text("returned", "When it is returned.", {
    caseExact: true,
    canonicalValues: ["always", "never", "default", "request"],
  }),
  text("uniqueness", "Within what its values are unique.", {
    caseExact: true,
    canonicalValues: ["none", "server", "global"],
  }),
  text("referenceTypes", "What its references may refer to.", { multiValued: true, caseExact: true }),
];

/** The schema of `/Schemas` (RFC 7643 sections 7 and 8.7.2, errata included). */
export const schemaSchema: ResourceSchema = {
  id: SCHEMA,
  name: "Schema",
  description: "The attributes of resources",
  attributes: [
    text("id", "The URN of the schema.", REQUIRED),
    text("name", "The name of the schema.", REQUIRED),
    text("description", "What the schema is of."),
    complex({
      name: "attributes",
      multiValued: true,
      description: "The attributes of the schema.",
      ...REQUIRED,
      subAttributes: [
        ...characteristics(TYPES),
        complex({
          name: "subAttributes",
          multiValued: true,
          description: "The attributes that a complex attribute consists of.",
          subAttributes: characteristics(TYPES.filter((type) => type !== "complex")),
        }),
      ],
    }),
  ],
};
