import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { graphqlRequest } from "../support/graphql-request.js";
import { type OwnServer, startOwnServer } from "../support/own-server.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const PASSWORD = "Harbour-Lights-7";
const PUBLIC_URL = "https://roster.corp.test";
const BY_TLS = { "x-forwarded-proto": "https" };
const ASKING = { ...BY_TLS, origin: PUBLIC_URL, "roster-session": "cookie" };

let server: OwnServer;
let tenant: TestTenant;
let cookie: string;

beforeAll(async () => {
  tenant = await newTenant();
  server = await startOwnServer({ publicUrl: PUBLIC_URL });
  await tenant.admin.createUser({ input: { userName: "anna", password: PASSWORD } });
  cookie = (await signIn(ASKING)).headers.getSetCookie()[0]?.split(";")[0] ?? "";
});

afterAll(() => server.close());

const send = (query: string, headers: Record<string, string>, variables = {}, { url }: { url: string } = server) =>
  graphqlRequest({ query, variables }, { url, headers });

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { user { userName } } }";
const VIEWER = "{ viewer { kind name } }";

const signIn = (headers: Record<string, string>, at?: { url: string }) =>
  send(SIGN_IN, headers, { input: { tenant: tenant.slug, userName: "anna", password: PASSWORD } }, at);

describe("a session's cookie", () => {
  test("is for Roster's own host by TLS alone, for no script, and for no other site", async () => {
    const [set, ...others] = (await signIn(ASKING)).headers.getSetCookie();
    expect(others).toEqual([]);
    expect(set).toMatch(
      /^__Host-roster-session=rst_session_\w+; Path=\/; HttpOnly; SameSite=Strict; Secure; Expires=\w{3}, .* GMT$/,
    );
  });

  test("is set for nobody who does not ask for it", async () => {
    const { "roster-session": _asks, ...others } = ASKING;
    expect((await signIn(others)).headers.getSetCookie()).toEqual([]);
  });

  test("acts for its user where Roster's own page sends it", async () => {
    const { status, body } = await send(VIEWER, { ...ASKING, cookie: `theme=dark; ${cookie}` });
    expect([status, body.data]).toEqual([200, { viewer: { kind: "USER", name: "anna" } }]);
  });

  test.each([
    ["a page of another site", { origin: "https://other.test" }, 403, "FORBIDDEN"],
    ["a page that does not say where it is from", { origin: "null" }, 403, "FORBIDDEN"],
    ["what is no page", {}, 401, "UNAUTHENTICATED"],
  ])("does nothing for %s", async (_, headers, status, code) => {
    const answer = await send(VIEWER, { ...BY_TLS, ...headers, cookie });
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  test("does nothing by GET, nor in another name", async () => {
    const headers = { ...ASKING, "apollo-require-preflight": "1" };
    const { status } = await fetch(`${server.url}/graphql?query=${VIEWER}`, { headers: { ...headers, cookie } });
    expect(status).toBe(401);
    const other = cookie.replace("__Host-", "");
    expect((await send(VIEWER, { ...ASKING, cookie: other })).code).toBe("UNAUTHENTICATED");
  });

  test("gives way to a token", async () => {
    const answer = await send(VIEWER, { ...ASKING, cookie, authorization: "Bearer rst_session_none" });
    expect(answer.code).toBe("UNAUTHENTICATED");
  });

  test("is taken back when its user signs out, and keeps nobody from signing in again", async () => {
    const signedOut = await send("mutation { signOut { user { userName } } }", { ...ASKING, cookie });
    expect(signedOut.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-roster-session=; .*Expires=Thu, 01 Jan 1970/),
    ]);
    expect((await send(VIEWER, { ...ASKING, cookie })).code).toBe("UNAUTHENTICATED");
    expect((await signIn({ ...ASKING, cookie })).body.data).toEqual({ signIn: { user: { userName: "anna" } } });
  });
});

describe("without TLS", () => {
  test.each([
    [
      "on this machine the cookie has another name",
      "http://127.0.0.1:4000",
      /^roster-session=\w+; .*Strict; Expires/,
      undefined,
    ],
    ["elsewhere no session is kept in a cookie", "http://roster.corp.test", undefined, "FORBIDDEN"],
  ])("%s", async (_, publicUrl, set, code) => {
    const own = await startOwnServer({ publicUrl });
    const answer = await signIn({ origin: publicUrl, "roster-session": "cookie" }, own);
    await own.close();
    expect(answer.code).toBe(code);
    expect(answer.headers.getSetCookie()).toEqual(set ? [expect.stringMatching(set)] : []);
  });
});
