import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { emailOf, familyNameOf, userId, userNameOf } from "../../bench/fixture.js";
import { TELLING_PLANS, touchedBy } from "../support/executed-plans.js";
import { type PlantedPeople, plantPeople } from "../support/planted-people.js";

/** What it costs to find users by a part of a text among 50,000, as PostgreSQL has run the statements of the request. */

const SIZE = 50_000;
const NUMBER = 31_234;

let people: PlantedPeople;
/** How many pages each search touched right after the users were written, and after that was put in order. */
const [loaded, vacuumed] = [new Map<string, number>(), new Map<string, number>()];

beforeAll(async () => {
  people = await plantPeople(10, [10], TELLING_PLANS);
  const { owner, fixture } = people;
  for (const table of ["users", "user_texts", "user_values"]) {
    await owner.query(`alter table ${table} set (autovacuum_enabled = off)`);
  }
  await owner.query(LOAD, [fixture.tenantId, SIZE]);
  for (const filter of SEARCHES) loaded.set(filter, await pagesFor(filter, [NUMBER]));
  await owner.query("vacuum analyze");
  for (const filter of SEARCHES) vacuumed.set(filter, await pagesFor(filter, [NUMBER]));
}, 300_000);
afterAll(() => people.close());

/** Those with numbers above the ones whom the bench has planted. */
const LOAD = `
  insert into users (tenant_id, id, user_name, user_name_key, given_name, family_name, display_name, active, emails, created_at, updated_at)
  select $1, ('01a00000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'user-' || d, 'user-' || d,
         'Given' || n % 1000, 'Family' || d, 'Given' || n % 1000 || ' Family' || d, true,
         jsonb_build_array(jsonb_build_object('value', 'user-' || d || '@corp.test', 'type', 'work')), now(), now()
  from (select n, lpad(n::text, 7, '0') as d from generate_series(2000, $2::int) n) numbers`;

const NAME = userNameOf(NUMBER);
const SEARCHES = [
  `userName co "${NAME.slice(2)}"`,
  `userName ew "${NAME.slice(2)}"`,
  `displayName co "${familyNameOf(NUMBER).slice(3)}"`,
  `name.familyName ew "${familyNameOf(NUMBER).slice(3)}"`,
  `emails.value co "${emailOf(NUMBER).slice(3)}"`,
  `emails[type eq "work" and value ew "${emailOf(NUMBER).slice(3)}"]`,
  `userName co "${NAME.slice(2)}" or displayName co "${NAME.slice(2)}" or emails.value co "${NAME.slice(2)}"`,
  `active eq true and userName co "user" and emails.value co "${NAME.slice(2)}"`,
];

/** What reads all of them: no parts are kept of it. */
const READS_ALL = 'nickName co "nobody"';

/**
 * Sends the search some times, and looks whether it is answered right. A session reads pages of the catalogue, too, when it is new
 * or has to plan anew, so that the least counts.
 *
 * @returns how many pages of tables and indexes were touched
 */
async function pagesFor(filter: string, found: number[]): Promise<number> {
  const pages: number[] = [];
  for (let time = 0; time < TIMES; time++) pages.push(await touchedPages(filter, found));
  return Math.min(...pages);
}

const TIMES = 10;

async function touchedPages(filter: string, found: number[]): Promise<number> {
  let ids: string[] = [];
  const touched = await touchedBy(async () => {
    const path = `/Users?${new URLSearchParams({ filter, attributes: "userName" })}`;
    ids = (await people.scim.request("GET", path)).body.Resources.map(({ id }: { id: string }) => id);
  });
  expect(ids).toEqual(found.map(userId));
  const ofSearch = touched.filter(({ statement }) => /users_with_text|from users u where/.test(statement));
  return ofSearch.reduce((pages, one) => pages + one.pages, 0);
}

describe.each(SEARCHES)("%s", (filter) => {
  test("touches less than an eighth of what reading all users does", async () => {
    const all = await pagesFor(READS_ALL, []);
    expect([all > 1_500, Number(vacuumed.get(filter)) < all / 8, vacuumed.get(filter), all]).toEqual([
      true,
      true,
      vacuumed.get(filter),
      all,
    ]);
  });

  test("touches right after 50,000 users were written at most a quarter more than when they were put in order", () => {
    const [before, after] = [Number(loaded.get(filter)), Number(vacuumed.get(filter))];
    expect([before <= after * 1.25, before, after]).toEqual([true, before, after]);
  });
});

test("where more than a thousand have the text, a page is read in its order, and ends when it is full", async () => {
  const path = `/Users?${new URLSearchParams({ filter: 'userName co "user-"', count: "10", attributes: "userName" })}`;
  const statements = await people.statementsOf(() => people.scim.request("GET", path));
  const page = statements.find(({ text }) => /from users u where .* limit /s.test(text));
  expect(page?.text).not.toContain("any(");
});
