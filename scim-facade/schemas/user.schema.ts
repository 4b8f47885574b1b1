import { USER } from "../urns.js";
import { type Attribute, type AttributeSpec, attribute, type ResourceSchema, readOnly } from "./attribute.js";
import { certificate } from "./formats/certificate.js";
import { countryCode } from "./formats/country-code.js";
import { acceptedLanguages, languageTag } from "./formats/language.js";
import { timeZone } from "./formats/time-zone.js";
import { absoluteUrl } from "./formats/url.js";

const text = (name: string, description: string, more?: Partial<Attribute>): Attribute =>
  attribute({ name, description, ...more });

const LABELS = ["work", "home", "other"];

/** A multi-valued attribute with the sub-attributes of RFC 7643 section 2.4. */
function multiValued(
  name: string,
  description: string,
  value: Omit<AttributeSpec, "name">,
  types: readonly string[] | undefined,
  more?: Partial<Attribute>,
): Attribute {
  return attribute({
    ...more,
    name,
    type: "complex",
    multiValued: true,
    description,
    subAttributes: [attribute({ name: "value", ...value }), ...labels(types)],
  });
}

const labels = (types: readonly string[] | undefined): Attribute[] => [
  text("display", "A name for people to read."),
  text("type", "A label that says what the value is for.", types && { canonicalValues: types }),
  attribute({ name: "primary", type: "boolean", description: "Whether this is the preferred value; at most one is." }),
];

const name = attribute({
  name: "name",
  type: "complex",
  description: "The parts of the person's name.",
  subAttributes: [
    text("formatted", "The full name, formatted for display."),
    text("familyName", "The family name, or last name."),
    text("givenName", "The given name, or first name."),
    text("middleName", "The middle name or names."),
    text("honorificPrefix", "The title before the name, such as 'Ms.'."),
    text("honorificSuffix", "What follows the name, such as 'III'."),
  ],
});

const addresses = attribute({
  name: "addresses",
  type: "complex",
  multiValued: true,
  description: "Physical mailing addresses.",
  subAttributes: [
    text("formatted", "The full address, formatted for display; may hold newlines."),
    text("streetAddress", "Street, house number, post office box and the like; may hold newlines."),
    text("locality", "The city or locality."),
    text("region", "The state or region."),
    text("postalCode", "The zip code or postal code."),
    text("country", "The country, as an ISO 3166-1 alpha-2 code.", { format: countryCode }),
    text("type", "A label that says what the address is for.", { canonicalValues: LABELS }),
    attribute({ name: "primary", type: "boolean", description: "Whether this is the preferred address." }),
  ],
});

const groups = readOnly({
  name: "groups",
  type: "complex",
  multiValued: true,
  description: "The groups that the user belongs to, as a member or by a group in a group.",
  isGathered: true,
  subAttributes: [
    readOnly({
      name: "value",
      description: "The identifier of the group.",
      caseExact: true,
      filter: { kind: "field", field: "id" },
    }),
    readOnly({
      name: "$ref",
      type: "reference",
      description: "The URI of the group.",
      referenceTypes: ["Group"],
      filter: { kind: "location", field: "id", endpoints: [{ path: "/Groups" }] },
    }),
    readOnly({
      name: "display",
      description: "The name of the group.",
      filter: { kind: "field", field: "displayName" },
    }),
    readOnly({
      name: "type",
      description: "How the user belongs to the group.",
      canonicalValues: ["direct", "indirect"],
      filter: { kind: "enum", field: "type", values: { DIRECT: "direct", INDIRECT: "indirect" } },
    }),
  ],
});

/** The domain of an e-mail address has no case (RFC 5321 section 2.4); what stands before it may have. */
function withLowerCaseDomain(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? address : address.slice(0, at) + address.slice(at).toLowerCase();
}

/** The core schema of users (RFC 7643 sections 4.1 and 8.7.1, errata included). */
export const userSchema: ResourceSchema = {
  id: USER,
  name: "User",
  description: "User Account",
  attributes: [
    text("userName", "The name that identifies the user to the service provider.", {
      required: true,
      uniqueness: "server",
    }),
    name,
    text("displayName", "The name to show for the user."),
    text("nickName", "The casual name of the user, such as 'Bob' for 'Robert'."),
    attribute({
      name: "profileUrl",
      type: "reference",
      description: "The URI of a page about the user.",
      referenceTypes: ["external"],
      format: absoluteUrl,
    }),
    text("title", "The user's title, such as 'Vice President'."),
    text("userType", "The relation of the user to the organization, such as 'Employee'."),
    text("preferredLanguage", "The user's preferred languages, as in the header Accept-Language.", {
      format: acceptedLanguages,
    }),
    text("locale", "The user's locale for dates, numbers and currency, such as 'en-US'.", { format: languageTag }),
    text("timezone", "The user's time zone, as an IANA name such as 'America/Denver'.", { format: timeZone }),
    attribute({ name: "active", type: "boolean", description: "Whether the user may act.", hasDefault: true }),
    text("password", "The password, which can be written and never read.", {
      caseExact: true,
      mutability: "writeOnly",
      returned: "never",
    }),
    multiValued(
      "emails",
      "E-mail addresses.",
      { description: "The e-mail address.", canonicalize: withLowerCaseDomain },
      LABELS,
    ),
    multiValued("phoneNumbers", "Phone numbers.", { description: "The phone number." }, [
      "work",
      "home",
      "mobile",
      "fax",
      "pager",
      "other",
    ]),
    multiValued("ims", "Instant messaging addresses.", { description: "The instant messaging address." }, [
      "aim",
      "gtalk",
      "icq",
      "xmpp",
      "msn",
      "skype",
      "qq",
      "yahoo",
      "other",
    ]),
    multiValued(
      "photos",
      "URIs of images of the user.",
      { description: "The URI of the image.", type: "reference", referenceTypes: ["external"], format: absoluteUrl },
      ["photo", "thumbnail"],
    ),
    addresses,
    groups,
    multiValued("entitlements", "What the user is entitled to.", { description: "The entitlement." }, undefined),
    multiValued("roles", "The user's roles.", { description: "The role.", mayBeJsonText: true }, undefined),
    multiValued(
      "x509Certificates",
      "Certificates issued to the user.",
      { description: "One DER-encoded X.509 certificate, in base64.", type: "binary", format: certificate },
      undefined,
    ),
  ],
};
