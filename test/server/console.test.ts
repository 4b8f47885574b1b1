import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type OwnServer, startOwnServer } from "../support/own-server.js";

let server: OwnServer;
let behindPath: OwnServer;

beforeAll(async () => {
  server = await startOwnServer({});
  behindPath = await startOwnServer({ publicUrl: "https://corp.test/identity" });
});

afterAll(async () => {
  await server.close();
  await behindPath.close();
});

const open = (path: string, { url } = server) => fetch(`${url}/console${path}`, { redirect: "manual" });

const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1];

describe("the page of the console", () => {
  test.each(["", "/", "/people/01a2", "/settings/scim/new?step=key"])("is at %j", async (path) => {
    const response = await open(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("may load and reach Roster alone, and shows a nonce of its own for styles", async () => {
    const [first, second] = [await open(""), await open("")];
    const policy = first.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    const nonce = nonceOf(policy);
    expect(await first.text()).toContain(`nonce="${nonce}"`);
    expect(nonce).not.toBe(nonceOf(second.headers.get("content-security-policy")));
  });

  test("names files that change their name with their content, and is found with them below a path", async () => {
    const page = await open("", behindPath);
    const nonce = String(nonceOf(page.headers.get("content-security-policy")));
    const html = (await page.text()).replaceAll(nonce, ""); // any characters of Base64, two slashes too
    expect(html).toContain('<base href="/identity/console/"');
    const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[\w.-]+)"/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const response = await open(`/${file}`);
      expect([response.status, response.headers.get("cache-control")]).toEqual([
        200,
        "public, max-age=31536000, immutable",
      ]);
    }
    expect(html.match(/(https?:)?\/\/[\w.-]+/g) ?? []).toEqual([]);
  });

  test("is led to PUBLIC_URL where somebody has come by another name of this machine", async () => {
    const url = server.url.replace("127.0.0.1", "localhost");
    const response = await open("/people", { ...server, url });
    expect([response.status, response.headers.get("location")]).toEqual([307, `${server.url}/console/people`]);
  });
});

test.each(["/assets/none.js", "/index.html", "/assets/..%2findex.html"])("there is nothing at %s", async (path) => {
  expect((await open(path)).status).toBe(404);
});
