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
});
