import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import {
  BROWSER_TIMEOUT_MS,
  consoleScene,
  describeConsole,
  expectNoFaults,
  PASSWORD,
  signIn,
} from "../support/console.js";

const scene = consoleScene();

/** Chromium tells of each answer that is no success, and of those that do not come. */
const REFUSED = /status of 401|net::ERR_/;

describeConsole("the console", () => {
  afterEach(() => expectNoFaults(scene, REFUSED));

  test(
    "lets somebody in by an invitation, once, and out again",
    async () => {
      const { inviteAdministrator } = await scene.tenant.admin.inviteAdministrator({
        input: { userName: "bea@example.com" },
      });
      const link = inviteAdministrator.link.replace(/^.*(?=\/console)/, scene.server.url);
      const page = await scene.visit();
      await page.goto(link);
      await page.getByLabel("New password").fill(PASSWORD);
      expect(page.url()).toBe(`${scene.server.url}/console/set-password`);
      await page.getByRole("button", { name: "Set the password and sign in" }).click();
      await page.getByRole("button", { name: "bea@example.com" }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      await page.goto(link);
      await page.getByLabel("New password").fill(PASSWORD);
      await page.getByRole("button", { name: "Set the password and sign in" }).click();
      await page.getByRole("alert").getByText("The link does not work, or no longer.").waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "says that a password is set where signing in with it fails",
    async () => {
      const { inviteAdministrator } = await scene.tenant.admin.inviteAdministrator({
        input: { userName: "cleo@example.com" },
      });
      const page = await scene.visit();
      await page.goto(inviteAdministrator.link.replace(/^.*(?=\/console)/, scene.server.url));
      let sent = 0;
      await page.route("**/graphql", (route) => (++sent === 2 ? route.abort() : route.continue()));
      await page.getByLabel("New password").fill(PASSWORD);
      await page.getByRole("button", { name: "Set the password and sign in" }).click();
      await page.getByRole("status").getByText("Your password is set.").waitFor();
      await page.getByRole("alert").getByText("Roster cannot be reached.").waitFor();
      await page.getByRole("link", { name: "Sign in with it" }).click();
      await signIn(page, scene.tenant.slug, "cleo@example.com");
      await page.getByRole("heading", { level: 1, name: "Health" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "says that a session goes on where it could not be ended",
    async () => {
      const page = await scene.signedIn();
      await page.getByRole("link", { name: "Groups" }).click();
      await page.getByRole("heading", { level: 1, name: "Groups" }).waitFor();
      await page.route("**/graphql", (route) => route.abort());
      await page.getByRole("button", { name: "Ana" }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
      await page.getByRole("alert").getByText("Roster cannot be reached.").waitFor();
      await page.unroute("**/graphql");
      await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      expect(await page.context().cookies()).toEqual([]);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "refuses a wrong password in words, and takes the right one",
    async () => {
      const page = await scene.visit();
      await page.goto(`${scene.server.url}/console`);
      await signIn(page, scene.tenant.slug, "ana@example.com", "wrong-password");
      await page.getByRole("alert").getByText("The userName or the password is wrong.").waitFor();
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("heading", { level: 1, name: "Health" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "keeps the session where no script can read it",
    async () => {
      const page = await scene.signedIn();
      const [cookie, ...others] = await page.context().cookies();
      expect(others).toEqual([]);
      expect(cookie).toMatchObject({ name: "roster-session", httpOnly: true, sameSite: "Strict", path: "/" });
      expect(await page.evaluate("[document.cookie, JSON.stringify({ ...localStorage, ...sessionStorage })]")).toEqual([
        "",
        JSON.stringify({ "roster:tenant": scene.tenant.slug }),
      ]);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "tells who administers nothing whom to ask",
    async () => {
      await scene.tenant.admin.createUser({ input: { userName: "carla", password: PASSWORD } });
      const page = await scene.visit();
      await page.goto(`${scene.server.url}/console`);
      await signIn(page, scene.tenant.slug, "carla");
      await page.getByText("This is for people who administer Example").waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "ends a session in a second browser when its user is deactivated",
    async () => {
      const { id } = await scene.addAdministrator("dora@example.com");
      const [page] = [await scene.signedIn("dora@example.com"), await scene.signedIn()];
      await page.getByRole("link", { name: "People" }).click(); // a page that asks for nothing again
      await page.getByRole("table", { name: "People" }).waitFor();
      await scene.tenant.admin.deactivateUser({ input: { id } });
      const began = performance.now();
      await page.getByText("Your session has ended.").waitFor();
      console.info(`from the deactivation to the end of the session: ${Math.round(performance.now() - began)} ms`);
    },
    BROWSER_TIMEOUT_MS,
  );

  test.each([
    ["a page that is opened", (page: Page) => page.getByRole("link", { name: "Groups" }).click()],
    ["a change", addPerson],
  ])(
    "ends a session of somebody who may not read changes with %s",
    async (_what, act) => {
      const { admin } = scene.tenant;
      const userName = `emil-${randomUUID()}`;
      const permissions = ["roster:users:read", "roster:users:write", "roster:groups:read"];
      const { role } = (await admin.createRole({ input: { value: userName, permissions } })).createRole;
      const { id } = (await admin.createUser({ input: { userName, password: PASSWORD } })).createUser.user;
      await admin.grantRole({ input: { roleId: role.id, userId: id } });
      const page = await scene.signedIn(userName);
      await page.getByRole("table", { name: "People" }).waitFor();
      await admin.deactivateUser({ input: { id } });
      await act(page);
      await page.getByText("Your session has ended.").waitFor();
      await signIn(page, scene.tenant.slug, userName);
      await page.getByRole("alert").getByText("The userName or the password is wrong.").waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );
});

async function addPerson(page: Page) {
  await page.getByRole("button", { name: "New person" }).click();
  await page.getByRole("dialog").getByLabel("User name").fill("new");
  await page.getByRole("dialog").getByRole("button", { name: "Create" }).click();
}
