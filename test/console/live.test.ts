import { afterEach, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { BROWSER_TIMEOUT_MS, consoleScene, describeConsole, expectNoFaults } from "../support/console.js";

const scene = consoleScene();

/** The positions from which a page follows changes, each time that it begins to. */
function positionsOf(page: Page): (string | undefined)[] {
  const positions: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql/stream")) positions.push(request.postDataJSON().variables.after);
  });
  return positions;
}

/** As where somebody has gone to another tab, and come back. */
const setHidden = (page: Page, isHidden: boolean) =>
  page.evaluate(`
    Object.defineProperty(document, "hidden", { value: ${isHidden}, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  `);

/** Keeps what a page asks for from Roster. @returns what lets it through */
async function hold(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/graphql", async (route) => {
    await promise;
    await route.fallback();
  });
  return resolve;
}

const newestPosition = async () =>
  (await scene.tenant.admin.changes({ last: 1 })).changes.pageInfo.endCursor ?? undefined;

describeConsole("a page that is open", () => {
  afterEach(() => expectNoFaults(scene));

  test(
    "is told of what is changed from then on, and of what was changed while nobody looked at it",
    async () => {
      const { admin } = scene.tenant;
      const { createUser } = await admin.createUser({ input: { userName: "mona", displayName: "Mona" } });
      const page = await scene.signedIn();
      const positions = positionsOf(page);
      const atFirst = await newestPosition();
      const { id } = createUser.user;
      await page.goto(`${scene.server.url}/console/people/${id}`);
      await page.getByRole("heading", { level: 1, name: "Mona" }).waitFor();
      await admin.updateUser({ input: { id, displayName: "Mona Reyes" } });
      await page.getByRole("heading", { level: 1, name: "Mona Reyes" }).waitFor();
      const inBetween = await newestPosition();
      await setHidden(page, true);
      await admin.updateUser({ input: { id, displayName: "Mona Ortega" } });
      await setHidden(page, false);
      await page.getByRole("heading", { level: 1, name: "Mona Ortega" }).waitFor();
      expect(positions.slice(-2)).toEqual([atFirst, inBetween]); // before them, the page that the sign-in led to may have begun
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "says of what it shows that it is the answer to another question, until the right one has come",
    async () => {
      const { admin } = scene.tenant;
      const { createUser } = await admin.createUser({ input: { userName: "nora", displayName: "Nora" } });
      const { createRole } = await admin.createRole({ input: { value: "clerk", permissions: ["invoices:read"] } });
      await admin.grantRole({ input: { roleId: createRole.role.id, userId: createUser.user.id } });
      const page = await scene.signedIn();
      await page.goto(`${scene.server.url}/console/people`);
      const others = page.getByRole("row", { name: /^Ana/ });
      await others.waitFor();
      const letRows = await hold(page);
      await page.getByRole("searchbox", { name: "Search" }).fill("nora");
      await page.locator("[aria-busy=true]").filter({ has: others }).waitFor();
      await page.getByRole("status").getByText("Loading …").waitFor();
      letRows();
      await others.waitFor({ state: "detached" });
      await page.getByRole("row", { name: /^Nora/ }).waitFor();
      expect(await page.locator("[aria-busy=true]").count()).toBe(0);
      await page.goto(`${scene.server.url}/console/roles/${createRole.role.id}`);
      await page.getByLabel("Another permission").fill("invoices:write");
      await page.getByRole("button", { name: "Add" }).click();
      const gained = page.getByText("1 person gains invoices:write");
      await gained.waitFor();
      const letCount = await hold(page);
      await page.getByRole("table", { name: "Permissions" }).getByRole("checkbox", { name: "invoices:read" }).focus();
      await page.keyboard.press("Space");
      await page.getByText("Counting …").waitFor();
      expect(await gained.count()).toBe(0);
      letCount();
      await page.getByText("1 person loses invoices:read").waitFor();
      await gained.waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );
});
