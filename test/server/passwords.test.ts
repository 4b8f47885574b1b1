import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { verify } from "@node-rs/argon2";
import { countingPool } from "../support/database.js";
import { storedPassword } from "../support/passwords.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

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

const patch = (operation: object) => ({ schemas: [PATCH_OP], Operations: [operation] });

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

  test("is kept as a hash of its own salt, and nowhere in clear (REQ-272, REQ-617)", async () => {
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

describe("a password that the policy refuses", () => {
  test.each([
    ["too short", "Short-1"],
    ["too long", "Long-".repeat(52)],
    ["of a character that none may have", "Harbour\u0007Lights"],
    ["empty after it is prepared", " "],
  ])("%s is named neither in the answer nor kept (REQ-618)", async (how, password) => {
    const { body } = await create(`refused ${how}`, "Harbour-Lights-9");
    const before = await hashOf(body.id);
    const path = `/Users/${body.id}`;
    const refusals = [
      await create(`created ${how}`, password),
      await scim.request("PUT", path, { schemas: [USER], userName: `refused ${how}`, password }),
      await scim.request("PATCH", path, patch({ op: "replace", path: "password", value: password })),
      await scim.request("PATCH", path, patch({ op: "add", value: { password } })),
    ];
    for (const { status, body } of refusals) {
      expect([status, body.scimType]).toEqual([400, "invalidValue"]);
      expect(body.detail).toMatch(/^password (must have|has a character)/);
      expect(body.detail).not.toContain(password.trim() || password.repeat(2));
    }
    expect(await hashOf(body.id)).toBe(before);
  });

  test("is judged as it was prepared, and not as it was sent (REQ-618)", async () => {
    const decomposed = "e\u0301".repeat(4);
    expect([decomposed.length, decomposed.normalize("NFC").length]).toEqual([8, 4]);
    expect(await create("decomposed", decomposed)).toMatchObject({ status: 400, body: { scimType: "invalidValue" } });
  });
});

describe("a password stays, changes and goes", () => {
  test("by PUT and PATCH, and with its user (REQ-617, REQ-619)", async () => {
    const { body } = await create("moving", "Harbour-Lights-1");
    const [path, userName] = [`/Users/${body.id}`, "moving"];
    const steps: [object: object, method: "PUT" | "PATCH", password: string | undefined][] = [
      [{ schemas: [USER], userName }, "PUT", "Harbour-Lights-1"],
      [{ schemas: [USER], userName, password: "Harbour-Lights-2" }, "PUT", "Harbour-Lights-2"],
      [patch({ op: "replace", path: "password", value: "Harbour-Lights-3" }), "PATCH", "Harbour-Lights-3"],
      [patch({ op: "replace", path: "title", value: "Pilot" }), "PATCH", "Harbour-Lights-3"],
      [patch({ op: "remove", path: "password" }), "PATCH", undefined],
    ];
    for (const [sent, method, password] of steps) {
      const answer = await scim.request(method, path, sent);
      expect([method, answer.status]).toEqual([method, 200]);
      expect(JSON.stringify(answer.body)).not.toMatch(/argon2|Harbour|password/i);
      const hash = await hashOf(body.id);
      expect(password ? await verify(hash, password) : hash).toBe(password ? true : "");
    }
    await scim.request("PUT", path, { schemas: [USER], userName, password: "Harbour-Lights-4" });
    await scim.request("DELETE", path);
    expect(await hashOf(body.id)).toBe("");
  });

  test("and is shown nowhere, its hash neither (REQ-619)", async () => {
    const { body } = await create("hidden", "Harbour-Lights-5");
    const path = `/Users/${body.id}`;
    const filter = encodeURIComponent('userName eq "hidden"');
    const shown = [
      await scim.request("GET", `${path}?attributes=password`),
      await scim.request("GET", `/Users?filter=${filter}&attributes=userName,password`),
      await scim.request(
        "PATCH",
        `${path}?attributes=password`,
        patch({ op: "add", path: "password", value: "Harbour-Lights-6" }),
      ),
      await scim.request("GET", `/Users?filter=${encodeURIComponent('password sw "$argon2"')}`),
      await scim.request("GET", "/Users?sortBy=password"),
      await tenant.admin.changes({ resource: body.id }),
    ];
    const words = JSON.stringify(shown.map((one) => ("body" in one ? one.body : one)));
    expect(words).toContain("hidden");
    expect(words).not.toMatch(/\$argon2id\$|Harbour/);
  });
});
