import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { hasBrowser, launchBrowser } from "./browser.js";
import { type OwnServer, startOwnServer } from "./own-server.js";
import { newTenant, type TestTenant } from "./tenant.js";

/** A browser on a busy machine is slow. */
export const BROWSER_TIMEOUT_MS = 120_000;

/** Within which a page does what it is told. */
const STEP_TIMEOUT_MS = 20_000;

/** For tests that need a browser: they are left out where there is none. */
export const describeConsole = hasBrowser ? describe : describe.skip;

export const PASSWORD = "Harbour-Lights-7";

/** A Roster that takes known documents alone, a browser, and a tenant with somebody who administers it. */
export interface ConsoleScene {
  server: OwnServer;
  browser: Browser;
  tenant: TestTenant;
  /** What pages have complained of since the last look: refusals of the Content-Security-Policy, exceptions. */
  faults: string[];
  /** Another browser, as far as cookies go, with one page. */
  visit(options?: VisitOptions): Promise<Page>;
  /** A page of somebody who has signed in. */
  signedIn(userName?: string, options?: VisitOptions): Promise<Page>;
  /** A page of somebody who administers and has signed in. */
  addAdministrator(userName: string): Promise<{ id: string }>;
}

export type VisitOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** Makes a scene for all tests of a file. */
export function consoleScene(): ConsoleScene {
  const scene = { faults: [] as string[] } as ConsoleScene;
  if (!hasBrowser) return scene;
  const contexts: BrowserContext[] = [];
  let lasting = 0;
  beforeEach(() => {
    lasting = contexts.length;
  });
  /** What a test has opened asks the server for news until it is closed, and so would slow down all that come after it. */
  afterEach(async () => {
    for (const context of contexts.splice(lasting)) await context.close();
  });
  beforeAll(async () => {
    scene.server = await startOwnServer({ requiresTrustedDocuments: true });
    scene.browser = await launchBrowser();
    scene.tenant = await newTenant("Example");
    await scene.addAdministrator("ana@example.com");
  }, BROWSER_TIMEOUT_MS);
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await scene.browser.close();
    await scene.server.close();
  });
  scene.addAdministrator = async (userName) => {
    const { admin } = scene.tenant;
    const { inviteAdministrator } = await admin.inviteAdministrator({
      input: { userName, displayName: nameOf(userName) },
    });
    const { id } = inviteAdministrator.user;
    await admin.updateUser({ input: { id, password: PASSWORD } });
    return { id };
  };
  scene.visit = async (options) => {
    const context = await scene.browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
    contexts.push(context);
    context.setDefaultTimeout(STEP_TIMEOUT_MS);
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && scene.faults.push(message.text()));
    page.on("pageerror", (error) => scene.faults.push(String(error)));
    return page;
  };
  scene.signedIn = async (userName = "ana@example.com", options) => {
    const page = await scene.visit(options);
    await page.goto(`${scene.server.url}/console`);
    await signIn(page, scene.tenant.slug, userName);
    await page.getByRole("navigation", { name: "Main" }).waitFor();
    return page;
  };
  return scene;
}

const nameOf = (userName: string) => {
  const [first = ""] = userName.split("@");
  return first.charAt(0).toUpperCase() + first.slice(1);
};

/** Fills the form in and sends it. */
export async function signIn(page: Page, tenant: string, userName: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("Tenant").fill(tenant);
  await page.getByLabel("User name").fill(userName);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Whoever opens the console without a session is told so. */
const NOT_SIGNED_IN = /status of 401/;

/** That no page has complained, but of answers that the test has asked for. */
export function expectNoFaults({ faults }: ConsoleScene, ...expected: RegExp[]): void {
  const unexpected = faults.splice(0).filter((fault) => ![NOT_SIGNED_IN, ...expected].some((one) => one.test(fault)));
  expect(unexpected).toEqual([]);
}
