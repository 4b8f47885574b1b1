import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { BROWSER_TIMEOUT_MS, consoleScene, describeConsole, expectNoFaults } from "../support/console.js";
import { press, type } from "../support/keyboard.js";
import { ENTERPRISE_USER, person, providerClient, USER } from "../support/provider-clients.js";
import { scimClient } from "../support/scim-client.js";
import { newIds, writeRoles } from "../support/sql-budget/rows.js";

const scene = consoleScene();

const PEOPLE_OFFICER = ["users:read", "users:write", "groups:read", "roles:read", "roles:write"].map(
  (one) => `roster:${one}`,
);

/** So many people are shown where they are looked for by a name. */
const FOUND_AT_MOST = 6;

/** More than the API gives at once. */
const MANY_ROLES = 120;

describeConsole("what an administrator changes", () => {
  let ids: { ada: string; pushed: string; role: string; auditor: string };

  beforeAll(async () => {
    const { admin } = scene.tenant;
    const entra = await scene.tenant.connect({
      provider: "ENTRA",
      name: "Entra ID",
      roleCatalogue: "PRIMARY_PLUS_PERMISSION",
    });
    const roles = [{ value: "recorder" }];
    const body = { schemas: [USER, ENTERPRISE_USER], userName: "ada@corp.test", displayName: "Ada Holm", roles };
    const ada = (await scimClient(entra).request("POST", "/Users", body)).body.id;
    const okta = providerClient("OKTA", await scene.tenant.connect({ provider: "OKTA", name: "Okta" }));
    const pushed = await okta.pushGroup("Pushed", [await okta.assign(person("bo"))]);
    for (const name of ["Cleo Marsh", "Cliff Ames"]) {
      await admin.createUser({ input: { userName: name.toLowerCase().replace(" ", "."), displayName: name } });
    }
    const create = async (value: string, permissions: string[]) =>
      (await admin.createRole({ input: { value, permissions } })).createRole.role.id;
    ids = {
      ada,
      pushed,
      role: await create("clerk", ["invoices:read"]),
      auditor: await create("auditor", ["ledger:read"]),
    };
  }, BROWSER_TIMEOUT_MS);
  afterEach(() => expectNoFaults(scene, /status of 40[03]/));

  test(
    "is a group and who is in it, by the keyboard alone",
    async () => {
      const page = await scene.signedIn();
      await press(page, "Groups");
      await page.getByRole("heading", { level: 1, name: "Groups" }).waitFor();
      await press(page, "New group");
      await page.getByRole("dialog").getByLabel("Name").waitFor();
      await page.keyboard.type("Choir");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Choir" }).waitFor();
      await press(page, "Add members");
      for (const name of ["Cleo Marsh", "Cliff Ames"]) {
        await type(page, "Person or group", name.slice(0, 6));
        await page.getByRole("option", { name }).waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.getByRole("button", { name: `Leave out ${name}` }).waitFor();
      }
      await press(page, "Add 2");
      const members = page.getByRole("table", { name: "Members" });
      await members.getByRole("link", { name: "Cliff Ames" }).waitFor();
      await press(page, "Remove Cleo Marsh");
      await page.getByRole("alertdialog").waitFor();
      await press(page, "Remove");
      await members.getByRole("link", { name: "Cleo Marsh" }).waitFor({ state: "detached" });
      expect(await members.locator("tbody tr").count()).toBe(1);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "are new members, of whom those who are chosen make room for others in what is found",
    async () => {
      const { admin } = scene.tenant;
      for (let i = 1; i <= FOUND_AT_MOST + 1; i++) await admin.createUser({ input: { userName: `twin-${i}` } });
      const { createGroup } = await admin.createGroup({ input: { displayName: "Twins" } });
      const page = await scene.signedIn();
      await page.goto(`${scene.server.url}/console/groups/${createGroup.group.id}`);
      await page.getByRole("button", { name: "Add members" }).click();
      const find = () => page.getByRole("combobox", { name: "Person or group" }).fill("twin");
      await find();
      await page.getByRole("option", { name: "twin-1" }).click();
      await page.getByRole("button", { name: "Leave out twin-1" }).waitFor();
      await find();
      await page.getByRole("option", { name: `twin-${FOUND_AT_MOST + 1}` }).waitFor();
      const found = await page.getByRole("option").allTextContents();
      expect(found.filter((text) => text.startsWith("twin-"))).toHaveLength(FOUND_AT_MOST);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "are not the members that a directory owns, and the page says whose they are",
    async () => {
      const page = await scene.signedIn();
      await page.goto(`${scene.server.url}/console/groups/${ids.pushed}`);
      await page.getByRole("table", { name: "Members" }).waitFor();
      await page.getByText("Okta owns it: change it in that directory.").first().waitFor();
      expect(await page.getByRole("button", { name: /Add members|^Remove|Rename/ }).count()).toBe(0);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is who has a role: a group and a person, from the role and from the person",
    async () => {
      const page = await scene.signedIn();
      await page.goto(`${scene.server.url}/console/roles/${ids.role}`);
      await page.getByRole("button", { name: "Give it to somebody" }).click();
      await page.getByRole("combobox", { name: "Person or group" }).fill("Push");
      await page.getByRole("option", { name: "Pushed" }).click();
      await page.getByRole("button", { name: "Give it", exact: true }).click();
      const holders = page.getByRole("table", { name: "Who has it" });
      await holders.getByRole("row", { name: /Pushed Group/ }).waitFor();
      await page.goto(`${scene.server.url}/console/people/${ids.ada}`);
      await page.getByRole("button", { name: "Give a role" }).click();
      await page.getByRole("combobox", { name: "Role" }).fill("audi");
      await page.getByRole("option", { name: "auditor" }).click();
      await page.getByRole("button", { name: "Give it", exact: true }).click();
      await page.getByRole("listitem").filter({ hasText: "ledger:read" }).getByText("granted to the person").waitFor();
      await page.getByRole("button", { name: "Take away auditor" }).click();
      await page.getByRole("button", { name: "Take it away" }).click();
      await page.getByText("ledger:read").first().waitFor({ state: "detached" });
      await page.goto(`${scene.server.url}/console/roles/${ids.role}`);
      await holders.getByRole("button", { name: "Take away from Pushed" }).click();
      await page.getByRole("button", { name: "Take it away" }).click();
      await page.getByText("Nobody has been given it.").waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is refused with its reason where a directory owns it, or where it is more than the administrator has",
    async () => {
      const { admin } = scene.tenant;
      const input = { value: "people-officer", permissions: PEOPLE_OFFICER };
      const { role } = (await admin.createRole({ input })).createRole;
      const { id: officer } = await scene.addAdministrator("olga@example.com");
      const administrator = (await admin.roles({ filter: { value: { eq: "roster-administrator" } } })).roles.nodes[0];
      await admin.grantRole({ input: { roleId: role.id, userId: officer } });
      await admin.revokeRole({ input: { roleId: String(administrator?.id), userId: officer } });
      const page = await scene.signedIn("olga@example.com");
      await page.getByRole("heading", { level: 1, name: "People" }).waitFor(); // Health is not for her
      await page.goto(`${scene.server.url}/console/people/${ids.ada}`);
      const roles = page.getByRole("listitem").filter({ hasText: "which the directory’s roles name" });
      await roles.getByText("Entra ID owns it: change it in that directory.").waitFor();
      await page.getByRole("button", { name: "Give a role" }).click();
      await page.getByRole("combobox", { name: "Role" }).fill("roster");
      await page.getByRole("option", { name: "Roster administrator" }).click();
      await page.getByRole("button", { name: "Give it", exact: true }).click();
      await page
        .getByRole("alert")
        .getByText(/^You cannot grant roster:admin, which you do not have/)
        .waitFor();
      await page.getByRole("button", { name: "Leave out Roster administrator" }).click();
      await page.getByRole("combobox", { name: "Role" }).fill("recorder_and");
      await page.getByRole("option", { name: "Recorder and voice" }).click();
      await page.getByRole("button", { name: "Give it", exact: true }).click();
      await page
        .getByRole("alert")
        .getByText(/comes from the directory of the connection Entra ID/)
        .waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "are new people and new roles",
    async () => {
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "People" }).click();
      await page.getByRole("button", { name: "New person" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("User name").fill("ada@corp.test");
      await dialog.getByLabel("Given name").fill("Dana");
      await dialog.getByLabel("Family name").fill("Reyes");
      await dialog.getByLabel("E-mail at work").fill("dana@corp.test");
      await dialog.getByRole("button", { name: "Create" }).click();
      await dialog.getByRole("alert").waitFor();
      await dialog.getByLabel("User name").fill("dana@corp.test");
      await dialog.getByRole("button", { name: "Create" }).click();
      await page.getByRole("heading", { level: 1, name: "Dana Reyes" }).waitFor();
      await page.getByRole("row", { name: /^E-mail dana@corp.test \(work\) Console/ }).waitFor();
      await page.getByRole("link", { name: "Roles" }).first().click();
      await page.getByRole("button", { name: "New role" }).click();
      await dialog.getByLabel("Name", { exact: true }).fill("Night watch");
      expect(await dialog.getByLabel("Value in directories").inputValue()).toBe("night-watch");
      await dialog.getByRole("button", { name: /Slot/ }).click();
      await page.getByRole("option", { name: "permission" }).click();
      await dialog.getByRole("button", { name: "Create" }).click();
      await page.getByRole("heading", { level: 1, name: "Night watch" }).waitFor();
      await page.getByRole("definition").filter({ hasText: "permission" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is a role among many: all that a slot has, and all that roles permit, can be come by",
    async () => {
      await writeRoles(scene.tenant.id, newIds(MANY_ROLES), "rank", "primary");
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "Roles" }).first().click();
      const slot = page.getByRole("table", { name: "Slot primary" });
      const pages = page.getByRole("navigation", { name: "Pages of roles of primary" });
      await slot.getByRole("link", { name: "rank-1", exact: true }).waitFor();
      for (let onPage = 2; onPage * 50 < MANY_ROLES; onPage++) {
        const first = await slot.locator("tbody th").first().textContent();
        await pages.getByRole("button", { name: "Next" }).click();
        await slot.getByRole("link", { name: String(first), exact: true }).waitFor({ state: "detached" });
      }
      await pages.getByRole("button", { name: "Next" }).click();
      await slot.getByRole("link", { name: `rank-${MANY_ROLES}` }).waitFor();
      await page.goto(`${scene.server.url}/console/roles/${ids.role}`);
      await page
        .getByRole("table", { name: "Permissions" })
        .getByRole("checkbox", { name: `do:${MANY_ROLES}` })
        .waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );
});
