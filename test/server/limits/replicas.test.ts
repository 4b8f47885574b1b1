import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseToken, printToken } from "../../../server/domain/token.js";
import { testEnvironment } from "../../support/environment.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { type OwnServer, startOwnServer } from "../../support/own-server.js";
import { type Replicas, startReplicas } from "../../support/replicas.js";
import { scimClient } from "../../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../../support/tenant.js";

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { token } }";
const ASK = "mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { accepted } }";

/** What a request of somebody without a token is told. */
async function codeOf(url: string, query: string, input: object): Promise<string> {
  const { code, body } = await graphqlRequest({ query, variables: { input } }, { url });
  if (code === "RATE_LIMITED") expect(body.errors?.[0]?.extensions.retryAfter).toBeGreaterThan(0);
  return code ?? "done";
}

describe("a guesser at a token", () => {
  const rateLimits = { failedAuthentications: { burst: 3, perSecond: 0.001 } };
  const start = (): Promise<OwnServer> => startOwnServer({ rateLimits, trustedProxies: ["127.0.0.1"] });

  const status = async (server: OwnServer, connection: TestConnection, token: string, address: string) => {
    const scim = scimClient({ scimBaseUrl: server.scimBaseUrl(connection), token });
    return (await scim.request("GET", "/Users?count=0", undefined, { "x-forwarded-for": address })).status;
  };

  /** The token with another secret, its checksum right. */
  function guessAt(token: string, guess: number): string {
    const parsed = parseToken(token);
    if (!parsed) throw new Error("no token of ours");
    return printToken({ ...parsed, secret: String(guess).padStart(43, "0") });
  }

  test("does not begin anew where the server is started anew, and others are let in (REQ-624)", async () => {
    const connection = await (await newTenant()).connect();
    const { token } = connection;
    const first = await start();
    const outcomes: number[] = [];
    for (let i = 0; i < 4; i++) outcomes.push(await status(first, connection, guessAt(token, i), "203.0.113.20"));
    expect(outcomes).toEqual([401, 401, 401, 429]);
    await first.close();
    const second = await start();
    expect(await status(second, connection, guessAt(token, 4), "203.0.113.20")).toBe(429);
    expect(await status(second, connection, token, "203.0.113.20")).toBe(429);
    expect(await status(second, connection, token, "203.0.113.21")).toBe(200);
    await second.close();
  });
});

describe("two replicas, each a process of its own", () => {
  let replicas: Replicas;
  let tenant: TestTenant;
  beforeAll(async () => {
    replicas = await startReplicas(2, testEnvironment().databaseUrl);
    tenant = await newTenant();
  }, 60_000);
  afterAll(() => replicas.end());

  const urlAt = (index: number): string => replicas.all[index % 2]?.url ?? "";

  const at = async (index: number, query: string, input: object) =>
    codeOf(urlAt(index), query, { tenant: tenant.slug, ...input });

  test("look at 20 guesses at a password in all, and one that is killed and started anew at none (REQ-624)", async () => {
    await tenant.admin.createUser({ input: { userName: "anna", password: "Harbour-Lights-7" } });
    const guess = (index: number) => at(index, SIGN_IN, { userName: "anna", password: "a-guess" });
    const outcomes: string[] = [];
    for (let index = 0; index < 20; index++) outcomes.push(await guess(index));
    expect(new Set(outcomes)).toEqual(new Set(["UNAUTHENTICATED"]));
    expect([await guess(0), await guess(1)]).toEqual(["RATE_LIMITED", "RATE_LIMITED"]);
    await replicas.replace(0, "SIGKILL");
    expect(await guess(0)).toBe("RATE_LIMITED");
    expect(await at(0, SIGN_IN, { userName: "anna", password: "Harbour-Lights-7" })).toBe("RATE_LIMITED");
  }, 60_000);

  test("send one user five mails in all, also where they are asked for at the same time", async () => {
    const ask = (index: number) => at(index, ASK, { userName: "bert" });
    const outcomes: string[] = [];
    for (let index = 0; index < 5; index++) outcomes.push(await ask(index));
    expect(new Set(outcomes)).toEqual(new Set(["done"]));
    const parallel = await Promise.all(Array.from({ length: 10 }, (_, index) => ask(index)));
    expect(new Set(parallel)).toEqual(new Set(["RATE_LIMITED"]));
    await replicas.replace(1, "SIGTERM");
    expect(await ask(1)).toBe("RATE_LIMITED");
  }, 60_000);
});
