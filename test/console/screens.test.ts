import { readFileSync } from "node:fs";
import { afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { projectPath } from "../../server/project-path.js";
import { BROWSER_TIMEOUT_MS, consoleScene, describeConsole, expectNoFaults } from "../support/console.js";
import { type Furnished, furnish } from "../support/console-tenant.js";

const scene = consoleScene();

/** Where pictures of the screens are put, for docs/images; none are taken where it is not set. */
const { CONSOLE_PICTURES: pictures } = process.env;

const AXE = readFileSync(projectPath("node_modules", "axe-core", "axe.min.js"), "utf8");

interface Screen {
  name: string;
  /** Whether no picture of it is shown in the documents. */
  isPlain?: boolean;
  path: (tenant: Furnished) => string;
  /** What is there when all is there. */
  ready: (page: Page) => Promise<void>;
  /** As somebody who has not signed in. */
  isOpen?: boolean;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole("heading", { name }).first().waitFor();
const table = (name: string) => (page: Page) => page.getByRole("table", { name }).locator("tbody tr").first().waitFor();

const SCREENS: Screen[] = [
  { name: "sign-in", path: () => "/", ready: heading("Sign in"), isOpen: true },
  {
    name: "set-password",
    isPlain: true,
    path: () => "/set-password#tenant=example&token=rst_reset_x",
    ready: heading("Set your password"),
    isOpen: true,
  },
  {
    name: "forgot-password",
    isPlain: true,
    path: () => "/forgot-password",
    ready: heading("Set another password"),
    isOpen: true,
  },
  { name: "health", path: () => "/", ready: heading("Requests by the hour") },
  { name: "activity", path: () => "/activity", ready: table("Requests") },
  { name: "request", path: ({ requestId }) => `/activity/${requestId}`, ready: heading("What the provider sent") },
  { name: "people", path: () => "/people", ready: table("People") },
  { name: "person", path: ({ personId }) => `/people/${personId}`, ready: heading("History") },
  { name: "groups", path: () => "/groups", ready: table("Groups") },
  { name: "group", path: ({ groupId }) => `/groups/${groupId}`, ready: table("Members") },
  { name: "roles", path: () => "/roles", ready: table("Slot primary") },
  { name: "role", path: ({ roleId }) => `/roles/${roleId}`, ready: table("Permissions") },
  { name: "scim", path: () => "/settings/scim", ready: table("Connections") },
  { name: "connection", path: ({ connectionId }) => `/settings/scim/${connectionId}`, ready: table("Keys") },
  { name: "provider", isPlain: true, path: () => "/settings/scim/new", ready: heading("Which provider do you use?") },
  {
    name: "guide",
    path: ({ connectionId }) => `/settings/scim/${connectionId}/set-up?step=guide`,
    ready: table("Attributes"),
  },
  {
    name: "listen",
    path: ({ connectionId }) => `/settings/scim/${connectionId}/set-up?step=listen`,
    ready: heading("The provider has called"),
  },
];

const SCHEMES = ["light", "dark"] as const;

describeConsole("every screen", () => {
  let tenant: Furnished;
  let pages: Record<string, Page>;

  beforeAll(async () => {
    tenant = await furnish(scene.tenant);
    pages = {};
    for (const colorScheme of SCHEMES) {
      pages[colorScheme] = await scene.signedIn(undefined, { colorScheme, reducedMotion: "reduce" });
      pages[`open ${colorScheme}`] = await scene.visit({ colorScheme, reducedMotion: "reduce" });
    }
  }, BROWSER_TIMEOUT_MS);
  afterEach(() => expectNoFaults(scene));

  const show = async ({ path, ready, isOpen }: Screen, scheme: string) => {
    const page = pages[isOpen ? `open ${scheme}` : scheme] as Page;
    await page.goto(`${scene.server.url}/console${path(tenant)}`);
    await ready(page);
    await page.locator(".loading").first().waitFor({ state: "detached" });
    return page;
  };

  test.each(SCREENS.flatMap((screen) => SCHEMES.map((scheme) => ({ ...screen, scheme }))))(
    "$name, $scheme: can be used by everybody, and in 320 pixels",
    async ({ scheme, ...screen }) => {
      const page = await show(screen, scheme);
      if (pictures && !screen.isPlain)
        await page.screenshot({ path: `${pictures}/console-${screen.name}-${scheme}.png` });
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const [content, width] = await page.evaluate<[number, number]>(
        "[document.documentElement.scrollWidth, innerWidth]",
      );
      await page.setViewportSize({ width: 1280, height: 860 });
      expect(content).toBeLessThanOrEqual(width);
    },
    BROWSER_TIMEOUT_MS,
  );
});

interface AxeResult {
  violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What axe finds that keeps somebody from using a page. The page's policy runs no script of others: it is put in beside it. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>("axe.run()");
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
