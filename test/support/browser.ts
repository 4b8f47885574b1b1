import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The one without a window of its own takes less than half of the processor. */
const CHROMIUM = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
  .map((name) => `/usr/bin/${name}`)
  .find((path) => existsSync(path));

/** Whether there is a Chromium; the tests that need one are left out where there is none. */
export const hasBrowser = CHROMIUM !== undefined;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  });
