import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { BROWSER_TIMEOUT_MS, consoleScene, describeConsole, expectNoFaults } from "../support/console.js";
import { person, providerClient } from "../support/provider-clients.js";

const scene = consoleScene();

describeConsole("People, groups and roles", () => {
  let ids: { ada: string; bo: string; group: string; role: string };

  beforeAll(async () => {
    const { admin } = scene.tenant;
    const connection = await scene.tenant.connect({ provider: "OKTA", name: "Okta" });
    const okta = providerClient("OKTA", connection);
    const [ada, bo] = [await okta.assign(person("ada")), await okta.assign(person("bo"))];
    const group = await okta.pushGroup("Finance", [ada, bo]);
    const input = { value: "clerk", displayName: "Clerk", permissions: ["invoices:read", "ledger:read"] };
    const role = (await admin.createRole({ input })).createRole.role.id;
    await admin.grantRole({ input: { roleId: role, groupId: group } });
    for (let i = 0; i < 60; i++) {
      const displayName = `Worker ${String(i).padStart(2, "0")}`;
      await admin.createUser({ input: { userName: `worker-${i}`, displayName, department: i % 2 ? "Sales" : "Care" } });
    }
    ids = { ada, bo, group, role };
  }, BROWSER_TIMEOUT_MS);
  afterEach(() => expectNoFaults(scene));

  test(
    "are searched, ordered and paged by the server",
    async () => {
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "People" }).click();
      const rows = page.getByRole("table", { name: "People" }).locator("tbody tr");
      await page.getByText("63 people").waitFor();
      expect(await rows.count()).toBe(50);
      await page.getByRole("button", { name: "Next" }).click();
      await rows.filter({ hasText: "Worker 59" }).waitFor();
      expect(await rows.count()).toBe(13);
      await page.getByRole("button", { name: "Previous" }).click();
      await rows.filter({ hasText: "Worker 00" }).waitFor();
      await page.getByRole("button", { name: /^Name/ }).click();
      await rows.filter({ hasText: "Worker 59" }).waitFor();
      expect(await page.getByRole("columnheader", { name: /^Name/ }).getAttribute("aria-sort")).toBe("descending");
      const search = page.getByRole("searchbox", { name: "Search" });
      await search.fill("Worker ");
      await page.getByText("60 people").waitFor();
      await search.pressSequentially("07"); // after the typing has rested at the space
      await page.getByText("1 person").waitFor();
      await rows.filter({ hasText: "worker-7" }).waitFor();
      await search.fill("ada@");
      await rows.filter({ hasText: "ada@corp.test" }).filter({ hasText: "Okta" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "show whose each attribute is, and let the others be changed",
    async () => {
      const page = await scene.signedIn();
      await page.goto(`${scene.server.url}/console/people/${ids.ada}`);
      const profile = page.getByRole("table", { name: "Profile" });
      const title = profile.getByRole("row", { name: /^Title/ });
      await title.getByText("Okta owns it: change it in that directory.").waitFor();
      expect(await title.getByRole("button").count()).toBe(0);
      await profile.getByRole("button", { name: "Change Cost center" }).click();
      await page.getByRole("dialog").getByLabel("Cost center").fill("4711");
      await page.getByRole("button", { name: "Save" }).click();
      await profile.getByRole("row", { name: /^Cost center 4711 Console/ }).waitFor();
      await page.getByRole("heading", { name: "changed costCenter of ada@corp.test" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "show what somebody may do and why, and end it at once",
    async () => {
      const page = await scene.signedIn();
      await page.goto(`${scene.server.url}/console/people/${ids.bo}`);
      const permission = page.getByRole("listitem").filter({ hasText: "invoices:read" });
      await permission.getByText("Clerk, by Finance").waitFor();
      await page.getByRole("button", { name: "Deactivate" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Deactivate" }).click();
      await page.locator(".tag", { hasText: "Deactivated" }).waitFor();
      expect((await scene.tenant.admin.user({ id: ids.bo })).user?.active).toBe(false);
      await page.getByRole("button", { name: "Reactivate" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Reactivate" }).click();
      await page.locator(".tag", { hasText: "Active" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "lead from a group to its members, page by page",
    async () => {
      const { admin } = scene.tenant;
      const { users } = await admin.users({ filter: { userName: { startsWith: "worker-" } }, first: 100 });
      const memberIds = users.nodes.map(({ id }) => id);
      const { createGroup } = await admin.createGroup({ input: { displayName: "Workers", memberIds } });
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "Groups" }).click();
      await page.getByRole("link", { name: "Workers" }).click();
      await page.getByText("60 members").waitFor();
      const members = page.getByRole("table", { name: "Members" });
      const names = () => members.locator("tbody th").allTextContents();
      const before = await names();
      expect(before).toHaveLength(25);
      await page.getByRole("navigation", { name: "Pages of members" }).getByRole("button", { name: "Next" }).click();
      await page.waitForURL(/members-after=/);
      expect(page.url()).toContain(createGroup.group.id);
      await members.getByRole("link", { name: String(before[0]), exact: true }).waitFor({ state: "detached" });
      const after = await names();
      expect(after).toHaveLength(25);
      expect(after.filter((name) => before.includes(name))).toEqual([]);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "are told what a change of a role would do before it is saved",
    async () => {
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "Roles" }).click();
      await page.getByRole("link", { name: "Clerk" }).click();
      await page.getByLabel("Another permission").fill("invoices:write");
      await page.getByRole("button", { name: "Add" }).click();
      await page.getByText("2 people gain invoices:write").waitFor();
      await page.getByRole("table", { name: "Permissions" }).getByRole("checkbox", { name: "ledger:read" }).focus();
      await page.keyboard.press("Space");
      await page.getByText("2 people lose ledger:read").waitFor();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("heading", { name: "changed permissions of Clerk" }).waitFor();
      const { user } = await scene.tenant.admin.effectiveRoles({ userId: ids.ada });
      expect(user?.effectivePermissions.map(({ permission }) => permission)).toEqual([
        "invoices:read",
        "invoices:write",
      ]);
    },
    BROWSER_TIMEOUT_MS,
  );
});
