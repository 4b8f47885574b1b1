import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ChangeSelection, type Client, createClient, type FollowedChange } from "../../schema/client/index.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { type FaultyServer, startFaultyServer, type Treatment } from "../support/faulty-server.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

let tenant: TestTenant;
let proxy: FaultyServer | undefined;
beforeEach(async () => {
  tenant = await newTenant();
});
afterEach(() => proxy?.close());

const createUser = async (userName: string) =>
  (await tenant.admin.createUser({ input: { userName } })).createUser.user.id;

/** A client that comes by a proxy, which passes on what the faults leave to it. */
async function clientBehind(faultOf: (index: number) => Treatment | undefined, token = ADMIN_TOKEN): Promise<Client> {
  const pass = async (body: string, { authorization = "" }: { authorization?: string }): Promise<Treatment> => {
    const headers = { "content-type": "application/json", authorization, "roster-tenant": tenant.slug };
    const answer = await fetch(`${testEnvironment().url}/graphql`, { method: "POST", headers, body });
    return { status: answer.status, body: await answer.text() };
  };
  proxy = await startFaultyServer((index, body, { headers }) => faultOf(index) ?? pass(body, headers));
  return createClient({ url: proxy.url, token, retryDelayMilliseconds: 1 });
}

const fast = { pollMilliseconds: 1, longestPollMilliseconds: 20 };

/** Reads so many changes, and calls `between` after each. */
async function read(
  client: Client,
  count: number,
  selection: ChangeSelection = {},
  between: (seen: number) => Promise<unknown> = async () => {},
): Promise<FollowedChange[]> {
  const followed: FollowedChange[] = [];
  for await (const one of client.followChanges({ ...fast, ...selection })) {
    followed.push(one);
    await between(followed.length);
    if (followed.length === count) break;
  }
  return followed;
}

const namesOf = (followed: FollowedChange[]) => followed.map(({ change }) => change.resourceName);

const createdUsers = { types: ["user.created"] };

describe("followChanges gives", () => {
  test("each change once, in order, those too that are still to come", async () => {
    await createUser("user-0");
    const client = await clientBehind(() => undefined);
    const followed = await read(client, 5, createdUsers, (seen) => createUser(`user-${seen}`));
    expect(namesOf(followed)).toEqual(["user-0", "user-1", "user-2", "user-3", "user-4"]);
    expect(followed[0]?.change).toMatchObject({ action: "user.created", summary: expect.any(String) });
  });

  test("more than fit on a page", async () => {
    const names = Array.from({ length: 103 }, (_, index) => `user-${index}`);
    for (const name of names) await createUser(name);
    const client = await clientBehind(() => undefined);
    expect(namesOf(await read(client, 103, createdUsers))).toEqual(names);
    expect(proxy?.requests.length).toBeGreaterThan(1);
  });

  test("what comes after a position", async () => {
    for (const name of ["a", "b", "c", "d"]) await createUser(name);
    const client = await clientBehind(() => undefined);
    const [, second] = await read(client, 2, createdUsers);
    expect(namesOf(await read(client, 2, { ...createdUsers, after: second?.position }))).toEqual(["c", "d"]);
  });

  test("what is of a resource, of a type, and fulfils a filter", async () => {
    const [ana] = [await createUser("ana"), await createUser("bo")];
    await tenant.admin.updateUser({ input: { id: ana, title: "Guide" } });
    await tenant.admin.deactivateUser({ input: { id: ana } });
    const client = await clientBehind(() => undefined);
    const actions = async (selection: ChangeSelection, count: number) =>
      (await read(client, count, selection)).map(({ change }) => `${change.action} ${change.resourceName}`);
    expect(await actions({ resource: ana }, 3)).toEqual([
      "user.created ana",
      "user.updated ana",
      "user.deactivated ana",
    ]);
    expect(await actions({ types: ["user.created", "user.deactivated"], resource: ana }, 2)).toEqual([
      "user.created ana",
      "user.deactivated ana",
    ]);
    expect(await actions({ filter: { resourceId: { ne: ana }, resourceType: { eq: "User" } } }, 1)).toEqual([
      "user.created bo",
    ]);
  });
});

describe("followChanges goes on behind the last change after", () => {
  test.each<[string, Treatment]>([
    ["connections that are cut", "cut"],
    ["answers that are cut", "cut in the middle"],
    ["a proxy without a Roster behind it", { status: 503, body: "" }],
    ["a server that fails", { status: 500, body: '{"errors":[{"message":"","extensions":{"code":"INTERNAL"}}]}' }],
    ["a limit", { status: 429, headers: { "retry-after": "0" }, body: "" }],
  ])("%s", async (_fault, fault) => {
    await createUser("user-0");
    const client = await clientBehind((index) => (index % 8 === 0 ? undefined : fault)); // more than a call is repeated
    const followed = await read(client, 4, createdUsers, (seen) => createUser(`user-${seen}`));
    expect(namesOf(followed)).toEqual(["user-0", "user-1", "user-2", "user-3"]);
  });
});

describe("followChanges ends", () => {
  test("when its signal is aborted while it waits for changes", async () => {
    await createUser("ana");
    const stop = new AbortController();
    const seen: FollowedChange[] = [];
    const client = await clientBehind(() => {
      if (seen.length > 0) stop.abort();
      return undefined;
    });
    for await (const one of client.followChanges({ ...fast, ...createdUsers, signal: stop.signal })) seen.push(one);
    expect(namesOf(seen)).toEqual(["ana"]);
  });

  test("when its signal is aborted by who deals with a change, before the next one", async () => {
    for (const name of ["a", "b", "c"]) await createUser(name);
    const stop = new AbortController();
    const client = await clientBehind(() => undefined);
    const seen: FollowedChange[] = [];
    for await (const one of client.followChanges({ ...fast, ...createdUsers, signal: stop.signal })) {
      seen.push(one);
      stop.abort();
    }
    expect(namesOf(seen)).toEqual(["a"]);
  });

  test("when its signal is aborted while nothing can be reached", async () => {
    const stop = new AbortController();
    const client = await clientBehind((index) => {
      if (index === 4) stop.abort();
      return "cut";
    });
    for await (const one of client.followChanges({ ...fast, signal: stop.signal })) throw new Error(one.position);
    expect(proxy?.requests).toHaveLength(5);
  });

  test.each<[string, (client: Client) => Promise<unknown>, string]>([
    ["a position that is none", (client) => read(client, 1, { after: "nowhere" }), "INVALID_INPUT"],
    ["a token that is revoked meanwhile", (client) => read(client, 2, createdUsers), "UNAUTHENTICATED"],
  ])("with the error, for %s", async (_what, follow, code) => {
    await createUser("ana");
    const unauthenticated = '{"errors":[{"message":"","extensions":{"code":"UNAUTHENTICATED"}}]}';
    const client = await clientBehind((index) => (index < 2 ? undefined : { status: 401, body: unauthenticated }));
    await expect(follow(client)).rejects.toMatchObject({ code });
  });
});
