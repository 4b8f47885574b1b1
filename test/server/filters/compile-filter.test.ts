import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CreateUserInput, GroupFilter, UserFilter } from "../../../schema/client/index.js";
import { compileFilter } from "../../../server/filters/compile-filter.js";
import { groupFields, userFields } from "../../../server/filters/filter-fields.js";
import { Parameters } from "../../../server/filters/parameters.js";
import { type GroupRow, groupList } from "../../../server/reads/groups.js";
import { count, list, lookUpTexts } from "../../../server/reads/list.js";
import { type UserRow, userList } from "../../../server/reads/users.js";
import { type CountingPool, countingPool } from "../../support/database.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

/** The cast: who is found is told by the first letter of the user name. */
const CAST: CreateUserInput[] = [
  {
    userName: "Anna",
    externalId: "EXT-a",
    name: { givenName: "Anna", familyName: "Berg" },
    title: "Guide",
    emails: [
      { value: "anna@corp.test", type: "work", primary: true },
      { value: "anna@home.test", type: "home" },
    ],
    employeeNumber: "1",
    department: "Tours",
  },
  { userName: "bob", title: "100% _", active: false, phoneNumbers: [{ value: "+46 1" }] },
  {
    userName: "Cid",
    externalId: "ext-a",
    nickName: "ÅNGSTRÖM",
    emails: [{ value: "CID@CORP.TEST", type: "home" }],
    addresses: [{ locality: "Oslo", country: "NO" }],
    department: "tours",
  },
];

let tenant: TestTenant;
let database: CountingPool;
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = countingPool();
  tenant = await newTenant();
  for (const input of CAST) {
    const { createUser } = await tenant.admin.createUser({ input });
    ids[input.userName.charAt(0).toLowerCase()] = createUser.user.id;
  }
  await tenant.admin.updateUser({ input: { id: ids.c as string, managerId: ids.a } });
  const inner = await tenant.admin.createGroup({ input: { displayName: "Inner", memberIds: [ids.a as string] } });
  ids.inner = inner.createGroup.group.id;
  await tenant.admin.createGroup({ input: { displayName: "Outer", memberIds: [ids.inner, ids.b as string] } });
});

afterAll(() => database.end());

/** Operands may name ids as `<a>`. */
const fill = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/<(\w+)>/g, (_, name) => ids[name] ?? name));

describe("a filter on users", () => {
  test.each<[filter: UserFilter, sql: string, parameters: unknown[], found: string]>([
    [{}, "true", [], "abc"],
    [{ or: [] }, "false", [], ""],
    [{ userName: { eq: "BOB" } }, "u.user_name_key = $2::text", ["bob"], "b"],
    [
      { userName: { startsWith: "AN" } },
      "(u.user_name_key >= $2::text and u.user_name_key < $2::text || U&'\\+10FFFF')",
      ["an"],
      "a",
    ],
    [{ title: { eq: "GUIDE" } }, "fold(u.title) = fold($2::text)", ["GUIDE"], "a"],
    [{ title: { ne: "guide" } }, "fold(u.title) is distinct from fold($2::text)", ["guide"], "bc"],
    [{ title: { eq: null } }, "fold(u.title) is null", [], "c"],
    [{ title: { ne: null } }, "fold(u.title) is not null", [], "ab"],
    [{ title: { contains: "%" } }, "strpos(fold(u.title), fold($2::text)) > 0", ["%"], "b"],
    [{ title: { endsWith: "_" } }, "right(fold(u.title), length(fold($2::text))) = fold($2::text)", ["_"], "b"],
    [{ title: { contains: "" } }, "strpos(fold(u.title), fold($2::text)) > 0", [""], "ab"],
    [{ nickName: { eq: "ångström" } }, "fold(u.nick_name) = fold($2::text)", ["ångström"], "c"],
    [{ title: { gt: "A" } }, 'fold(u.title) collate "C" > fold($2::text)', ["A"], "a"],
    [
      { not: { title: { gt: "A" } } },
      '(fold(u.title) collate "C" <= fold($2::text) or fold(u.title) is null)',
      ["A"],
      "bc",
    ],
    [{ externalId: { eq: "EXT-a" } }, "u.external_id = $2::text", ["EXT-a"], "a"],
    [{ externalId: { in: ["EXT-a", "ext-a"] } }, "u.external_id = any($2::text[])", [["EXT-a", "ext-a"]], "ac"],
    [{ id: { eq: "<b>" } }, "u.id = $2::uuid", ["<b>"], "b"],
    [{ id: { eq: "no uuid" } }, "false", [], ""],
    [
      { manager: { id: { startsWith: "0" } } },
      "u.manager_id between $2::uuid and $3::uuid",
      ["00000000-0000-0000-0000-000000000000", "0fffffff-ffff-ffff-ffff-ffffffffffff"],
      "c",
    ],
    [{ id: { startsWith: "Z" } }, "false", [], ""],
    [{ not: { manager: { id: { startsWith: "Z" } } } }, "true", [], "abc"],
    [{ manager: { id: { gt: "0" } } }, "u.manager_id >= $2::uuid", ["00000000-0000-0000-0000-000000000000"], "c"],
    [
      { not: { manager: { id: { lt: "f" } } } },
      "(u.manager_id >= $2::uuid or u.manager_id is null)",
      ["f0000000-0000-0000-0000-000000000000"],
      "ab",
    ],
    [{ manager: { id: { lte: "<a>" } } }, "u.manager_id <= $2::uuid", ["<a>"], "c"],
    [{ id: { lt: "~" } }, 'u.id::text collate "C" < $2::text', ["~"], "abc"],
    [{ active: { eq: false } }, "u.active = $2::boolean", [false], "b"],
    [{ active: { ne: false } }, "u.active is distinct from $2::boolean", [false], "ac"],
    [
      { createdAt: { gt: "2100-01-01T00:00:00.000Z" } },
      "u.created_at > $2::timestamptz",
      ["2100-01-01T00:00:00.000Z"],
      "",
    ],
    [
      { department: { eq: "TOURS" }, active: { eq: true } },
      "(u.department_key = fold($2::text) and u.active = $3::boolean)",
      ["TOURS", true],
      "ac",
    ],
    [
      { not: { and: [{ department: { eq: "tours" } }, { title: { present: true } }] } },
      "(u.department_key is distinct from fold($2::text) or fold(u.title) is null)",
      ["tours"],
      "bc",
    ],
    [
      { name: { familyName: { eq: "berg" }, givenName: { eq: "ANNA" } } },
      "(u.family_name_key = fold($2::text) and u.given_name_key = fold($3::text))",
      ["berg", "ANNA"],
      "a",
    ],
    [
      { emails: { some: { value: { eq: "Cid@Corp.Test" } } } },
      "u.id = any(array(select v.user_id from user_values v where v.tenant_id = $1 and v.attribute = 'emails' " +
        "and v.value_key = fold($2::text)))",
      ["Cid@Corp.Test"],
      "c",
    ],
    [
      { emails: { some: { and: [{ type: { eq: "work" } }, { value: { contains: "home.test" } }] } } },
      "(u.id = any(array(select v.user_id from user_values v where v.tenant_id = $1 and v.attribute = 'emails' " +
        "and strpos(v.value_key, fold($2::text)) > 0)) " +
        "and exists (select from jsonb_array_elements(u.emails) as item(value) " +
        "where (fold((item.value ->> 'type')) = fold($3::text) " +
        "and strpos(fold((item.value ->> 'value')), fold($4::text)) > 0)))",
      ["home.test", "work", "home.test"],
      "",
    ],
    [
      { emails: { some: { and: [{ value: { gte: "anna@" } }, { value: { lt: "anna@d" } }] } } },
      "(u.id = any(array(select v.user_id from user_values v where v.tenant_id = $1 and v.attribute = 'emails' " +
        "and (v.value_key >= fold($2::text) and v.value_key < fold($3::text)))) " +
        "and exists (select from jsonb_array_elements(u.emails) as item(value) " +
        "where (fold((item.value ->> 'value')) collate \"C\" >= fold($4::text) " +
        "and fold((item.value ->> 'value')) collate \"C\" < fold($5::text))))",
      ["anna@", "anna@d", "anna@", "anna@d"],
      "a",
    ],
    [
      { emails: { none: { type: { eq: "home" } } } },
      "not exists (select from jsonb_array_elements(u.emails) as item(value) " +
        "where fold((item.value ->> 'type')) = fold($2::text))",
      ["home"],
      "b",
    ],
    [
      { emails: { some: { primary: { eq: false } } } },
      "exists (select from jsonb_array_elements(u.emails) as item(value) " +
        "where coalesce((item.value ->> 'primary')::boolean, false) = $2::boolean)",
      [false],
      "ac",
    ],
    [{ emails: { present: false } }, "not (u.emails <> '[]')", [], "b"],
    [
      { addresses: { some: { locality: { startsWith: "os" } } } },
      "exists (select from jsonb_array_elements(u.addresses) as item(value) " +
        "where starts_with(fold((item.value ->> 'locality')), fold($2::text)))",
      ["os"],
      "c",
    ],
    [{ manager: { id: { eq: "<a>" } } }, "u.manager_id = $2::uuid", ["<a>"], "c"],
    [
      { groups: { some: { displayName: { eq: "OUTER" } } } },
      "exists (select from groups_of_user($1, u.id) ug where fold(ug.display_name) = fold($2::text))",
      ["OUTER"],
      "ab",
    ],
    [
      { groups: { some: { id: { eq: "<inner>" } } } },
      "u.id = any(array(select users_in_groups($1, array(select g.id from groups g where g.tenant_id = $1 " +
        "and g.id = $2::uuid))))",
      ["<inner>"],
      "a",
    ],
    [
      { groups: { some: { type: { in: ["INDIRECT"] } } } },
      "exists (select from groups_of_user($1, u.id) ug where ug.type = any($2::text[]))",
      [["INDIRECT"]],
      "a",
    ],
  ])("%j", async (filter, sql, parameters, found) => {
    const [wanted, values] = [fill(filter), new Parameters(tenant.id)];
    expect(compileFilter(wanted, userFields, values)).toBe(sql);
    expect(values.values).toEqual([tenant.id, ...fill(parameters)]);
    const { rows } = await list<UserRow>(database.databases.of(tenant.id), userList, {
      filter: wanted,
      page: { size: 9 },
    });
    expect(rows.map((row) => row.userName.charAt(0).toLowerCase()).join("")).toBe(found);
  });
});

describe("a search for a part of a text", () => {
  const USERS = ["{the users}", "{more users}"];
  /** Compiled when all that is searched for has been found, one after the other. */
  test.each<[filter: UserFilter, sql: string, parameters: unknown[], found: string]>([
    [
      { userName: { contains: "ANN" } },
      "(u.id = any($3::uuid[]) and strpos(u.user_name_key, $2::text) > 0)",
      ["ann", USERS[0]],
      "a",
    ],
    [
      { name: { givenName: { endsWith: "NA" } } },
      "(u.id = any($3::uuid[]) and right(u.given_name_key, length(fold($2::text))) = fold($2::text))",
      ["NA", USERS[0]],
      "a",
    ],
    [
      { emails: { some: { value: { endsWith: "@corp.TEST" } } } },
      "u.id = any(array(select v.user_id from user_values v where v.tenant_id = $1 and v.attribute = 'emails' " +
        "and (v.user_id = any($3::uuid[]) and right(v.value_key, length(fold($2::text))) = fold($2::text))))",
      ["@corp.TEST", USERS[0]],
      "ac",
    ],
    [
      { or: [{ displayName: { contains: "nobody" } }, { name: { familyName: { contains: "BER" } } }] },
      "((u.id = any($3::uuid[]) and strpos(u.display_name_key, fold($2::text)) > 0) " +
        "or (u.id = any($5::uuid[]) and strpos(u.family_name_key, fold($4::text)) > 0))",
      ["nobody", USERS[0], "BER", USERS[1]],
      "a",
    ],
    [{ not: { userName: { contains: "ann" } } }, "(strpos(u.user_name_key, $2::text) > 0) is not true", ["ann"], "bc"],
    [
      { not: { not: { userName: { contains: "ann" } } } },
      "(u.id = any($3::uuid[]) and strpos(u.user_name_key, $2::text) > 0)",
      ["ann", USERS[0]],
      "a",
    ],
    [{ userName: { contains: "nn" } }, "strpos(u.user_name_key, $2::text) > 0", ["nn"], "a"],
    [{ userName: { endsWith: "b" } }, "right(u.user_name_key, length($2::text)) = $2::text", ["b"], "b"],
    [{ nickName: { contains: "ström" } }, "strpos(fold(u.nick_name), fold($2::text)) > 0", ["ström"], "c"],
  ])("%j", async (filter, sql, parameters, found) => {
    let searches = 0;
    const values = new Parameters(tenant.id, () => USERS[searches++]);
    expect(compileFilter(filter, userFields, values)).toBe(sql);
    expect(values.values).toEqual([tenant.id, ...parameters]);
    const db = database.databases.of(tenant.id);
    const selection = await lookUpTexts(db, userList, { filter });
    const { rows } = await list<UserRow>(db, userList, { ...selection, page: { size: 9 } });
    expect(rows.map((row) => row.userName.charAt(0).toLowerCase()).join("")).toBe(found);
    expect(await count(db, userList, selection)).toBe(found.length);
  });

  test("is one statement, however many there are; none where nobody needs to be looked up", async () => {
    const statementsOf = async (filter: UserFilter) => {
      const before = database.statements.length;
      await lookUpTexts(database.databases.of(tenant.id), userList, { filter });
      return database.statements.slice(before).filter((text) => !text.includes("set_config"));
    };
    const three = ["anna", "bob", "cid"].map((contains) => ({ displayName: { contains } }));
    expect(await statementsOf({ or: [...three, { userName: { endsWith: "b", contains: "bob" } }] })).toHaveLength(1);
    expect(await statementsOf({ userName: { eq: "anna" }, not: { userName: { contains: "bob" } } })).toEqual([]);
  });
});

describe("a filter on groups", () => {
  test.each<[filter: GroupFilter, sql: string, parameters: unknown[], found: string[]]>([
    [{ displayName: { eq: "inner" } }, "g.display_name_key = fold($2::text)", ["inner"], ["Inner"]],
    [
      { members: { some: { id: { eq: "<b>" } } } },
      "g.id = any(array(select m.group_id from memberships m where m.tenant_id = $1 and m.member_id = $2::uuid))",
      ["<b>"],
      ["Outer"],
    ],
    [
      { members: { some: { type: { eq: "GROUP" } } } },
      "exists (select from members_of_group($1, g.id) member where member.type = $2::text)",
      ["GROUP"],
      ["Outer"],
    ],
  ])("%j", async (filter, sql, parameters, found) => {
    const [wanted, values] = [fill(filter), new Parameters(tenant.id)];
    expect(compileFilter(wanted, groupFields, values)).toBe(sql);
    expect(values.values).toEqual([tenant.id, ...fill(parameters)]);
    const request = { filter: wanted, page: { size: 9 } };
    const { rows } = await list<GroupRow>(database.databases.of(tenant.id), groupList, request);
    expect(rows.map((row) => row.displayName)).toEqual(found);
  });
});
