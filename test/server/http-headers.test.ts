import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ADMIN_TOKEN } from "../support/environment.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { newTenant, type TestConnection } from "../support/tenant.js";

let server: OwnServer;
let secure: OwnServer;
let connection: TestConnection;
beforeAll(async () => {
  server = await startOwnServer({ hasExplorer: true });
  secure = await startOwnServer({ publicUrl: "https://roster.example.com" });
  connection = await (await newTenant()).connect();
});
afterAll(async () => {
  await server.close();
  await secure.close();
});

const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const GRAPHQL = { "content-type": "application/json" };
const asAdmin = { authorization: `Bearer ${ADMIN_TOKEN}` };
const asConnection = () => ({ authorization: `Bearer ${connection.token}` });

/** What is asked, and what it is answered: each kind of answer that Roster gives. */
const ROUTES: [name: string, path: () => string, status: number, request?: () => RequestInit][] = [
  ["/livez", () => "/livez", 200],
  ["/readyz", () => "/readyz", 200],
  ["/metrics", () => "/metrics", 200],
  ["/metrics, refused", () => "/metrics", 401, () => ({ headers: { forwarded: "for=192.0.2.1" } })],
  ["a SCIM list", () => `/scim/${connection.id}/v2/Users`, 200, () => ({ headers: asConnection() })],
  ["a SCIM error", () => `/scim/${connection.id}/v2/Users/none`, 404, () => ({ headers: asConnection() })],
  ["a SCIM refusal", () => `/scim/${connection.id}/v2/Users`, 401],
  ["SCIM discovery before login", () => `/scim/${connection.id}/v2/ServiceProviderConfig`, 200],
  [
    "GraphQL",
    () => "/graphql",
    200,
    () => ({ method: "POST", headers: { ...GRAPHQL, ...asAdmin }, body: '{"query":"{ viewer { kind } }"}' }),
  ],
  ["GraphQL, refused", () => "/graphql", 401, () => ({ method: "POST", headers: GRAPHQL, body: "{}" })],
  ["a stream, refused", () => "/graphql/stream", 401, () => ({ method: "POST", headers: GRAPHQL, body: "{}" })],
  ["a token request, refused", () => "/oauth/token", 400, () => ({ method: "POST" })],
  ["the metadata of OAuth", () => "/.well-known/oauth-authorization-server", 200],
  ["nothing", () => "/nothing", 404],
  ["a path that is no text", () => "/scim/%E0%A4%A/v2/Users", 400],
];

describe.each(ROUTES)("%s is answered so that browsers guard it", (_name, path, status, request) => {
  test("nothing is run, framed, kept or guessed at, and no product is named", async () => {
    const { headers, ...response } = await ask(server, path(), request?.());
    expect(response.status).toBe(status);
    expect(headers).toMatchObject({
      "content-security-policy": NO_PAGE,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "x-permitted-cross-domain-policies": "none",
    });
    for (const name of ["x-powered-by", "server", "strict-transport-security", "access-control-allow-origin"]) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  test("HSTS is told who comes by TLS, and nobody else", async () => {
    const over = async (proto: string) => {
      const init = request?.() ?? {};
      const headers = { ...(init.headers as Record<string, string>), "x-forwarded-proto": proto };
      return (await ask(secure, path(), { ...init, headers })).headers["strict-transport-security"];
    };
    expect([await over("https"), await over("http")]).toEqual(["max-age=31536000", undefined]);
  });
});

describe("pages have what they need, and no more", () => {
  test("the console's runs no script and no style that stands in the page", async () => {
    for (const path of ["/console", "/console/", "/Console/users", "/console/assets/x.js"]) {
      const { headers } = await ask(secure, path);
      const policy = String(headers["content-security-policy"]).replace(/'nonce-[\w+/]{22}=='/, "'nonce-…'");
      expect(policy).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-…'; img-src 'self'; " +
          "connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
      );
    }
  });

  test("what only begins like it is no page", async () => {
    expect((await ask(secure, "/consoles/x")).headers["content-security-policy"]).toBe(NO_PAGE);
  });

  test("the explorer's may set styles, and runs no script that stands in the page", async () => {
    const { headers } = await ask(server, "/graphql", { headers: { accept: "text/html" } });
    expect(headers["content-security-policy"]).toContain("style-src 'self' 'unsafe-inline'");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["content-security-policy"]).not.toContain("unsafe-eval");
  });
});

async function ask({ url }: OwnServer, path: string, request?: RequestInit) {
  const response = await fetch(`${url}${path}`, request);
  await response.arrayBuffer();
  return { status: response.status, headers: Object.fromEntries(response.headers) };
}
