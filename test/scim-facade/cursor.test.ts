import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { CURSOR_TIMEOUT_SECONDS, CursorSeal } from "../../scim-facade/messages/cursor.js";
import { loadInstallation } from "../../server/installation.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { insertUsers } from "../support/many-users.js";
import { idsOf, walk } from "../support/pages.js";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GARBAGE = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo";

let tenant: TestTenant;
let connection: TestConnection;
let scim: ScimClient;
let ids: string[];
let other: CountingServer;

beforeAll(async () => {
  other = await startCountingServer();
  tenant = await newTenant();
  connection = await tenant.connect();
  scim = scimClient(connection);
  ids = await insertUsers(tenant.id, 25);
});
afterAll(() => other.close());

/** The same connection, at another Roster on the same database. */
const elsewhere = ({ id, token }: TestConnection): ScimClient =>
  scimClient({ scimBaseUrl: `${other.url}/scim/${id}/v2`, token });

const page = async (client: ScimClient, cursor: string) => {
  const { status, body } = await client.request("GET", `/Users?cursor=${cursor}&count=10`);
  return { status, body };
};

const firstCursor = async (): Promise<string> => (await page(scim, "")).body.nextCursor;

describe("a walk", () => {
  test("of 25 users by 10 has a next cursor on two pages, of unreserved characters alone (REQ-377, REQ-379)", async () => {
    const pages = await walk(scim, "/Users?count=10");
    expect(pages.map(({ itemsPerPage, nextCursor }) => [itemsPerPage, typeof nextCursor])).toEqual([
      [10, "string"],
      [10, "string"],
      [5, "undefined"],
    ]);
    expect(idsOf(pages)).toEqual([...ids].sort());
    const cursors = pages.flatMap(({ nextCursor, previousCursor }) => [nextCursor, previousCursor]).filter(Boolean);
    expect(cursors).toHaveLength(4);
    expect(cursors.filter((cursor) => !/^[A-Za-z0-9._~-]+$/.test(cursor))).toEqual([]);
  });

  test("turns round at its end, and comes back to a first page that has nothing before it (REQ-378)", async () => {
    const pages = await walk(scim, "/Users?count=10&sortBy=title");
    const back: ScimBody[] = [];
    for (let cursor = pages.at(-1)?.previousCursor; cursor; cursor = back.at(-1)?.previousCursor) {
      back.push((await scim.request("GET", `/Users?count=10&sortBy=title&cursor=${cursor}`)).body);
    }
    expect(back.map((one) => idsOf([one]))).toEqual([pages[1], pages[0]].map((one) => idsOf([one])));
  });

  test.each(["id", "userName", "title", "title&sortOrder=descending", "meta.created&sortOrder=descending"])(
    "in the order of %s skips nobody and doubles nobody who is there from first to last, while others come and go",
    async (order) => {
      const tenant = await newTenant();
      const scim = scimClient(await tenant.connect());
      const users = await insertUsers(tenant.id, 200);
      const [stay, leave] = [users.filter((_, i) => i % 2 === 0), users.filter((_, i) => i % 2 === 1)];
      const changes: Promise<number>[] = [];
      const change = (method: string, path: string, body?: object) =>
        changes.push(scim.request(method, path, body).then(({ status }) => status));
      let round = 0;
      const pages = await walk(scim, `/Users?count=7&sortBy=${order}`, async ({ Resources }) => {
        round += 1;
        for (const prefix of ["a", "user-0150", "z"]) {
          const title = round % 2 === 0 ? "Guide" : "Aide";
          change("POST", "/Users", { schemas: [USER], userName: `${prefix}-${round}`, title });
        }
        const place = Resources.at(-1).id;
        const leaving = leave.filter((id, i) => id === place || i % 15 === round % 15);
        for (const id of leaving) change("DELETE", `/Users/${id}`);
        await changes.at(-1);
      });
      const statuses = new Set(await Promise.all(changes));
      const seen = idsOf(pages);
      expect([...statuses].sort()).toEqual(expect.arrayContaining([201, 204]));
      expect(seen).toHaveLength(new Set(seen).size);
      expect(stay.filter((id) => !seen.includes(id))).toEqual([]);
    },
  );
});

test("nothing is stored for a cursor or an index: a page is made by reading alone, and another Roster goes on (REQ-389, REQ-391)", async () => {
  const cursor = await firstCursor();
  const statements = await other.statementsOf(async () => {
    expect(await page(elsewhere(connection), "")).toMatchObject({ status: 200, body: { itemsPerPage: 10 } });
    const second = await page(elsewhere(connection), cursor);
    expect(idsOf([second.body])).toEqual([...ids].sort().slice(10, 20));
    const byIndex = await elsewhere(connection).request("GET", "/Users?startIndex=11&count=10");
    expect(idsOf([byIndex.body])).toEqual([...ids].sort().slice(10, 20));
  });
  expect(statements.length).toBeGreaterThan(3);
  expect(statements.filter((text) => /\b(insert|update|delete|merge|call)\b/i.test(text))).toEqual([]);
});

describe("a cursor", () => {
  /** What the server seals cursors with, by a clock of the test's. */
  async function sealAt(now: number): Promise<CursorSeal> {
    const pool = new pg.Pool({ connectionString: testEnvironment().databaseUrl, max: 1 });
    const { cursorKeys } = await loadInstallation(pool, ADMIN_TOKEN);
    await pool.end();
    return new CursorSeal(cursorKeys, () => now);
  }

  const sealedBefore = async (seconds: number): Promise<string> => {
    const now = Date.now();
    const said = (await sealAt(now)).open(await firstCursor(), connection.id);
    return (await sealAt(now - seconds * 1_000)).seal(said, connection.id);
  };

  test("works for as long as is announced, and is expired then (REQ-381, REQ-589)", async () => {
    const { body } = await scim.request("GET", "/ServiceProviderConfig");
    expect(body.pagination.cursorTimeout).toBe(CURSOR_TIMEOUT_SECONDS);
    expect(await page(scim, await sealedBefore(CURSOR_TIMEOUT_SECONDS - 60))).toMatchObject({ status: 200 });
    expect(await page(scim, await sealedBefore(CURSOR_TIMEOUT_SECONDS + 2))).toMatchObject({
      status: 400,
      body: { status: "400", scimType: "expiredCursor" },
    });
  });

  test("of another tenant or another connection is answered like garbage, expired or not (REQ-387)", async () => {
    const sister = scimClient(await tenant.connect());
    const foreign = scimClient(await (await newTenant()).connect());
    const expired = await sealedBefore(CURSOR_TIMEOUT_SECONDS + 2);
    for (const client of [sister, foreign]) {
      const garbage = await page(client, GARBAGE);
      expect(garbage).toMatchObject({ status: 400, body: { scimType: "invalidCursor" } });
      expect(await page(client, await firstCursor())).toEqual(garbage);
      expect(await page(client, expired)).toEqual(garbage);
    }
  });

  test("grants nothing: whose token is revoked gets no further page, and the next token goes on (REQ-387, REQ-388)", async () => {
    const { id, scimBaseUrl, token } = await tenant.connect();
    const holder = scimClient({ scimBaseUrl, token });
    const { nextCursor } = (await page(holder, "")).body;
    const { rotateConnectionToken } = await tenant.admin.rotateConnectionToken({ input: { id } });
    expect(await page(holder, nextCursor)).toMatchObject({ status: 401 });
    const successor = scimClient({ scimBaseUrl, token: rotateConnectionToken.token });
    expect(await page(successor, nextCursor)).toMatchObject({ status: 200, body: { itemsPerPage: 10 } });
  });

  test("shows what is so when it is used, not what was so when it was made (REQ-388)", async () => {
    const { admin, connect } = await newTenant();
    const scim = scimClient(await connect());
    for (const userName of ["u1", "u2", "u3"]) await admin.createUser({ input: { userName } });
    const first = await scim.request("GET", "/Users?sortBy=userName&count=1&cursor=");
    const { users } = await admin.users({ filter: { userName: { eq: "u2" } } });
    await admin.deleteUser({ input: { id: users.nodes[0]?.id ?? "" } });
    const next = await scim.request("GET", `/Users?sortBy=userName&count=1&cursor=${first.body.nextCursor}`);
    expect(next.body.Resources).toMatchObject([{ userName: "u3" }]);
  });
});
