import { describe, expect, test } from "@jest/globals";
import { parseFilter } from "../../../scim-facade/filter/parse-filter.js";
import { toGraphqlFilter } from "../../../scim-facade/filter/to-graphql-filter.js";
import { groupType, userType } from "../../../scim-facade/schemas/resource-types.js";
import { ENTERPRISE_USER, USER } from "../../../scim-facade/urns.js";

const baseUrl = "https://roster.test/scim/c/v2";
const id = "01a208e1-f32d-7029-9ae3-4bd7d6151cd9";

const translate = (filter: string, resourceType = userType, isTolerant = false) =>
  toGraphqlFilter(parseFilter(filter), { resourceType, baseUrl, allowTextBoolean: () => isTolerant });

describe("a filter on users becomes", () => {
  const anyEmailType = { emails: { some: { type: { present: true } } } };
  test.each<[filter: string, translated: object]>([
    ['userName sw "b"', { userName: { startsWith: "b" } }],
    ['name.familyName ew "n"', { name: { familyName: { endsWith: "n" } } }],
    ["title eq null", { title: { eq: null } }],
    ["title pr", { title: { present: true } }],
    ["active eq true", { active: { eq: true } }],
    ['meta.created ge "2026-11-21T01:00:00+01:00"', { createdAt: { gte: "2026-11-21T00:00:00.000Z" } }],
    ['meta.version eq "W/\\"3\\""', { etag: { eq: 'W/"3"' } }],
    ['meta.resourceType eq "User"', { and: [] }],
    ['meta.resourceType eq "user"', { or: [] }],
    ['emails co "x"', { emails: { some: { value: { contains: "x" } } } }],
    ['emails.type eq "work"', { emails: { some: { type: { eq: "work" } } } }],
    [
      'emails.type ne "work"',
      {
        or: [
          { emails: { some: { and: [{ type: { present: true } }, { type: { ne: "work" } }] } } },
          { not: anyEmailType },
        ],
      },
    ],
    ["emails.type eq null", { not: anyEmailType }],
    ["emails pr", { emails: { present: true } }],
    [
      'emails[type eq "work" and not (primary eq true)]',
      { emails: { some: { and: [{ type: { eq: "work" } }, { not: { primary: { eq: true } } }] } } },
    ],
    ['name[givenName eq "B"]', { name: { givenName: { eq: "B" } } }],
    ['groups.type eq "DIRECT"', { groups: { some: { type: { in: ["DIRECT"] } } } }],
    ['groups eq "g"', { groups: { some: { id: { eq: "g" } } } }],
    ['manager eq "m"', { manager: { id: { eq: "m" } } }],
    [`${ENTERPRISE_USER.toUpperCase()}:DEPARTMENT eq "Tours"`, { department: { eq: "Tours" } }],
    [`${USER}:userName eq "x"`, { userName: { eq: "x" } }],
    ['employeeNumber eq "7"', { employeeNumber: { eq: "7" } }],
    [`schemas eq "${USER}"`, expect.objectContaining({ or: [{ and: [] }, expect.anything()] })],
    [`meta.location eq "${baseUrl}/Users/${id}"`, { or: [{ and: [{ or: [{ id: { eq: id } }] }] }] }],
  ])("%s", (filter, translated) => {
    expect(translate(filter)).toEqual(translated);
  });
});

test("a member's URL says what the member is", () => {
  expect(translate(`members.$ref eq "${baseUrl}/Groups/${id}"`, groupType)).toEqual({
    members: {
      some: {
        or: [
          { and: [{ or: [{ or: [] }] }, { type: { eq: "USER" } }] },
          { and: [{ or: [{ id: { eq: id } }] }, { type: { eq: "GROUP" } }] },
        ],
      },
    },
  });
});

describe("a filter that does not fit is refused", () => {
  test.each([
    ['favColor eq "x"', "User has no attribute favColor"],
    ['name eq "Jensen"', "name is complex: compare one of its sub-attributes"],
    ["active gt true", "gt does not compare active, which is boolean"],
    ['active co "t"', "co does not compare active, which is boolean"],
    ['active eq "true"', 'active is boolean, which "true" is not'],
    ["title eq 5", "title is string, which 5 is not"],
    ["title gt null", "gt does not compare with null"],
    ['meta.created sw "2026"', "sw does not compare created, which is dateTime"],
    ['meta.created gt "yesterday"', 'created is dateTime, which "yesterday" is not'],
    ['emails[favColor eq "x"]', "emails has no sub-attribute favColor"],
    ['userName[value eq "x"]', "userName has no sub-attributes to filter by"],
    ['x509Certificates.value co "x"', "co does not compare value, which is binary"],
  ])("%s", (filter, detail) => {
    expect(() => translate(filter)).toThrow(expect.objectContaining({ scimType: "invalidFilter", detail }));
  });
});

test("a boolean written as text is one where the client needs that", () => {
  expect(translate('roles[primary eq "True"]', userType, true)).toEqual({ roles: { some: { primary: { eq: true } } } });
});
