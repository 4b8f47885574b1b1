import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { parametersOfUrl, type SearchParameters } from "../../scim-facade/messages/search-parameters.js";
import { parseSearch } from "../../scim-facade/messages/search-request.js";
import { IndexWalks, PLACE_TIMEOUT_SECONDS } from "../../scim-facade/resources/index-walks.js";
import type { ScimSession } from "../../scim-facade/session.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { insertUsers } from "../support/many-users.js";
import { idsOf } from "../support/pages.js";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const SCHEMAS = {
  user: "urn:ietf:params:scim:schemas:core:2.0:User",
  group: "urn:ietf:params:scim:schemas:core:2.0:Group",
  search: "urn:ietf:params:scim:api:messages:2.0:SearchRequest",
};

type List = (startIndex: number, count: number) => Promise<ScimBody>;

/** How a list is asked for a page by its index, with further parameters of the query. */
const ASK: Record<string, (scim: ScimClient, endpoint: string, query: string) => List> = {
  GET: (scim, endpoint, query) => async (startIndex, count) =>
    (await scim.request("GET", `${endpoint || "/"}?${query}&startIndex=${startIndex}&count=${count}`)).body,
  "POST .search": (scim, endpoint, query) => async (startIndex, count) => {
    const parameters = Object.fromEntries(new URLSearchParams(query)) as SearchParameters;
    const body = { schemas: [SCHEMAS.search], ...parameters, startIndex, count };
    return (await scim.request("POST", `${endpoint}/.search`, body)).body;
  },
};

/** Reads page after page, each at the index that follows what has been shown, until one is short. */
async function walk(
  list: List,
  count: number,
  afterPage: (page: ScimBody) => Promise<unknown> = async () => undefined,
): Promise<ScimBody[]> {
  const pages: ScimBody[] = [];
  do {
    const startIndex = 1 + count * pages.length;
    const page = await list(startIndex, count);
    const { totalResults } = await list(1, 0);
    expect(page).toMatchObject({ startIndex, itemsPerPage: page.Resources.length, totalResults });
    pages.push(page);
    await afterPage(page);
  } while (pages.at(-1).itemsPerPage === count);
  return pages;
}

/** What comes and goes, and what is there from first to last. */
interface Crowd {
  scim: ScimClient;
  staying: string[];
  /** Some come before and behind the place of a walk, the one that was shown last goes, and others with it. */
  change(page: ScimBody): Promise<void>;
}

const MADE = {
  "/Users": (name: string, title?: string) => ({ schemas: [SCHEMAS.user], userName: name, title }),
  "/Groups": (name: string) => ({ schemas: [SCHEMAS.group], displayName: name }),
};

async function gather(endpoints: (keyof typeof MADE)[], size: number): Promise<Crowd> {
  const scim = scimClient(await (await newTenant()).connect());
  const create = async (endpoint: keyof typeof MADE, name: string, title?: string) => {
    const { body, status } = await scim.request("POST", endpoint, MADE[endpoint](name, title));
    expect(status).toBe(201);
    return { id: body.id, endpoint };
  };
  const remove = async (endpoint: string, id: string) =>
    expect((await scim.request("DELETE", `${endpoint}/${id}`)).status).toBe(204);
  const names = Array.from({ length: size }, (_, i) => `one-${String(i).padStart(3, "0")}`);
  const created = await Promise.all(endpoints.flatMap((endpoint) => names.map((name) => create(endpoint, name))));
  const staying = created.filter((_, i) => i % 2 === 0).map(({ id }) => id);
  const leaving = new Map(created.filter((_, i) => i % 2 === 1).map(({ id, endpoint }) => [id, endpoint]));
  let round = 0;
  const change = async ({ Resources }: ScimBody) => {
    round += 1;
    const title = round % 2 ? "Guide" : "Aide";
    const gone = [...leaving].filter(([id], i) => id === Resources.at(-1)?.id || i % 9 === round % 9);
    for (const [id] of gone) leaving.delete(id);
    await Promise.all([
      ...endpoints.flatMap((endpoint) =>
        ["a", "one-01", "z"].map((stem) => create(endpoint, `${stem}-${round}`, title)),
      ),
      ...gone.map(([id, endpoint]) => remove(endpoint, id)),
    ]);
  };
  return { scim, staying, change };
}

const LISTS: [endpoint: string, made: (keyof typeof MADE)[], query: string][] = [
  ["/Users", ["/Users"], ""],
  ["/Users", ["/Users"], "sortBy=userName"],
  ["/Users", ["/Users"], "sortBy=title&sortOrder=descending"],
  ["/Users", ["/Users"], "sortBy=meta.created&sortOrder=descending&filter=userName pr"],
  ["/Groups", ["/Groups"], "sortBy=displayName"],
  ["", ["/Groups", "/Users"], ""],
];

describe("a walk by index counts what there is, shows nothing twice and misses nothing that is there from first to last, while resources come and go,", () => {
  const cases = LISTS.flatMap(([endpoint, made, query]) =>
    Object.entries(ASK).map(([how, ask]) => [how, `${endpoint}/?${query}`, { ask, endpoint, made, query }] as const),
  );
  test.each(cases)("asked by %s of %s", async (_how, _list, { ask, endpoint, made, query }) => {
    const { scim, staying, change } = await gather(made, 40 / made.length);
    const pages = await walk(ask(scim, endpoint, query), 7, change);
    const seen = idsOf(pages);
    expect(seen).toHaveLength(new Set(seen).size);
    expect(staying.filter((id) => !seen.includes(id))).toEqual([]);
  });
});

describe("a walk by index", () => {
  let tenant: TestTenant;
  let connection: TestConnection;
  let scim: ScimClient;
  let ids: string[];
  beforeAll(async () => {
    tenant = await newTenant();
    connection = await tenant.connect();
    scim = scimClient(connection);
    ids = await insertUsers(tenant.id, 60);
  });

  let walks = 0;
  beforeEach(() => {
    walks += 1;
  });

  /** Of one test alone, as the filter is. */
  const byName = (client: ScimClient, query = ""): List =>
    ASK.GET?.(client, "/Users", `sortBy=userName&filter=userName ne "walk ${walks}"${query}`) as List;

  const shown = async (list: List, startIndex: number, count: number): Promise<string[]> =>
    idsOf([await list(startIndex, count)]);

  /** Deletes somebody who has been shown, so that who follows has one index less. */
  async function leave(): Promise<void> {
    const id = ids.shift();
    expect((await scim.request("DELETE", `/Users/${id}`)).status).toBe(204);
  }

  test("goes on after the last who was shown, also in pages of another size, and again where an answer was lost", async () => {
    const list = byName(scim);
    const before = ids.slice(0, 25);
    expect(await shown(list, 1, 5)).toEqual(before.slice(0, 5));
    await leave();
    expect(await shown(list, 6, 10)).toEqual(before.slice(5, 15));
    await leave();
    expect(await shown(list, 6, 10)).toEqual(before.slice(5, 15));
    expect(await shown(list, 16, 10)).toEqual(before.slice(15, 25));
  });

  test("that jumps is answered by index", async () => {
    const list = byName(scim);
    await shown(list, 1, 5);
    await leave();
    expect(await shown(list, 7, 5)).toEqual(ids.slice(6, 11));
    expect(await shown(list, 5, 5)).toEqual(ids.slice(4, 9));
  });

  test("is told how many there are past the end, where nothing follows", async () => {
    const list = byName(scim);
    await walk(list, 20);
    for (const startIndex of [ids.length + 1, ids.length + 20, 5_000]) {
      const page = await list(startIndex, 20);
      expect(page).toMatchObject({ startIndex, itemsPerPage: 0, totalResults: ids.length, Resources: [] });
    }
  });

  test("leads no other one on: of another list, connection or tenant, by other scopes, or on behalf of a user", async () => {
    const other = await newTenant();
    const ids2 = await insertUsers(other.id, 60);
    const { createUserToken } = await tenant.admin.createUserToken({
      input: { connectionId: connection.id, userId: ids[30] ?? "" },
    });
    const sister = scimClient(await tenant.connect());
    const others: [string, List, string[]][] = [
      ["connection", byName(sister), ids],
      [
        "order",
        ASK.GET?.(scim, "/Users", `sortBy=displayName&filter=userName ne "walk ${walks}"`) as List,
        [...ids].sort(),
      ],
      ["direction", byName(scim, "&sortOrder=descending"), [...ids].reverse()],
      ["filter", ASK.GET?.(scim, "/Users", "sortBy=userName&filter=userName pr") as List, ids],
      ["user", byName(scimClient({ ...connection, token: createUserToken.token })), ids.slice(30, 31)],
      ["tenant", byName(scimClient(await other.connect())), ids2],
    ];
    await shown(byName(scim), 1, 5);
    const gone = ids[0];
    await leave();
    for (const [name, list, theirs] of others) {
      const now = theirs.filter((id) => id !== gone);
      expect([name, await shown(list, 6, 5)]).toEqual([name, now.slice(5, 10)]);
    }
    expect(await shown(byName(scim), 6, 5)).toEqual(ids.slice(4, 9));
  });

  test("goes its own way beside another one of the same client, which is behind", async () => {
    const list = byName(scim);
    const before = [...ids];
    await walkTo(list, 30);
    await leave();
    expect([await shown(list, 1, 10), await shown(list, 11, 10)].flat()).toEqual(ids.slice(0, 20));
    expect(await shown(list, 31, 10)).toEqual(before.slice(30, 40));
    expect(await shown(list, 21, 10)).toEqual(ids.slice(20, 30));
  });

  test("is answered by index where another one of the same client has come to the same index by other users", async () => {
    const list = byName(scim);
    await shown(list, 1, 10);
    await leave();
    await shown(list, 1, 10);
    for (const _walk of ["one", "other"]) expect(await shown(list, 11, 10)).toEqual(ids.slice(10, 20));
    await leave();
    for (const _walk of ["one", "other"]) expect(await shown(list, 21, 10)).toEqual(ids.slice(19, 29));
  });

  async function walkTo(list: List, end: number): Promise<void> {
    for (let startIndex = 1; startIndex < end; startIndex += 10) await shown(list, startIndex, 10);
  }
});

test("who is looked for by a name and found by an e-mail is found page by page, too", async () => {
  const { admin, connect } = await newTenant();
  const emails = [{ value: "shared@corp.test", type: "work", primary: true }];
  for (const userName of ["u1", "u2", "u3"]) await admin.createUser({ input: { userName, emails } });
  const scim = scimClient(await connect({ matching: "PRIMARY_WORK_EMAIL" }));
  const list = ASK.GET?.(scim, "/Users", 'filter=userName eq "shared@corp.test"') as List;
  const pages = await walk(list, 1);
  expect(pages.flatMap(({ Resources }) => Resources.map(({ userName }: { userName: string }) => userName))).toEqual([
    "u1",
    "u2",
    "u3",
  ]);
});

describe("what a page by index asks of the database", () => {
  let other: CountingServer;
  beforeAll(async () => {
    other = await startCountingServer();
  });
  afterAll(() => other.close());

  test("is as many statements where it goes on as where it jumps", async () => {
    const tenant = await newTenant();
    await insertUsers(tenant.id, 50);
    const { id, token } = await tenant.connect();
    const scim = scimClient({ scimBaseUrl: `${other.url}/scim/${id}/v2`, token });
    for (const [endpoint, query] of [
      ["/Users", ""],
      ["/Users", "sortBy=userName"],
      ["/Users", "filter=active eq true"],
      ["", ""],
    ] as const) {
      const list = ASK.GET?.(scim, endpoint, query) as List;
      const jump = await other.statementsOf(() => list(21, 10));
      const goesOn = await other.statementsOf(() => list(31, 10));
      expect([query, goesOn.length]).toEqual([query, jump.length]);
    }
  });
});

describe("what is remembered of walks", () => {
  const session = {
    connectionId: "c1",
    subject: "c1",
    scopes: new Set(["users:read", "groups:read"]),
    extensionsVersion: 0,
    offersRoles: false,
  } as unknown as ScimSession;
  const request = (query = "") => parseSearch(parametersOfUrl(new URLSearchParams(query)), () => false);
  const place = (cursor: string) => ({ type: "User", cursor });
  const end = (cursor: string) => ({ shown: 10, last: place(cursor), hasMore: true });

  test.each<[string, Partial<ScimSession>, string, string]>([
    ["connection", { connectionId: "c2" }, "User", ""],
    ["subject", { subject: "u1" }, "User", ""],
    ["scopes", { scopes: new Set(["users:read"]) }, "User", ""],
    ["extension schemas", { extensionsVersion: 1 }, "User", ""],
    ["roles", { offersRoles: true }, "User", ""],
    ["type", {}, "Group", ""],
    ["filter", {}, "User", "filter=active eq true"],
    ["order", {}, "User", "sortBy=title"],
    ["direction", {}, "User", "sortBy=userName&sortOrder=descending"],
  ])("is of one list alone: another %s has another", (_name, others, scope, query) => {
    const walks = new IndexWalks();
    walks.through("User", request("sortBy=userName"), session).endPage({ startIndex: 1 }, end("at 10"));
    expect(walks.through("User", request("sortBy=userName"), session).placeAt(11)).toEqual(place("at 10"));
    const other = walks.through(scope, request(query || "sortBy=userName"), { ...session, ...others });
    expect(other.placeAt(11)).toBeUndefined();
  });

  test("is forgotten after some minutes", () => {
    let now = 0;
    const walk = new IndexWalks(() => now).through("User", request(), session);
    walk.endPage({ startIndex: 1 }, end("at 10"));
    now = PLACE_TIMEOUT_SECONDS * 1_000 - 1;
    expect(walk.placeAt(11)).toEqual(place("at 10"));
    now = PLACE_TIMEOUT_SECONDS * 1_000;
    expect(walk.placeAt(11)).toBeUndefined();
  });

  test("has a bound: of lists, of places in one, and of their cursors", () => {
    const walks = new IndexWalks();
    const walk = walks.through("User", request(), session);
    for (let page = 0; page < 100; page++) walk.endPage({ startIndex: 1 + 10 * page }, end(`after page ${page}`));
    const known = Array.from({ length: 100 }, (_, page) => walk.placeAt(11 + 10 * page)).filter(Boolean);
    expect(known).toEqual(Array.from({ length: 8 }, (_, i) => place(`after page ${92 + i}`)));
    walk.endPage({ startIndex: 1_001 }, end("long".repeat(300)));
    expect(walk.placeAt(1_011)).toBeUndefined();
    for (let i = 0; i < 1_000; i++) {
      walks.through("User", request(`filter=title eq "${i}"`), session).endPage({ startIndex: 1 }, end("at 10"));
    }
    expect(walk.placeAt(1_001)).toBeUndefined();
  });

  test("is not forgotten of a walk that rests while another one goes on", () => {
    const walk = new IndexWalks().through("User", request(), session);
    walk.endPage({ startIndex: 5_001 }, end("resting"));
    for (let startIndex = 1; startIndex < 1_000; startIndex += 10) {
      walk.placeAt(startIndex);
      walk.endPage({ startIndex }, end(`at ${startIndex}`));
    }
    expect(walk.placeAt(5_011)).toEqual(place("resting"));
  });

  test("is nothing where a list has but one page, as most that are looked up", () => {
    const walk = new IndexWalks().through("User", request(), session);
    walk.endPage({ startIndex: 1 }, { ...end("at 10"), hasMore: false });
    expect(walk.placeAt(11)).toBeUndefined();
  });
});
