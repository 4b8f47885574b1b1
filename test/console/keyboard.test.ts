import { afterEach, expect, test } from "@jest/globals";
import { BROWSER_TIMEOUT_MS, consoleScene, describeConsole, expectNoFaults, PASSWORD } from "../support/console.js";
import { eventually } from "../support/eventually.js";
import { FOCUSED, press, type } from "../support/keyboard.js";
import { person, providerClient } from "../support/provider-clients.js";

const scene = consoleScene();

describeConsole("by the keyboard alone", () => {
  afterEach(() => expectNoFaults(scene));

  test(
    "somebody signs in, connects a provider and sees its first request",
    async () => {
      const page = await scene.visit();
      await page.goto(`${scene.server.url}/console`);
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      await type(page, "Tenant", scene.tenant.slug);
      await type(page, "User name", "ana@example.com");
      await type(page, "Password", PASSWORD);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Health" }).waitFor();
      await press(page, "Skip to the page");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
      await press(page, "Connect a provider");
      await page.getByRole("heading", { name: "Which provider do you use?" }).waitFor();
      await page.getByRole("button", { name: /Provider/ }).waitFor();
      await press(page, "Choose your provider");
      await page.getByRole("option", { name: "Okta" }).waitFor();
      await page.keyboard.type("Okta");
      await page.keyboard.press("Enter");
      await press(page, "Save");
      const uri = await page.getByLabel("SCIM URI", { exact: true }).inputValue();
      const token = await page.getByLabel("Key", { exact: true }).inputValue();
      await press(page, "The key is where it belongs", "Space");
      await press(page, "Next: set up the provider");
      await page.getByRole("heading", { name: "In Okta" }).waitFor();
      await press(page, "Next: wait for the first request");
      await page.getByRole("heading", { name: "Listening for the first request …" }).waitFor();
      await providerClient("OKTA", { scimBaseUrl: uri.replace(/\/?(\?.*)?$/, ""), token }).assign(person("kim"));
      await page.getByText("Connected.").waitFor();
      await press(page, "Done");
      await press(page, "Make another key");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.closest('[role=dialog]') !== null")).toBe(true);
      await press(page, "Cancel");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await eventually(async () => expect(await page.evaluate(FOCUSED)).toBe("Make another key"));
    },
    BROWSER_TIMEOUT_MS,
  );
});
