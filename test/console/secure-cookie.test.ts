import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { writeCertificate } from "../support/certificate.js";
import { BROWSER_TIMEOUT_MS, consoleScene, describeConsole, expectNoFaults, signIn } from "../support/console.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { type RosterProcess, startRoster } from "../support/roster-process.js";

const scene = consoleScene();

describeConsole("by TLS, the session", () => {
  let directory: string;
  let roster: RosterProcess;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "roster-console-"));
    const { certificateFile, keyFile } = await writeCertificate(directory);
    roster = await startRoster({
      DATABASE_URL: testEnvironment().databaseUrl,
      ROSTER_ADMIN_TOKEN: ADMIN_TOKEN,
      TLS_CERTIFICATE_FILE: certificateFile,
      TLS_KEY_FILE: keyFile,
    });
  }, BROWSER_TIMEOUT_MS);
  afterAll(async () => {
    await roster?.end("SIGTERM");
    rmSync(directory, { recursive: true });
  });
  afterEach(() => expectNoFaults(scene));

  test(
    "is in a cookie that is sent to this host alone, by TLS alone, and to no page of others",
    async () => {
      const page = await scene.visit({ ignoreHTTPSErrors: true });
      const url = roster.url.replace("http:", "https:");
      await page.goto(`${url}/console`);
      await signIn(page, scene.tenant.slug, "ana@example.com");
      await page.getByRole("navigation", { name: "Main" }).waitFor();
      const [cookie, ...others] = await page.context().cookies();
      expect(others).toEqual([]);
      expect(cookie).toMatchObject({
        name: "__Host-roster-session",
        domain: "127.0.0.1", // of this host, and of none below it
        path: "/",
        httpOnly: true,
        secure: true,
        sameSite: "Strict",
      });
      expect(await page.evaluate("document.cookie")).toBe("");
      await page.reload();
      await page.getByRole("heading", { level: 1, name: "Health" }).waitFor();
      await page.getByRole("button", { name: "Ana" }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      expect(await page.context().cookies()).toEqual([]);
      await page.reload();
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
    },
    BROWSER_TIMEOUT_MS,
  );
});
