import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../../schema/client/index.js";
import { hasBrowser, launchBrowser } from "../../support/browser.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { type OwnServer, startOwnServer } from "../../support/own-server.js";
import { newTenant } from "../../support/tenant.js";

const BROWSER = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
/** The editor is large, and a browser on a busy machine slow. */
const BROWSER_TIMEOUT_MS = 120_000;

let server: OwnServer;
beforeAll(async () => {
  server = await startOwnServer({ hasExplorer: true });
});

afterAll(() => server.close());

const open = (url: string, headers: Record<string, string> = BROWSER) => fetch(url, { headers, redirect: "manual" });

/** Addresses in attributes and in the policy that lead to another host. */
const outside = (text: string) => text.match(/(https?:)?\/\/[\w.-]+/g) ?? [];

describe("a browser at /graphql", () => {
  test("is shown a page that needs no other host", async () => {
    const response = await open(`${server.url}/graphql`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect([...outside(policy), ...outside(await response.text())]).toEqual([]);
  });

  test("finds all that the page names", async () => {
    const html = await (await open(`${server.url}/graphql`)).text();
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path as string);
    const script = await (await open(`${server.url}/graphql/explorer/start.js`)).text();
    const workers = [...script.matchAll(/"([\w-]+-worker\.js)"/g)].map(([, name]) => `/graphql/explorer/${name}`);
    const assets = [...named, ...workers];
    expect(assets).toHaveLength(7 + script.split("editor-worker.js").length - 2);
    for (const path of assets) {
      const response = await open(`${server.url}${path}`);
      const type = path.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
      expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, type]);
      expect((await response.text()).length).toBeGreaterThan(100);
    }
  });

  test("is led to PUBLIC_URL where it has come by another name of this machine", async () => {
    const response = await open(`${server.url.replace("127.0.0.1", "localhost")}/graphql`);
    expect([response.status, response.headers.get("location")]).toEqual([307, `${server.url}/graphql`]);
  });

  test("finds no page in production (CASE-27)", async () => {
    for (const path of ["/graphql", "/graphql/explorer/start.js"]) {
      const response = await open(`${testEnvironment().url}${path}`);
      expect([response.status, await response.json()]).toMatchObject([
        404,
        { errors: [{ extensions: { code: "NOT_FOUND" } }] },
      ]);
    }
  });
});

test("who takes JSON is answered by the API, and what is not there is not found", async () => {
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, accept: "*/*" };
  const response = await open(`${server.url}/graphql?query=%7B__typename%7D`, headers);
  expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  for (const name of ["toString", "README.md", "..%2frouter.ts"]) {
    expect((await open(`${server.url}/graphql/explorer/${name}`)).status).toBe(404);
  }
});

(hasBrowser ? test : test.skip)(
  "the page runs a query in a browser, without an error on its console",
  async () => {
    const { slug } = await newTenant();
    await createClient({ url: server.url, token: ADMIN_TOKEN, tenant: slug }).createUser({
      input: { userName: "anna" },
    });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(BROWSER_TIMEOUT_MS);
      const [faults, hosts] = [[] as string[], new Set<string>()];
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("request", (request) => hosts.add(new URL(request.url()).host));
      await page.goto(`${server.url}/graphql`);
      await page.fill("input[name=token]", ADMIN_TOKEN);
      await page.fill("input[name=tenant]", slug);
      await page.click("form button");
      await page.click(".graphiql-execute-button");
      await page.locator(".result-window", { hasText: "anna" }).waitFor();
      if (process.env.EXPLORER_SCREENSHOT) await page.screenshot({ path: process.env.EXPLORER_SCREENSHOT });
      expect(faults).toEqual([]);
      expect([...hosts]).toEqual([new URL(server.url).host]);
    } finally {
      await browser.close();
    }
  },
  BROWSER_TIMEOUT_MS,
);
