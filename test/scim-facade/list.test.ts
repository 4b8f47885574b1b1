import { beforeAll, describe, expect, test } from "@jest/globals";
import { insertUsers } from "../support/many-users.js";
import { idsOf, walk } from "../support/pages.js";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const SCHEMAS = {
  group: "urn:ietf:params:scim:schemas:core:2.0:Group",
  search: "urn:ietf:params:scim:api:messages:2.0:SearchRequest",
};
const USERS = 1_100;
const GROUPS = 3;
const ALL = USERS + GROUPS;

let scim: ScimClient;
let ids: string[];

beforeAll(async () => {
  const tenant = await newTenant();
  scim = scimClient(await tenant.connect());
  ids = await insertUsers(tenant.id, USERS);
  for (let i = 0; i < GROUPS; i++) {
    await scim.request("POST", "/Groups", { schemas: [SCHEMAS.group], displayName: `group ${i}` });
  }
});

const list = async (url: string): Promise<ScimBody> => (await scim.request("GET", url)).body;

async function walkByIndex(url: string, count: number): Promise<ScimBody[]> {
  const pages: ScimBody[] = [];
  do {
    const startIndex = 1 + count * pages.length;
    pages.push(await list(`${url}count=${count}&startIndex=${startIndex}`));
  } while (pages.length * count < pages[0].totalResults);
  return pages;
}

describe("pages by index", () => {
  test("have no more than the announced maximum, whatever count asks for (REQ-374)", async () => {
    const { filter, pagination } = await list("/ServiceProviderConfig");
    expect([filter.maxResults, pagination.maxPageSize]).toEqual([1_000, 1_000]);
    const page = await list("/Users?count=100000&attributes=userName");
    expect(page).toMatchObject({ totalResults: USERS, startIndex: 1, itemsPerPage: 1_000 });
    expect(page.Resources).toHaveLength(1_000);
  });

  test("follow one another in one order without a sort, one user a page (REQ-375)", async () => {
    const filter = "filter=userName%20sw%20%22user-005%22&attributes=id&";
    const pages = await walkByIndex(`/Users?${filter}`, 1);
    expect(pages).toHaveLength(10);
    expect(idsOf(pages)).toEqual(ids.slice(49, 59).sort());
  });

  test("do not overlap where all are equal in what they are sorted by (REQ-364)", async () => {
    for (const order of ["sortBy=title", "sortBy=title&sortOrder=descending", "sortBy=active"]) {
      const seen = idsOf(await walkByIndex(`/Users?${order}&attributes=id&`, 150));
      expect([seen.length, new Set(seen).size]).toEqual([USERS, USERS]);
    }
  });
});

describe("a list of all types", () => {
  test("is never too large to be paged whole, neither by index nor, sorted, by cursor (REQ-296)", async () => {
    const byIndex = idsOf(await walkByIndex("/?attributes=id&", 400));
    expect([byIndex.length, new Set(byIndex).size]).toEqual([ALL, ALL]);
    const pages = await walk(scim, "/?sortBy=userName&sortOrder=descending&attributes=id&count=400");
    expect(pages.map(({ totalResults, itemsPerPage }) => [totalResults, itemsPerPage])).toEqual([
      [ALL, 400],
      [ALL, 400],
      [ALL, ALL - 800],
    ]);
    expect(idsOf(pages).slice(GROUPS)).toEqual([...ids].reverse());
  });

  test.each([
    ["/?sortBy=userName&startIndex=990&count=12", 400],
    ["/?sortBy=userName&startIndex=990&count=11", 200],
    ["/?sortBy=userName&startIndex=1001&count=0", 200],
    ["/?sortBy=userName&filter=title%20pr&startIndex=1001", 200],
  ])(
    "is refused as too large where a sorted page lies far inside, rather than cut: %s is %d (REQ-296, REQ-580)",
    async (url, status) => {
      const answer = await scim.request("GET", url);
      const { body } = answer;
      expect([answer.status, body.scimType]).toEqual([status, status === 400 ? "tooMany" : undefined]);
      expect((await search(url, "/.search")).body).toEqual(body);
    },
  );
});

/** Asks by a body what a URL asks. */
function search(url: string, path: string) {
  const { searchParams } = new URL(url, "http://scim.test");
  const lists = ["attributes", "excludedAttributes"];
  const numbers = ["startIndex", "count"];
  const members = [...searchParams].map(([name, text]) => {
    if (lists.includes(name)) return [name, text.split(",")];
    return [name, numbers.includes(name) ? Number(text) : text];
  });
  return scim.request("POST", path, { schemas: [SCHEMAS.search], ...Object.fromEntries(members) });
}

test.each([
  "",
  "count=3",
  "count=0",
  "count=-1&startIndex=0",
  "startIndex=1099&count=10",
  "startIndex=5000",
  "filter=title%20eq%20%22guide%22&count=2&startIndex=3",
  "filter=not%20(title%20pr)%20and%20active%20eq%20true&count=2",
  "filter=userName%20eq",
  "sortBy=title&sortOrder=descending&count=4",
  "sortBy=userName&sortOrder=Descending&count=4",
  "sortBy=name",
  "sortBy=userName&sortOrder=up",
  "attributes=userName,meta.created&count=2",
  "excludedAttributes=meta,active&count=2",
  "attributes=userName&excludedAttributes=title",
  "cursor=none",
  "cursor=&startIndex=2",
])("a body asks the same as a URL: %s (REQ-413)", async (query) => {
  for (const endpoint of ["/Users", "/Groups", ""]) {
    const url = `${endpoint}?${query}`;
    const { status, body } = await scim.request("GET", url);
    expect(await search(url, `${endpoint}/.search`)).toMatchObject({ status, body });
  }
});
