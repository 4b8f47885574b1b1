import fc from "fast-check";
import { BADGE, ENTERPRISE } from "./attributes.js";
import type { PlainUser } from "./expression.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";

/** Texts that mean something to databases, to JSON, to patterns or to alphabets. */
const ODD_TEXTS = [
  "Tour Guide",
  "tour guide",
  "100%",
  "a_b",
  "a%b_c",
  'say "hi"',
  "back\\slash",
  "it's",
  "$1",
  "'; drop table users; --",
  "$.** ? (@ == 1)",
  "Ångström",
  "A\u030angstro\u0308m",
  "ΟΔΟΣ",
  "straße",
  "ẞ",
  "日本語",
  "🙂 smile",
  "\ud83d\ude00",
  "\uffee",
  " blank ",
  "tab\tand\nnewline",
  "(a) [b] {c}",
  "null",
  "true",
  "0",
];

/** A text that comes from a few words, so that users have some in common. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...ODD_TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter(isUsable) },
  );

/** Letters whose case Unicode has known for long; of newer ones, PostgreSQL and Node.js may not know the same. */
const KNOWN_CASE = /[A-Za-z\u00c0-\u012f\u0131-\u024f\u0370-\u052f\u1e00-\u1fff]/;

const isUsable = (text: string): boolean =>
  text.trim() !== "" &&
  !/[\p{Cn}\p{Cs}\p{Co}\p{Cc}]/u.test(text) &&
  [...text].every((character) => character.toLowerCase() === character.toUpperCase() || KNOWN_CASE.test(character));

const instants = [
  "2026-01-01T00:00:00Z",
  "2026-01-01T01:00:00.000+01:00",
  "2026-06-30T23:59:59.999Z",
  "1970-01-01T00:00:00Z",
];

const element = (value: fc.Arbitrary<string>, types: string[]): fc.Arbitrary<PlainUser> =>
  fc
    .record({ value, display: anyText(), type: fc.constantFrom(...types) }, { requiredKeys: [] })
    .filter((one) => Object.keys(one).length > 0);

const address = (): fc.Arbitrary<PlainUser> =>
  fc
    .record(
      {
        formatted: anyText(),
        streetAddress: anyText(),
        locality: fc.constantFrom("Bern", "BERN", "Genève"),
        region: anyText(),
        postalCode: fc.constantFrom("3000", "03000"),
        country: fc.constantFrom("CH", "DE"),
        type: fc.constantFrom("work", "home"),
      },
      { requiredKeys: [] },
    )
    .filter((one) => Object.keys(one).length > 0);

/** No two that say the same, and one of them or none the primary one, or said not to be. */
const several = (one: fc.Arbitrary<PlainUser>): fc.Arbitrary<PlainUser[]> =>
  fc
    .record({
      elements: fc.uniqueArray(one, {
        minLength: 1,
        maxLength: 3,
        selector: ({ value, type, ...more }) => JSON.stringify(value === undefined ? { type, ...more } : [value, type]),
      }),
      primary: fc.integer({ min: -1, max: 3 }),
      isSaid: fc.boolean(),
    })
    .map(({ elements, primary, isSaid }) =>
      elements.map((item, index) => ({
        ...item,
        ...(index === primary ? { primary: true } : isSaid ? { primary: false } : {}),
      })),
    );

const email = () =>
  fc.constantFrom("ana@corp.test", "ANA@corp.test", "bo@example.com", "bo_%@example.com", "x@ümlaut.test");
const base64 = () => fc.constantFrom("AAAA", "AQIDBA==", "//79", "+/8=");

const badge = (): fc.Arbitrary<PlainUser> =>
  fc
    .record(
      {
        number: fc.constantFrom(-1, 0, 9, 10, 100, 9_007_199_254_740_991),
        weight: fc.constantFrom(-0.5, 0, 0.1, 0.30000000000000004, 9, 10.5, 1e21, 1e-7),
        validFrom: fc.constantFrom(...instants),
        isLost: fc.boolean(),
        chip: base64(),
        code: anyText(),
        color: anyText(),
        issuedBy: anyText(),
        note: anyText(),
        holder: fc.constantFrom("https://corp.test/Users/1", "Users/1", "https://corp.test/users/1"),
        tags: fc.uniqueArray(anyText(), { minLength: 1, maxLength: 3 }),
        office: fc
          .record({ city: anyText(), floor: fc.integer({ min: -2, max: 12 }) }, { requiredKeys: [] })
          .filter((one) => Object.keys(one).length > 0),
        keys: several(
          fc.record(
            { value: anyText(), type: fc.constantFrom("door", "car"), copies: fc.integer({ min: 0, max: 12 }) },
            { requiredKeys: ["value"] },
          ),
        ),
      },
      { requiredKeys: [] },
    )
    .filter((one) => Object.keys(one).length > 0);

const enterprise = (): fc.Arbitrary<PlainUser> =>
  fc
    .record(
      {
        employeeNumber: anyText(),
        costCenter: anyText(),
        organization: anyText(),
        division: anyText(),
        department: anyText(),
      },
      { requiredKeys: [] },
    )
    .filter((one) => Object.keys(one).length > 0);

/** A user as a client sends it, without the name that makes it unique and without a manager. */
export const anyUser = (): fc.Arbitrary<PlainUser> =>
  fc.record(
    {
      schemas: fc.constant([USER]),
      externalId: anyText(),
      displayName: anyText(),
      nickName: anyText(),
      title: anyText(),
      userType: anyText(),
      preferredLanguage: fc.constantFrom("de", "en-US"),
      locale: fc.constantFrom("de-CH", "DE-ch"),
      timezone: fc.constantFrom("Europe/Zurich", "UTC"),
      profileUrl: fc.constantFrom("https://corp.test/ana", "https://corp.test/Ana", "https://corp.test/a_b%25"),
      active: fc.boolean(),
      name: fc
        .record(
          {
            formatted: anyText(),
            familyName: anyText(),
            givenName: anyText(),
            middleName: anyText(),
            honorificPrefix: anyText(),
            honorificSuffix: anyText(),
          },
          { requiredKeys: [] },
        )
        .filter((one) => Object.keys(one).length > 0),
      emails: several(element(email(), ["work", "home", "other"])),
      phoneNumbers: several(element(fc.constantFrom("+41 1", "+49%1"), ["work", "mobile"])),
      ims: several(element(anyText(), ["xmpp", "aim"])),
      photos: several(element(fc.constantFrom("https://corp.test/P.png", "https://corp.test/p.png"), ["photo"])),
      addresses: several(address()),
      entitlements: several(element(anyText(), ["a", "b"])),
      roles: several(element(anyText(), ["a", "b"])),
      x509Certificates: several(element(base64(), ["a"])),
      [ENTERPRISE]: enterprise(),
      [BADGE]: badge(),
    },
    { requiredKeys: ["schemas"] },
  );
