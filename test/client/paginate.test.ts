import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Client, createClient } from "../../schema/client/index.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { newTenant } from "../support/tenant.js";

const names = Array.from({ length: 7 }, (_, index) => `user-${index}`);

let slug: string;
let groupId: string;
beforeAll(async () => {
  const tenant = await newTenant();
  slug = tenant.slug;
  const ids: string[] = [];
  for (const userName of names) ids.push((await tenant.admin.createUser({ input: { userName } })).createUser.user.id);
  const input = { displayName: "All", memberIds: ids };
  groupId = (await tenant.admin.createGroup({ input })).createGroup.group.id;
});

/** A client that counts what it sends. */
function countingClient(): { client: Client; sent: () => number } {
  let sent = 0;
  const counting: typeof fetch = (...request) => {
    sent++;
    return fetch(...request);
  };
  const client = createClient({ url: testEnvironment().url, token: ADMIN_TOKEN, tenant: slug, fetch: counting });
  return { client, sent: () => sent };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe("paginate goes through", () => {
  test.each([
    [1, 7],
    [3, 3],
    [7, 1],
    [100, 1],
  ])("all users, in order, by pages of %d in %d requests", async (first, requests) => {
    const { client, sent } = countingClient();
    const users = await collect(client.paginate(client.users, { first }));
    expect(users.map((user) => user.userName)).toEqual(names);
    expect(sent()).toBe(requests);
  });

  test("a list without a word about it", async () => {
    const { client } = countingClient();
    expect(await collect(client.paginate(client.users))).toHaveLength(names.length);
  });

  test("what a filter selects, in the order that is asked for, from a cursor on", async () => {
    const { client } = countingClient();
    const variables = {
      filter: { userName: { ne: "user-3" } },
      orderBy: { field: "USER_NAME" as const, direction: "DESC" as const },
      first: 2,
    };
    const { users } = await client.users(variables);
    const rest = await collect(client.paginate(client.users, { ...variables, after: users.pageInfo.endCursor }));
    expect(rest.map((user) => user.userName)).toEqual(["user-4", "user-2", "user-1", "user-0"]);
  });

  test("a list inside a resource", async () => {
    const { client, sent } = countingClient();
    const members = await collect(client.paginate(client.groupMembers, { id: groupId, first: 3 }));
    expect(members.map((member) => member.displayName)).toEqual(names);
    expect(sent()).toBe(3);
  });

  test("the outer list, where its items have lists too", async () => {
    const { client } = countingClient();
    const groups = await collect(client.paginate(client.groups, { withMembers: true, membersFirst: 2 }));
    expect(groups.map((group) => [group.displayName, group.members?.nodes.length])).toEqual([["All", 2]]);
  });

  test("nothing, of an empty list", async () => {
    const { client } = countingClient();
    expect(await collect(client.paginate(client.users, { filter: { userName: { eq: "nobody" } } }))).toEqual([]);
  });
});

test("who leaves the loop has asked for no page but those looked at", async () => {
  const { client, sent } = countingClient();
  for await (const user of client.paginate(client.users, { first: 2 })) if (user.userName === "user-3") break;
  expect(sent()).toBe(2);
});

test("a page that fails ends the loop with its error, after the pages before it", async () => {
  const { client } = countingClient();
  const stop = new AbortController();
  const seen: string[] = [];
  const loop = async () => {
    for await (const user of client.paginate(client.users, { first: 2 }, { signal: stop.signal })) {
      seen.push(user.userName);
      if (seen.length === 2) stop.abort();
    }
  };
  await expect(loop()).rejects.toMatchObject({ code: "ABORTED" });
  expect(seen).toEqual(names.slice(0, 2));
});

test("the members of a group that there is not are NOT_FOUND, and not none", async () => {
  const { client } = countingClient();
  const members = collect(client.paginate(client.groupMembers, { id: crypto.randomUUID() }));
  await expect(members).rejects.toMatchObject({ name: "NotFoundError", code: "NOT_FOUND" });
});
