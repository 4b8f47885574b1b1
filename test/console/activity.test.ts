import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Download, Page } from "playwright-core";
import { BROWSER_TIMEOUT_MS, consoleScene, describeConsole, expectNoFaults } from "../support/console.js";
import { eventually } from "../support/eventually.js";
import { FOCUSED } from "../support/keyboard.js";
import { ENTERPRISE_USER, GROUP, PATCH_OP, USER } from "../support/provider-clients.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { copyRows, newIds } from "../support/sql-budget/rows.js";

const scene = consoleScene();

/** Longer than the two seconds after which the page asks again. */
const SLOW_MS = 3_000;

describeConsole("Activity", () => {
  let scim: ScimClient;
  let ids: Record<string, string>;

  beforeAll(async () => {
    const connection = await scene.tenant.connect({
      provider: "ENTRA",
      name: "Entra ID",
      roleCatalogue: "PRIMARY_PLUS_PERMISSION",
    });
    scim = scimClient(connection);
    const create = async (userName: string, displayName: string, others: object = {}) =>
      (await scim.request("POST", "/Users", { schemas: [USER, ENTERPRISE_USER], userName, displayName, ...others }))
        .body.id;
    ids = {
      eva: await create("eva@corp.test", "=Eva", {
        roles: [{ value: "captain" }],
        active: "True",
        password: "Harbour-Lights-9",
      }),
      finn: await create("finn@corp.test", "Finn Holm"),
    };
    await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Finance" });
    const value = "Guide";
    await scim.request("PATCH", `/Users/${ids.finn}`, {
      schemas: [PATCH_OP],
      Operations: [{ op: "Replace", path: "title", value }],
    });
    await scim.request("GET", "/Users/nobody");
    await eventually(async () => {
      expect(
        (await scene.tenant.admin.scimRequests({})).scimRequests.nodes.filter(({ status }) => status),
      ).toHaveLength(5);
    });
  });
  afterEach(() => expectNoFaults(scene));

  test(
    "says in words what each request did, and shows what comes without a reload",
    async () => {
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "Activity" }).click();
      const table = page.getByRole("table", { name: "Requests" });
      await table.getByRole("link", { name: "created Finance" }).waitFor();
      expect(await table.locator("tbody tr").count()).toBe(5);
      await scim.request("PATCH", `/Users/${ids.finn}`, {
        schemas: [PATCH_OP],
        Operations: [{ op: "Replace", path: "active", value: "False" }],
      });
      await table.getByRole("link", { name: "deactivated Finn Holm" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "leaves the focus where it is while more comes",
    async () => {
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "Activity" }).click();
      const table = page.getByRole("table", { name: "Requests" });
      await table.getByRole("link", { name: "created Finance" }).focus();
      await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Sales" });
      await table.getByRole("link", { name: "created Sales" }).waitFor();
      expect(await page.evaluate(FOCUSED)).toBe("created Finance");
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is shown where each answer takes longer than the page waits before it asks again",
    async () => {
      const page = await scene.signedIn();
      await page.route("**/graphql", async (route) => {
        await setTimeout(SLOW_MS);
        await route.continue();
      });
      await page.getByRole("link", { name: "Activity" }).click();
      await page.getByRole("table", { name: "Requests" }).getByRole("link", { name: "created Finance" }).waitFor();
      await page.unrouteAll({ behavior: "ignoreErrors" });
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "shows of one request what was sent, without secrets, and what changed, field by field",
    async () => {
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "Activity" }).click();
      await page.getByRole("link", { name: "changed title of Finn Holm" }).click();
      const difference = page.getByRole("table", { name: "Fields before and after" });
      await difference.getByRole("row", { name: "title nothing Guide" }).waitFor();
      await page.getByLabel("What the provider sent").getByText('"value": "Guide"').waitFor();
      await page.goBack();
      await page.getByRole("link", { name: /^created =Eva/ }).click();
      const sent = await page.getByLabel("What the provider sent").textContent();
      expect(sent).toContain('"password": "[redacted]"');
      expect(await page.content()).not.toContain("Harbour-Lights-9");
      await page
        .getByRole("table", { name: "Values without effect" })
        .getByRole("row", { name: /captain.*There is no such role/ })
        .waitFor();
      await page.getByRole("heading", { name: "Let pass beyond the RFCs" }).waitFor();
      await page.getByText("text-boolean").waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is filtered by result, action, person and key, and the address keeps the filters",
    async () => {
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "Activity" }).click();
      const choose = async (label: string, option: string | RegExp) => {
        await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
        await page.getByRole("option", { name: option }).first().click();
      };
      const rows = page.getByRole("table", { name: "Requests" }).locator("tbody tr");
      await choose("Result", "Refused or failed");
      await rows.filter({ hasText: "Refused" }).first().waitFor();
      await rows.filter({ hasText: "created" }).first().waitFor({ state: "detached" });
      await page.reload();
      await rows.filter({ hasText: "Refused" }).first().waitFor();
      expect(await rows.count()).toBe(1);
      await choose("Result", "All");
      await choose("Action", "Created a group");
      await rows.filter({ hasText: "created Finance" }).waitFor();
      await rows.filter({ hasText: "Finn" }).first().waitFor({ state: "detached" });
      await choose("Action", "All");
      await page.getByRole("combobox", { name: "Person or group" }).fill("finn");
      await page.getByRole("option", { name: "Finn Holm" }).click();
      await rows.filter({ hasText: "created Finance" }).waitFor({ state: "detached" });
      await rows.filter({ hasText: "changed title of Finn Holm" }).waitFor();
      await choose("Key", /Entra ID/);
      await rows.filter({ hasText: "changed title of Finn Holm" }).waitFor();
      expect(new URL(page.url()).searchParams.get("resource")).toBe(ids.finn);
      await page.getByRole("button", { name: "Clear the filters" }).click();
      await rows.filter({ hasText: "created Finance" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is exported as CSV, of which no spreadsheet runs anything",
    async () => {
      const formula = await scene.tenant.connect({ provider: "GENERIC", name: "=1+1" });
      await scimClient(formula).request("GET", "/Users/nobody");
      await eventually(async () => expect(await requestsOf(formula.id)).toHaveLength(1));
      const page = await scene.signedIn();
      await page.goto(`${scene.server.url}/console/activity?resource=${ids.eva}`);
      const [head, first, ...rest] = await exportedBy(page);
      expect(head).toBe("\ufefftime,connection,method,path,status,summary,milliseconds,key,correlation id,id");
      expect(first).toMatch(/^\d{4}-.*Z,Entra ID,POST,\/Users,201,created =Eva; passed over roles captain,/);
      expect(rest).toEqual([]);
      await page.goto(`${scene.server.url}/console/activity?connection=${formula.id}`);
      const [, ...lines] = await exportedBy(page);
      expect(lines).toEqual([expect.stringMatching(/^\d{4}-.*Z,'=1\+1,GET,\/Users\/nobody,404,/)]);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is exported to its end, however much there is",
    async () => {
      const busy = await scene.tenant.connect({ provider: "GENERIC", name: "Busy" });
      await scimClient(busy).request("GET", "/Users/nobody");
      await eventually(async () => expect(await requestsOf(busy.id)).toHaveLength(1));
      await copyRows("scim_requests", "row.connection_id = $1", [busy.id], newIds(MANY));
      const page = await scene.signedIn();
      await page.goto(`${scene.server.url}/console/activity?connection=${busy.id}`);
      const [, ...lines] = await exportedBy(page);
      expect(new Set(lines).size).toBe(1 + MANY);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is not exported where that was cancelled",
    async () => {
      const page = await scene.signedIn();
      const files: Download[] = [];
      page.on("download", (file) => files.push(file));
      await page.goto(`${scene.server.url}/console/activity?resource=${ids.eva}`);
      await page.getByRole("table", { name: "Requests" }).getByText("Entra ID").waitFor();
      const held = Promise.withResolvers<void>();
      await page.route("**/graphql", (route) => held.promise.then(() => route.continue()));
      await page.getByRole("button", { name: "Export as CSV" }).click();
      await page.getByText("0 requests …").waitFor();
      await page.getByRole("button", { name: "Cancel the export" }).click();
      await page.getByText("0 requests …").waitFor({ state: "detached" });
      held.resolve();
      await exportedBy(page);
      expect(files).toHaveLength(1);
    },
    BROWSER_TIMEOUT_MS,
  );

  const requestsOf = async (connectionId: string) =>
    (await scene.tenant.admin.scimRequests({ connectionId })).scimRequests.nodes;
});

/** More than what anybody would want to read one by one. */
const MANY = 20_100;

/** @returns the lines of the file that the export brings */
async function exportedBy(page: Page): Promise<string[]> {
  const download = page.waitForEvent("download", { timeout: BROWSER_TIMEOUT_MS });
  await page.getByRole("button", { name: "Export as CSV" }).click();
  return readFileSync(await (await download).path(), "utf8")
    .trimEnd()
    .split("\r\n");
}
