import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { findCredential } from "../../../server/reads/credentials.js";
import { findGroup } from "../../../server/reads/groups.js";
import { list } from "../../../server/reads/list.js";
import type { TenantDatabase } from "../../../server/reads/tenant-database.js";
import { findUser, type UserRow, userListWith } from "../../../server/reads/users.js";
import { countingPool } from "../../support/database.js";
import { scimClient } from "../../support/scim-client.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const NOBODY = "01a208e1-0000-7000-8000-000000000000";

const PEOPLE = [
  { userName: "ada", displayName: "Guide", externalId: "1" },
  { userName: "bert", displayName: "guide", externalId: "A" },
  { userName: "cleo", displayName: "Pilot", name: { familyName: "Jensen" } },
];

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
let db: TenantDatabase;
const ids: string[] = [];

beforeAll(async () => {
  tenant = await newTenant();
  for (const input of PEOPLE) ids.push((await tenant.admin.createUser({ input })).createUser.user.id);
  db = database.databases.of(tenant.id);
});

beforeEach(async () => {
  await findUser(db, NOBODY, {}); // the connection knows whose turn it is
  database.statements.length = 0;
});

const reads = () => database.statements.filter((text) => !text.includes("set_config"));

const userNames = async (...asked: Promise<{ userName: string } | undefined>[]) =>
  (await Promise.all(asked)).map((user) => user?.userName);

const [ada, bert, cleo] = [0, 1, 2];
const user = (which: number, together = {}) => findUser(db, String(ids[which]), together);

describe("in one turn of the event loop", () => {
  test("users are read by one statement, and each who asks is given its own", async () => {
    expect(await userNames(user(bert), findUser(db, NOBODY, {}), user(ada), user(bert))).toEqual([
      "bert",
      undefined,
      "ada",
      "bert",
    ]);
    expect(reads()).toHaveLength(1);
  });

  test("a statement reads for a hundred who ask, whether for one or for many", async () => {
    const asked = Array.from({ length: 250 }, (_, n) => user(n % 3));
    expect(await userNames(...asked)).toEqual(asked.map((_, n) => PEOPLE[n % 3]?.userName));
    expect(reads()).toHaveLength(3);
  });

  test("so they are for requests that have their databases of their own", async () => {
    const other = database.databases.of(tenant.id);
    expect(await userNames(user(ada), findUser(other, String(ids[cleo]), {}))).toEqual(["ada", "cleo"]);
    expect(reads()).toHaveLength(1);
  });

  test.each([
    ["other columns", { manager: true }],
    ["another number of groups", { groups: 1 }],
  ])("what is read with %s is a statement of its own", async (_what, together) => {
    const [alone, more] = await Promise.all([user(ada, { groups: 2 }), user(ada, together)]);
    expect(alone?.firstGroups?.size).toBe(2);
    expect(more?.firstGroups?.size).toBe("groups" in together ? 1 : undefined);
    expect(reads()).toHaveLength(2);
  });

  test("a tenant's rows are read in that tenant's session: another, who asks with it, is not given them", async () => {
    const other = database.databases.of((await newTenant()).id);
    const asked = [user(ada), findUser(other, String(ids[ada]), {}), findUser(other, String(ids[bert]), {})];
    expect(await userNames(...asked)).toEqual(["ada", undefined, undefined]);
  });

  test("groups and keys are read so, too", async () => {
    const input = { displayName: "Pilots", memberIds: [] };
    const { id } = (await tenant.admin.createGroup({ input })).createGroup.group;
    const groups = await Promise.all([findGroup(db, id, null), findGroup(db, NOBODY, null)]);
    expect(groups.map((group) => group?.displayName)).toEqual(["Pilots", undefined]);
    expect(await Promise.all([findCredential(db, NOBODY), findCredential(db, NOBODY)])).toEqual([undefined, undefined]);
    expect(reads()).toHaveLength(2);
  });

  describe("who is searched for by one text is found by one statement", () => {
    const find = async (filter: object, page = {}) => {
      const { rows, hasMore } = await list<UserRow>(db, userListWith(ALL), { filter, page: { size: 10, ...page } });
      return [...rows.map(({ userName }) => userName), ...(hasMore ? ["…"] : [])];
    };
    const ALL = { isBrief: false, groups: 5, manager: true };

    test.each([
      ["userName", ["BERT", "ada", "nobody", "Bert"], [["bert"], ["ada"], [], ["bert"]]],
      ["displayName", ["GUIDE", "pilot", "guide", "cook"], [["ada", "bert"], ["cleo"], ["ada", "bert"], []]],
      ["externalId", ["1", "2", "A", "a"], [["ada"], [], ["bert"], []]],
    ])("%s, each in its own way to compare", async (field, values, found) => {
      expect(await Promise.all(values.map((eq) => find({ [field]: { eq } })))).toEqual(found);
      expect(reads()).toHaveLength(1);
    });

    test("parts of a name", async () => {
      const names = ["jensen", "nobody"].map((eq) => find({ name: { familyName: { eq } } }));
      expect(await Promise.all(names)).toEqual([["cleo"], []]);
      expect(reads()).toHaveLength(1);
    });

    test("in the order and the size of its own page", async () => {
      const guides = { displayName: { eq: "guide" } };
      const pages = [{ size: 1 }, { size: 1, offset: 1 }, { size: 0 }, { size: 1 }];
      const found = await Promise.all(pages.map((page) => find(guides, page)));
      expect(found).toEqual([["ada", "…"], ["bert"], ["…"], ["ada", "…"]]);
      expect(reads()).toHaveLength(3);
    });

    test("a text that PostgreSQL refuses fails alone", async () => {
      const asked = ["ada", "Guide\u0000", "Guide"].map((eq) => find({ displayName: { eq } }));
      const [nobody, refused, guides] = await Promise.allSettled(asked);
      expect(refused).toMatchObject({ status: "rejected", reason: { code: "22021" } });
      expect([nobody, guides].map((one) => one?.status === "fulfilled" && one.value)).toEqual([[], ["ada", "bert"]]);
    });

    test.each([
      ["another operator", { userName: { startsWith: "a" } }, ["ada"]],
      ["two", { userName: { eq: "ada", startsWith: "b" } }, []],
      ["two attributes", { userName: { eq: "ada" }, active: { eq: true } }, ["ada"]],
      ["no value", { externalId: { eq: null } }, ["cleo"]],
      ["an opposite", { not: { userName: { eq: "ada" } } }, ["bert", "cleo"]],
    ])("%s in the filter is another search", async (_what, filter, found) => {
      expect(await Promise.all([find({ userName: { eq: "bert" } }), find(filter)])).toEqual([["bert"], found]);
      expect(reads()).toHaveLength(2);
    });
  });

  test("who fails, fails with all, and nobody after them", async () => {
    const broken =
      "select 'x' as id from users where tenant_id = $1 and id = any($2::uuid[]) and 1 / (version - version) = 1";
    const asked = ids.map((id) => db.byId(broken, id));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(await userNames(user(ada))).toEqual(["ada"]);
  });
});

test("what is asked for in the next turn is read anew, and shows what was changed before it", async () => {
  const before = user(cleo);
  await nextTurn();
  await Promise.all([before, user(cleo)]);
  expect(reads()).toHaveLength(2);
  await tenant.admin.updateUser({ input: { id: String(ids[cleo]), title: "Pilot" } });
  expect((await user(cleo))?.title).toBe("Pilot");
});

test("of many requests at once, each is answered with its own, and none that is sent after the connection was paused", async () => {
  const connected = await tenant.connect();
  const [scim, other] = [scimClient(connected), scimClient(await tenant.connect())];
  const sendMany = () =>
    Promise.all(
      Array.from({ length: 30 }, async (_, n) => {
        const { status, body } = await (n % 2 ? scim : other).request("GET", `/Users/${ids[n % 3]}`);
        return status === 200 ? body.id : status;
      }),
    );
  const own = Array.from({ length: 30 }, (_, n) => ids[n % 3]);
  expect(await sendMany()).toEqual(own);
  const before = sendMany();
  await tenant.admin.pauseConnection({ input: { id: connected.id } });
  expect(await sendMany()).toEqual(own.map((id, n) => (n % 2 ? 401 : id)));
  await before;
});
