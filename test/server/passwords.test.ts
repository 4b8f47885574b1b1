import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { verify } from "@node-rs/argon2";
import { countingPool } from "../support/database.js";
import { storedPassword } from "../support/passwords.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
let scim: ScimClient;
beforeAll(async () => {
  tenant = await newTenant();
  scim = scimClient(await tenant.connect({ dialect: "RFC" }));
});

const create = (userName: string, password: string) =>
  scim.request("POST", "/Users", { schemas: [USER], userName, password });

const hashOf = async (userId: string) => (await storedPassword(database, tenant.id, userId)) ?? "";

describe("a password", () => {
  test("is accepted, and shown neither in the answer nor later (REQ-272)", async () => {
    const created = await create("shown", "Harbour-Lights-7");
    expect(created.status).toBe(201);
    const path = `/Users/${created.body.id}`;
    const answers = [
      created,
      await scim.request("GET", path),
      await scim.request("GET", `${path}?attributes=password`),
    ];
    expect(answers.map(({ body }) => Object.keys(body).includes("password"))).toEqual([false, false, false]);
    expect(JSON.stringify(answers)).not.toContain("Harbour-Lights-7");
  });

  test("is kept as a hash of its own salt, and nowhere in clear (REQ-272)", async () => {
    const [one, other] = [await create("one", "Harbour-Lights-8"), await create("other", "Harbour-Lights-8")];
    const hashes = [await hashOf(one.body.id), await hashOf(other.body.id)];
    for (const hash of hashes) {
      expect(hash).toMatch(/^\$argon2id\$/);
      expect(await verify(hash, "Harbour-Lights-8")).toBe(true);
    }
    expect(hashes[0]).not.toBe(hashes[1]);
    for (const table of ["users", "changes", "passwords"]) {
      const rows = await database.databases.of(tenant.id).query(`select t::text from ${table} t`, []);
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain("Harbour-Lights-8");
    }
  });

  test.each([
    ["decomposed", "Cafe\u0301 au lait", true],
    ["composed", "Caf\u00e9 au lait", true],
    ["with the blank of another script", "Caf\u00e9\u3000au\u00a0lait", true],
    ["in other case", "caf\u00e9 au lait", false],
    ["without its accent", "Cafe au lait", false],
    ["in full width", "Ｃaf\u00e9 au lait", false],
  ])("is the same, or another, when it is written %s (REQ-629)", async (how, written, isSame) => {
    const { body } = await create(`written ${how}`, written);
    expect(await verify(await hashOf(body.id), "Caf\u00e9 au lait")).toBe(isSame);
  });
});
