import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { SCOPES } from "../../schema/scope.js";
import {
  BROWSER_TIMEOUT_MS,
  consoleScene,
  describeConsole,
  expectNoFaults,
  PASSWORD,
  signIn,
} from "../support/console.js";
import { type Furnished, furnish } from "../support/console-tenant.js";

const scene = consoleScene();

/** What only an installation can permit is left out. */
const ALL = Object.keys(SCOPES).filter((scope) => scope !== "tenants:write");

/** What leads to which pages. */
const NAVIGATION = {
  "connections:read": ["Health", "Activity"],
  "users:read": ["People"],
  "groups:read": ["Groups"],
  "roles:read": ["Roles"],
} as const;

const READING = ALL.filter((scope) => scope.endsWith(":read"));

/** Each that leads to pages, all that lead to none, and those by which the pages of one thing show more of others. */
const SETS = [
  ...Object.keys(NAVIGATION).map((scope) => [scope]),
  ALL.filter((scope) => !Object.hasOwn(NAVIGATION, scope)),
  READING,
  ["users:read", "users:write", "groups:read"],
  ["users:read", "roles:read", "roles:write"],
  ["groups:read", "groups:write", "roles:read", "roles:write"],
  ["connections:read", "connections:write"],
  ["connections:read", "changes:read"],
];

const TO_CONNECT = ["users", "groups", "connections"]
  .flatMap((of) => [`${of}:read`, `${of}:write`])
  .concat("roles:read");

interface Screen {
  path: (tenant: Furnished) => string;
  needs: string[];
}

const screen = (path: Screen["path"], ...needs: string[]): Screen => ({ path, needs });

const NOBODY = "00000000-0000-7000-8000-000000000000";

const SCREENS = [
  screen(() => "/"),
  screen(({ personId }) => `/activity?resource=${personId}&action=user.created`, "connections:read"),
  screen(({ requestId }) => `/activity/${requestId}`, "connections:read"),
  screen(() => "/people", "users:read"),
  screen(({ personId }) => `/people/${personId}`, "users:read"),
  screen(() => `/people/${NOBODY}`, "users:read"),
  screen(() => "/groups", "groups:read"),
  screen(({ groupId }) => `/groups/${groupId}`, "groups:read"),
  screen(() => "/roles", "roles:read"),
  screen(({ roleId }) => `/roles/${roleId}`, "roles:read"),
  screen(() => "/settings/scim", "connections:read"),
  screen(({ connectionId }) => `/settings/scim/${connectionId}`, "connections:read"),
  screen(({ connectionId }) => `/settings/scim/${connectionId}/set-up?step=key`, "connections:read"),
  screen(({ connectionId }) => `/settings/scim/${connectionId}/set-up?step=guide`, "connections:read"),
  screen(({ connectionId }) => `/settings/scim/${connectionId}/set-up?step=listen`, "connections:read"),
  screen(() => "/settings/scim/new", ...TO_CONNECT),
];

/** What opens a dialog, each of which has a button to leave it. */
const DIALOGS = /^(New |Rename|Give |Add members|Make another key|Deactivate|Delete|Change Title)/;

describeConsole("an administrator who has a part of the permissions", () => {
  let tenant: Furnished;
  let refused: string[];
  let signedInSoFar = 0;

  beforeAll(async () => {
    tenant = await furnish(scene.tenant);
  }, BROWSER_TIMEOUT_MS);
  beforeEach(() => {
    refused = [];
  });
  afterEach(() => expectNoFaults(scene));

  /** Signs somebody in who has these scopes, and notes what the page asks for and may not have. */
  const signedIn = async (scopes: readonly string[]): Promise<Page> => {
    const { admin } = scene.tenant;
    const userName = `administrator-${++signedInSoFar}`;
    const permissions = scopes.map((scope) => `roster:${scope}`);
    const { role } = (await admin.createRole({ input: { value: userName, permissions } })).createRole;
    const { user } = (await admin.createUser({ input: { userName, password: PASSWORD } })).createUser;
    await admin.grantRole({ input: { roleId: role.id, userId: user.id } });
    const page = await scene.visit();
    await page.goto(`${scene.server.url}/console`);
    await signIn(page, scene.tenant.slug, userName);
    await page.getByRole("button", { name: userName }).waitFor();
    page.on("response", async (response) => {
      if (!response.url().endsWith("/graphql")) return;
      const { errors = [] } = await response.json().catch(() => ({})); // the page may be left before it is read
      refused.push(...errors.map(({ message }: { message: string }) => message));
    });
    return page;
  };

  const isShown = async (page: Page) => {
    await page.locator("h1").waitFor();
    await page.locator(".loading").first().waitFor({ state: "detached" });
  };

  const alertsOf = (page: Page) => page.locator("[role=alert]").allTextContents();

  describe("meets nothing that is refused, and finds what there is for it", () => {
    test.each(SETS.map((scopes) => ({ scopes, name: scopes.join(", ") })))(
      "$name",
      async ({ scopes }) => {
        const page = await signedIn(scopes);
        const links = await page.getByRole("navigation", { name: "Main" }).getByRole("link").allTextContents();
        const settings = scopes.includes("connections:read") ? ["SCIM"] : [];
        expect(links).toEqual(
          Object.entries(NAVIGATION)
            .flatMap(([scope, names]) => (scopes.includes(scope) ? names : []))
            .concat(settings as never),
        );
        for (const { path, needs } of SCREENS) {
          await page.goto(`${scene.server.url}/console${path(tenant)}`);
          await isShown(page);
          const title = await page.getByRole("heading", { level: 1 }).textContent();
          const lacking = needs.filter((scope) => !scopes.includes(scope));
          expect([path(tenant), title === "You may not see this page"]).toEqual([path(tenant), lacking.length > 0]);
          for (const scope of lacking) await page.getByText(`roster:${scope}`, { exact: true }).waitFor();
          for (const button of await page.getByRole("button", { name: DIALOGS }).all()) {
            await button.click();
            const leave = page.locator("[role=dialog], [role=alertdialog]").getByRole("button", { name: "Cancel" });
            await leave.waitFor();
            await isShown(page);
            expect(await alertsOf(page)).toEqual([]);
            await leave.click();
            await leave.waitFor({ state: "detached" });
          }
          expect([path(tenant), await alertsOf(page), refused]).toEqual([path(tenant), [], []]);
        }
      },
      BROWSER_TIMEOUT_MS,
    );
  });

  test(
    "gives a role to whom it may see, and takes it away",
    async () => {
      const page = await signedIn(["users:read", "roles:read", "roles:write"]);
      await page.goto(`${scene.server.url}/console/roles/${tenant.roleId}`);
      const holders = page.getByRole("table", { name: "Who has it" });
      await holders.getByRole("row", { name: /^Finance/ }).waitFor();
      expect(await holders.getByRole("link", { name: "Finance" }).count()).toBe(0);
      await page.getByRole("button", { name: "Give it to somebody" }).click();
      await page.getByRole("combobox", { name: "Person or group" }).fill("Ada");
      await page.getByRole("option", { name: "Ada Holm" }).click();
      await page.getByRole("button", { name: "Give it", exact: true }).click();
      await holders.getByRole("button", { name: "Take away from Ada Holm" }).click();
      await page.getByRole("button", { name: "Take it away" }).click();
      await holders.getByRole("link", { name: "Ada Holm" }).waitFor({ state: "detached" });
      const ofGroups = await signedIn(["groups:read", "roles:read", "roles:write"]);
      await ofGroups.goto(`${scene.server.url}/console/groups/${tenant.groupId}`);
      await ofGroups.getByRole("button", { name: "Give a role" }).click();
      await ofGroups.getByRole("combobox", { name: "Role" }).fill("Audi");
      await ofGroups.getByRole("option", { name: "Auditor" }).click();
      await ofGroups.getByRole("button", { name: "Give it", exact: true }).click();
      await ofGroups.getByRole("dialog").waitFor({ state: "detached" });
      const { nodes } = (await scene.tenant.admin.roles({ filter: { value: { eq: "auditor" } } })).roles;
      const { role } = await scene.tenant.admin.roleMembers({ id: String(nodes[0]?.id) });
      expect(role?.members.nodes).toMatchObject([{ id: tenant.groupId }]);
      expect(refused).toEqual([]);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "is offered no key that could do more than it may itself",
    async () => {
      const page = await signedIn(["connections:read", "connections:write"]);
      await page.goto(`${scene.server.url}/console/settings/scim/${tenant.connectionId}`);
      await page.getByRole("button", { name: "Pause" }).waitFor();
      await page.getByRole("table", { name: "Keys" }).waitFor();
      expect(await page.getByRole("button", { name: "Make another key" }).count()).toBe(0);
      await page.getByRole("link", { name: "SCIM", exact: true }).first().click();
      await page.getByRole("table", { name: "Connections" }).waitFor();
      expect(await page.getByRole("link", { name: "Connect a provider" }).count()).toBe(0);
    },
    BROWSER_TIMEOUT_MS,
  );
});
