import { beforeAll, describe, expect, test } from "@jest/globals";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { eventually } from "../../support/eventually.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const PAGE =
  "edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";

/** Every list with pages: a document with `$first`, `$last`, `$after` and `$before`, where it is in the answer. */
const LISTS: [name: string, around: (list: string) => string, path: string[]][] = [
  ["users", (list) => list, ["users"]],
  ["groups", (list) => list, ["groups"]],
  ["roles", (list) => list, ["roles"]],
  ["entitlements", (list) => list, ["entitlements"]],
  ["changes", (list) => list, ["changes"]],
  ["scimRequests", (list) => list, ["scimRequests"]],
  ["members", (list) => `group(id: "${ids.group}") { ${list} }`, ["group", "members"]],
  ["groups", (list) => `user(id: "${ids.user}") { ${list} }`, ["user", "groups"]],
  ["members", (list) => `role(id: "${ids.role}") { ${list} }`, ["role", "members"]],
];

const ids = { user: "", group: "", role: "" };
const COUNT = 5;

let tenant: TestTenant;
let other: TestTenant;

beforeAll(async () => {
  [tenant, other] = await Promise.all([newTenant(), newTenant()]);
  const { admin } = tenant;
  const userIds: string[] = [];
  for (let i = 0; i < COUNT; i++) {
    const input = { userName: `user-${i}`, title: "Guide" };
    userIds.push((await admin.createUser({ input })).createUser.user.id);
    await other.admin.createUser({ input });
  }
  const { role } = (await admin.createRole({ input: { value: "crew" } })).createRole;
  for (let i = 0; i < COUNT; i++) {
    const group = (await admin.createGroup({ input: { displayName: `Group ${i}`, memberIds: userIds } })).createGroup
      .group;
    ids.group = group.id;
    await admin.createRole({ input: { value: `role-${i}` } });
    await admin.createEntitlement({ input: { value: `entitlement-${i}` } });
    await admin.grantRole({ input: { roleId: role.id, groupId: group.id } });
  }
  Object.assign(ids, { user: userIds[0], role: role.id });
  const { scimBaseUrl, token, id: connectionId } = await tenant.connect();
  for (let i = 0; i < COUNT; i++) {
    await fetch(`${scimBaseUrl}/Users/${ids.user}`, { headers: { authorization: `Bearer ${token}` } });
  }
  await eventually(async () => {
    expect((await admin.scimRequests({ connectionId })).scimRequests.nodes).toHaveLength(COUNT);
  });
});

const ask = (query: string, variables: object = {}, { slug } = tenant) =>
  graphqlRequest({ query, variables }, { headers: { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": slug } });

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

async function read([name, around, path]: (typeof LISTS)[number], args: object): Promise<Page> {
  const query = `query($first: Int, $last: Int, $after: String, $before: String) {
    ${around(`${name}(first: $first, last: $last, after: $after, before: $before) { ${PAGE} }`)}
  }`;
  const { body } = await ask(query, args);
  expect(body.errors).toBeUndefined();
  return path.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], body.data) as Page;
}

const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id);

describe.each(LISTS)("%s", (...list) => {
  test(`${list[2].join(".")} are read in pages from either end, each item once`, async () => {
    const whole = await read(list, { first: 100 });
    expect(whole.totalCount).toBe(idsOf(whole).length);
    expect(whole.totalCount).toBeGreaterThanOrEqual(COUNT);
    expect(whole.edges.map(({ node }) => node.id)).toEqual(idsOf(whole));

    const forward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = await read(list, { first: 2, after });
      expect(page.pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: page.edges[0]?.cursor,
        endCursor: page.edges.at(-1)?.cursor,
      });
      forward.push(...idsOf(page));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(forward).toEqual(idsOf(whole));

    const backward: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const page: Page = await read(list, { last: 2, before });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      backward.unshift(...idsOf(page));
      [before, more] = [page.pageInfo.startCursor, page.pageInfo.hasPreviousPage];
    }
    expect(backward).toEqual(idsOf(whole));
  });

  test.each<[args: string, field: string, message: RegExp]>([
    ["first: 0", "first", /from 1 to 100/],
    ["first: 101", "first", /from 1 to 100/],
    ["first: -1", "first", /from 1 to 100/],
    ["last: 0", "last", /from 1 to 100/],
    ["last: 101", "last", /from 1 to 100/],
    ["first: 1, last: 1", "last", /together with first/],
    ['first: 1, after: "W10"', "after", /not a (cursor of this list|position of the tenant)/],
    ['last: 1, before: "W10"', "before", /not a (cursor of this list|position of the tenant)/],
    ['first: 1, after: ""', "after", /not a (cursor of this list|position of the tenant)/],
  ])(`${list[2].join(".")}(%s) is refused, and the argument named`, async (args, field, message) => {
    const { body } = await ask(`{ ${list[1](`${list[0]}(${args}) { nodes { id } }`)} }`);
    expect(body.errors).toMatchObject([
      { message: expect.stringMatching(message), path: list[2], extensions: { code: "INVALID_INPUT", field } },
    ]);
  });
});

describe("a cursor is of one list, one filter and one order", () => {
  const FIRST = 'filter: { title: { eq: "Guide" } }, orderBy: { field: USER_NAME, direction: ASC }';

  const cursorOf = async (field: string, args: string): Promise<string> => {
    const { body } = await ask(`{ list: ${field}(first: 2, ${args}) { pageInfo { endCursor } } }`);
    return String((body.data as { list: Page }).list.pageInfo.endCursor);
  };

  test.each<[name: string, query: string]>([
    [
      "the same, written in another order",
      `users(orderBy: { direction: ASC, field: USER_NAME }, filter: { title: { eq: "Guide" } }`,
    ],
    ["the same, with another size", `users(first: 1, ${FIRST}`],
  ])("with %s it goes on", async (_name, query) => {
    const { body } = await ask(`{ ${query}, after: "${await cursorOf("users", FIRST)}") { nodes { userName } } }`);
    expect(body.data?.users).toMatchObject({ nodes: expect.arrayContaining([{ userName: "user-2" }]) });
  });

  test.each<[name: string, query: string]>([
    ["another filter", 'users(filter: { title: { eq: "guide" } }, orderBy: { field: USER_NAME, direction: ASC }'],
    ["no filter", "users(orderBy: { field: USER_NAME, direction: ASC }"],
    ["another order", 'users(filter: { title: { eq: "Guide" } }, orderBy: { field: DISPLAY_NAME, direction: ASC }'],
    ["another direction", 'users(filter: { title: { eq: "Guide" } }, orderBy: { field: USER_NAME, direction: DESC }'],
    ["no order", 'users(filter: { title: { eq: "Guide" } }'],
    ["another list", "groups(first: 2"],
  ])("with %s it is refused", async (_name, query) => {
    const after = await cursorOf("users", FIRST);
    for (const [argument, cursor] of [
      ["after", after],
      ["before", after],
    ]) {
      const { body } = await ask(`{ ${query}, ${argument}: "${cursor}") { nodes { id } } }`);
      expect(body.errors).toMatchObject([
        { message: expect.stringMatching(/same/), extensions: { code: "INVALID_INPUT", field: argument } },
      ]);
    }
  });

  test("of another tenant it is refused, though users, filter and order are the same", async () => {
    const after = await cursorOf("users", FIRST);
    const { body } = await ask(`{ users(${FIRST}, after: "${after}") { nodes { id } } }`, {}, other);
    expect(body.errors).toMatchObject([{ extensions: { code: "INVALID_INPUT", field: "after" } }]);
  });

  test("of another group's members it is refused", async () => {
    const { body } = await ask("{ groups(first: 2) { nodes { id members(first: 1) { pageInfo { endCursor } } } } }");
    const [first, second] = (body.data as { groups: { nodes: { id: string; members: Page }[] } }).groups.nodes;
    const goOn = (group: typeof first) =>
      ask(`{ group(id: "${group?.id}") { members(after: "${first?.members.pageInfo.endCursor}") { nodes { id } } } }`);
    expect((await goOn(first)).body.errors).toBeUndefined();
    expect((await goOn(second)).body.errors).toMatchObject([
      { path: ["group", "members"], extensions: { code: "INVALID_INPUT", field: "after" } },
    ]);
  });
});
