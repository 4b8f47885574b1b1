import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../../schema/client/index.js";
import { ConfigError, readConfig } from "../../../server/config.js";
import { ADMIN_TOKEN } from "../../support/environment.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { type OwnServer, startOwnServer } from "../../support/own-server.js";
import { scimClient } from "../../support/scim-client.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

/** So few that a test sees the limit. */
const rateLimits = { failedAuthentications: { burst: 2, perSecond: 0.002 } };

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
});

const CREATE = "mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }";

/** The address that the change record keeps of a request with these headers. */
async function recordedAddress(
  server: OwnServer,
  forwarded: Record<string, string>,
): Promise<string | null | undefined> {
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug, ...forwarded };
  const input = { userName: `user-${Math.random()}` };
  const { headers: answered } = await graphqlRequest(
    { query: CREATE, variables: { input } },
    { url: server.url, headers },
  );
  const filter = { requestId: { eq: String(answered.get("x-request-id")) } };
  const client = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  return (await client.changes({ filter })).changes.nodes[0]?.address;
}

/** What requests without a token are answered, each with another X-Forwarded-For. */
async function anonymous(server: OwnServer, addresses: string[]): Promise<number[]> {
  const scim = scimClient({ scimBaseUrl: server.scimBaseUrl(await tenant.connect()), token: "" });
  const statuses: number[] = [];
  for (const address of addresses) {
    const headers = { authorization: null, "x-forwarded-for": address };
    statuses.push((await scim.request("GET", "/Users", undefined, headers)).status);
  }
  return statuses;
}

describe("where no proxy is trusted (ASVS 4.1.3)", () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startOwnServer({ rateLimits });
  });
  afterAll(() => server.close());

  test.each<Record<string, string>>([
    { "x-forwarded-for": "203.0.113.9" },
    { forwarded: "for=203.0.113.9" },
    { "x-real-ip": "203.0.113.9" },
    { "x-client-ip": "203.0.113.9", "cf-connecting-ip": "203.0.113.9", "true-client-ip": "203.0.113.9" },
  ])("a request comes from where its connection does, whatever it says: %j", async (headers) => {
    expect(await recordedAddress(server, headers)).toBe("127.0.0.1");
  });

  test("who writes another address into each request is limited as one", async () => {
    expect(await anonymous(server, ["203.0.113.1", "203.0.113.2", "203.0.113.3"])).toEqual([401, 401, 429]);
  });
});

describe("where a proxy is trusted (ASVS 4.1.3)", () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startOwnServer({ rateLimits, trustedProxies: ["127.0.0.1", "10.0.0.0/8"] });
  });
  afterAll(() => server.close());

  test.each([
    ["what it says", "203.0.113.9", "203.0.113.9"],
    ["what it says of a client that has written something itself", "198.51.100.1, 203.0.113.9", "203.0.113.9"],
    ["what it says of another proxy that is trusted", "198.51.100.1, 203.0.113.9, 10.1.2.3", "203.0.113.9"],
    ["nothing that another proxy says", "198.51.100.1, 192.0.2.7", "192.0.2.7"],
    ["an address with its port", "203.0.113.9:49152", "203.0.113.9"],
    ["IPv6", "2001:db8::9", "2001:db8::9"],
    ["IPv6 with its port", "[2001:db8::9]:49152", "2001:db8::9"],
    ["nothing that is no address", "<script>, unknown", "127.0.0.1"],
    ["nothing where it says nothing", "", "127.0.0.1"],
  ])("it is believed: %s", async (_, forwarded, address) => {
    expect(await recordedAddress(server, { "x-forwarded-for": forwarded })).toBe(address);
  });

  test("each client behind it has limits of its own", async () => {
    const addresses = ["203.0.113.51", "203.0.113.51", "203.0.113.51", "203.0.113.52"];
    expect(await anonymous(server, addresses)).toEqual([401, 401, 429, 401]);
  });
});

describe("TRUSTED_PROXIES", () => {
  test.each([
    ["", []],
    ["192.0.2.1", ["192.0.2.1"]],
    [" 10.0.0.0/8 , fd00::/8,::1 ", ["10.0.0.0/8", "fd00::/8", "::1"]],
  ])("is a list of addresses and networks: %j", (text, trustedProxies) => {
    expect(readConfig({ TRUSTED_PROXIES: text })).toMatchObject({ trustedProxies });
  });

  test("is nobody by default", () => {
    expect(readConfig({})).toMatchObject({ trustedProxies: [] });
  });

  test.each([
    "proxy.corp.test",
    "10.0.0.0/33",
    "fd00::/129",
    "0.0.0.0/0",
    "10.0.0.0/8/8",
    "10.0.0/8",
    "true",
    "1",
    "fe80::1%eth0",
  ])("is nothing else: %s", (text) => {
    const fault = `TRUSTED_PROXIES names "${text}"; it must be addresses and networks, as 192.0.2.1,10.0.0.0/8,fd00::/8`;
    expect(() => readConfig({ TRUSTED_PROXIES: `10.0.0.1,${text}` })).toThrow(new ConfigError(fault));
  });
});
