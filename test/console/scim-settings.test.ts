import { afterAll, afterEach, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import {
  BROWSER_TIMEOUT_MS,
  consoleScene,
  describeConsole,
  expectNoFaults,
  PASSWORD,
  signIn,
} from "../support/console.js";
import { countingPool } from "../support/database.js";
import { person, providerClient } from "../support/provider-clients.js";
import { scimClient } from "../support/scim-client.js";

const scene = consoleScene();
const database = countingPool();
afterAll(() => database.end());

/** Two minutes, from the sign-in to the first person who was provisioned. */
const MAX_SET_UP_MS = 120_000;

/** Goes through the steps up to the key. @returns what an administrator would copy */
async function connect(page: Page, provider: string) {
  await page.getByRole("link", { name: "Connect a provider" }).first().click();
  await page.getByRole("button", { name: /Provider/ }).click();
  await page.getByRole("option", { name: provider, exact: true }).click();
  await page.getByRole("button", { name: "Save" }).click();
  const scimUri = await page.getByLabel("SCIM URI", { exact: true }).inputValue();
  const token = await page.getByLabel("Key", { exact: true }).inputValue();
  return { scimBaseUrl: scimUri.replace(/\/?(\?.*)?$/, ""), token };
}

async function openSettings(page: Page) {
  await page.getByRole("link", { name: "SCIM", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "SCIM" }).waitFor();
}

/** Chromium tells of what does not get through. */
const CUT_OFF = /net::ERR_FAILED/;

describeConsole("Settings > SCIM", () => {
  afterEach(() => expectNoFaults(scene, /status of 40[13]/, CUT_OFF));

  test(
    "leads from the sign-in to the first provisioned person in under two minutes",
    async () => {
      const page = await scene.visit();
      await page.goto(`${scene.server.url}/console`);
      const began = Date.now();
      await signIn(page, scene.tenant.slug, "ana@example.com");
      await openSettings(page);
      const connection = await connect(page, "Okta");
      expect(page.url()).not.toContain(connection.token);
      await page.getByText("This key is shown this once.").waitFor();
      await page.getByRole("button", { name: "Copy Key" }).click();
      await page
        .getByRole("status")
        .getByText(/Key: (copied|selected)/)
        .waitFor();
      await page.getByText("The key is where it belongs").click();
      await page.getByRole("button", { name: "Next: set up the provider" }).click();
      await page.getByRole("heading", { name: "In Okta" }).waitFor();
      await page
        .getByRole("table", { name: "Attributes" })
        .getByRole("row", { name: /givenName/ })
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Next: wait for the first request" }).click();
      await page.getByRole("heading", { name: "Listening for the first request …" }).waitFor();
      await providerClient("OKTA", connection).assign(person("ada"));
      await page.getByText("Connected.").waitFor();
      await page.getByRole("link", { name: "created ada@corp.test" }).waitFor();
      const tookMs = Date.now() - began;
      console.info(`from the sign-in to the first provisioned person: ${(tookMs / 1_000).toFixed(1)} s`);
      expect(tookMs).toBeLessThan(MAX_SET_UP_MS);
      await page.getByRole("link", { name: "Done" }).click();
      await page.getByRole("heading", { level: 1, name: "Okta" }).waitFor();
      await page.locator(".tag", { hasText: "Active" }).waitFor();
    },
    BROWSER_TIMEOUT_MS * 2,
  );

  test(
    "shows what was refused while it listens, and what helps",
    async () => {
      const page = await scene.signedIn();
      await openSettings(page);
      const connection = await connect(page, "JumpCloud");
      const id = connection.scimBaseUrl.split("/").at(-2);
      await page.goto(`${scene.server.url}/console/settings/scim/${id}/set-up?step=listen`);
      await page.getByRole("heading", { name: "Listening for the first request …" }).waitFor();
      const wrong = connection.token.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
      await scimClient({ ...connection, token: wrong }).request("GET", "/Users");
      await page.getByText("Not let in").waitFor();
      await page.getByRole("heading", { name: "What helps" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "replaces a key with an overlap, asks for the password first where it was given long ago, and shows which is used",
    async () => {
      const page = await scene.signedIn();
      await openSettings(page);
      const old = await connect(page, "Microsoft Entra ID");
      const id = old.scimBaseUrl.split("/").at(-2);
      await providerClient("ENTRA", old).assign(person("bea"));
      await database.databases
        .of(scene.tenant.id)
        .query("update credentials set created_at = created_at - interval '1 hour' where connection_id is null", []);
      await page.goto(`${scene.server.url}/console/settings/scim/${id}`);
      await page.getByRole("button", { name: "Make another key" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("For a week").click();
      await dialog.getByRole("button", { name: "Make another key" }).click();
      await page.getByRole("dialog", { name: "Your password, please" }).getByRole("button", { name: "Cancel" }).click();
      const refusal = dialog.getByRole("alert");
      await refusal.getByText("Nothing was changed: this takes your password again.").waitFor();
      expect(await refusal.textContent()).not.toContain("Ask somebody");
      await dialog.getByRole("button", { name: "Make another key" }).click();
      await page.getByLabel("Password", { exact: true }).fill("not-it-at-all");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByRole("alert").waitFor();
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Go on" }).click();
      const token = await page.getByLabel("Key", { exact: true }).inputValue();
      expect(token).not.toBe(old.token);
      await page.getByRole("button", { name: "Done" }).click();
      await providerClient("ENTRA", { ...old, token }).assign(person("cora"));
      await providerClient("ENTRA", old).assign(person("dina"));
      const keys = page.getByRole("table", { name: "Keys" }).locator("tbody tr");
      await keys.filter({ hasText: "127.0.0.1" }).nth(1).waitFor();
      expect(await keys.count()).toBe(2);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "keeps a new key on the page while Roster cannot be reached",
    async () => {
      const page = await scene.signedIn();
      await openSettings(page);
      const id = (await connect(page, "Okta")).scimBaseUrl.split("/").at(-2);
      await page.goto(`${scene.server.url}/console/settings/scim/${id}`);
      await page.getByRole("button", { name: "Make another key" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Make another key" }).click();
      const key = page.getByLabel("Key", { exact: true });
      const token = await key.inputValue();
      await page.route("**/graphql", (route) => route.abort());
      await page.getByText("Roster cannot be reached.").waitFor();
      expect(await key.inputValue()).toBe(token);
      await page.unroute("**/graphql");
      await page.getByText("Roster cannot be reached.").waitFor({ state: "detached" });
      expect(await key.inputValue()).toBe(token);
    },
    BROWSER_TIMEOUT_MS,
  );

  test(
    "pauses, resumes, and deletes with the choice for those who are left over",
    async () => {
      const { admin } = scene.tenant;
      const page = await scene.signedIn();
      await openSettings(page);
      const connection = await connect(page, "JumpCloud");
      const id = connection.scimBaseUrl.split("/").at(-2) ?? "";
      const userId = await providerClient("JUMPCLOUD", connection).assign(person("emil"));
      await page.goto(`${scene.server.url}/console/settings/scim/${id}`);
      await page.getByRole("button", { name: "Pause" }).click();
      await page.locator(".tag", { hasText: "Paused" }).waitFor();
      expect((await scimClient(connection).request("GET", "/Users")).status).toBe(401);
      await page.getByRole("button", { name: "Resume" }).click();
      await page.getByRole("button", { name: "Pause" }).waitFor();
      await page.getByRole("button", { name: "Delete" }).click();
      await page.getByRole("alertdialog").getByText("What becomes of the people that it owns (1)?").waitFor();
      await page.locator("label", { hasText: "They may no longer act" }).click();
      await page.getByRole("button", { name: "Delete the connection" }).click();
      await page.getByRole("heading", { level: 1, name: "SCIM" }).waitFor();
      expect((await admin.user({ id: userId })).user).toMatchObject({ active: false, connectionId: null });
      expect((await admin.connection({ id })).connection).toBeNull();
    },
    BROWSER_TIMEOUT_MS,
  );
});
