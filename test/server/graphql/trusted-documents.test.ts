import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DOCUMENT_IDS } from "../../../schema/client/document-ids.js";
import { createClient } from "../../../schema/client/index.js";
import type { Scope } from "../../../schema/scope.js";
import { projectPath } from "../../../server/project-path.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { type OwnServer, startOwnServer } from "../../support/own-server.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

const manifest: Record<string, string> = JSON.parse(
  readFileSync(projectPath("schema", "trusted-documents.json"), "utf8"),
);
const { users: USERS = "", createUser: CREATE_USER = "", signIn: SIGN_IN = "" } = DOCUMENT_IDS;
const NOWHERE = `sha256:${"0".repeat(64)}`;
const OWN = "{ users { nodes { id } } }";

let strict: OwnServer;
let tenant: TestTenant;
let admin: Record<string, string>;

beforeAll(async () => {
  tenant = await newTenant();
  strict = await startOwnServer({ requiresTrustedDocuments: true });
  admin = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": tenant.slug };
  await tenant.admin.createUser({ input: { userName: "anna" } });
});

afterAll(() => strict.close());

const tokenWith = async (...scopes: Scope[]) => {
  const { createApiClient } = await tenant.admin.createApiClient({ input: { name: "script", scopes } });
  return { authorization: `Bearer ${createApiClient.token}` };
};

const names = ({ body }: Awaited<ReturnType<typeof graphqlRequest>>) =>
  (body.data?.users as { nodes: { userName: string }[] } | undefined)?.nodes.map(({ userName }) => userName);

/** All of an answer but the request's own id. */
const told = ({ status, body }: Awaited<ReturnType<typeof graphqlRequest>>) => ({
  status,
  data: body.data,
  errors: body.errors?.map(({ extensions: { requestId: _id, ...extensions }, ...error }) => ({ ...error, extensions })),
});

test("each known document has the SHA-256 of its text for an id, which the typed client or the console knows", () => {
  for (const [id, text] of Object.entries(manifest)) {
    expect(id).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  }
  const page = readFileSync(projectPath("console", "src", "generated.ts"), "utf8");
  const ofConsole = page.match(/(?<=known\(")sha256:[0-9a-f]{64}/g) ?? [];
  expect(ofConsole.length).toBeGreaterThan(0);
  expect([...Object.values(DOCUMENT_IDS), ...ofConsole].sort()).toEqual(Object.keys(manifest).sort());
});

describe("a known document is run by its id", () => {
  const variables = { filter: { userName: { eq: "anna" } } };

  test("sent as documentId", async () => {
    const answer = await graphqlRequest(JSON.stringify({ documentId: USERS, variables }), { headers: admin });
    expect(names(answer)).toEqual(["anna"]);
  });

  test("sent as Apollo's clients send it", async () => {
    const persistedQuery = { version: 1, sha256Hash: USERS.replace("sha256:", "") };
    const body = JSON.stringify({ extensions: { persistedQuery }, variables });
    expect(names(await graphqlRequest(body, { headers: admin }))).toEqual(["anna"]);
  });

  test("sent by GET", async () => {
    const parameters = new URLSearchParams({ documentId: USERS, variables: JSON.stringify(variables) });
    const response = await fetch(`${testEnvironment().url}/graphql?${parameters}`, { headers: admin });
    expect(await response.json()).toMatchObject({ data: { users: { nodes: [{ userName: "anna" }] } } });
  });

  test("but no mutation by GET", async () => {
    const input = JSON.stringify({ input: { userName: "by-get" } });
    const parameters = new URLSearchParams({ documentId: CREATE_USER, variables: input });
    const response = await fetch(`${testEnvironment().url}/graphql?${parameters}`, { headers: admin });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    const filter = { userName: { eq: "by-get" } };
    expect((await tenant.admin.users({ filter })).users.nodes).toEqual([]);
  });

  test("with the errors that its text has", async () => {
    const text = manifest[CREATE_USER] as string;
    const faults: [variables: object, status: number, code: string][] = [
      [{ input: { userName: "anna" } }, 200, "ALREADY_EXISTS"],
      [{ input: { userName: "" } }, 200, "INVALID_INPUT"],
      [{ input: {} }, 400, "INVALID_INPUT"],
      [{ input: { userName: "anna", age: 7 } }, 400, "INVALID_INPUT"],
      [{ input: { userName: 7 } }, 400, "INVALID_INPUT"],
      [{}, 400, "INVALID_INPUT"],
    ];
    const accept = { ...admin, accept: "application/graphql-response+json" };
    for (const [variables, status, code] of faults) {
      const byId = await graphqlRequest(JSON.stringify({ documentId: CREATE_USER, variables }), { headers: accept });
      expect({ variables, ...byId }).toMatchObject({ variables, status, code });
      const own = await graphqlRequest({ query: `${text}#`, variables }, { headers: accept });
      expect(told(byId)).toEqual(told(own));
    }
    const headers = await tokenWith("users:read");
    const variables = { input: { userName: "berta" } };
    const refused = await graphqlRequest(JSON.stringify({ documentId: CREATE_USER, variables }), { headers });
    expect(refused).toMatchObject({ status: 200, code: "FORBIDDEN" });
  });

  test("without a token, where it is open to anybody", async () => {
    const variables = { input: { tenant: tenant.slug, userName: "anna", password: "wrong" } };
    const answer = await graphqlRequest(JSON.stringify({ documentId: SIGN_IN, variables }), { url: strict.url });
    expect([answer.status, answer.code]).toEqual([200, "UNAUTHENTICATED"]);
    const closed = await graphqlRequest(JSON.stringify({ documentId: USERS }), { url: strict.url });
    expect([closed.status, closed.code]).toEqual([401, "UNAUTHENTICATED"]);
  });
});

const REFUSED: [name: string, body: object, status: number, code: string, words: string][] = [
  ["an id of no document", { documentId: NOWHERE }, 404, "NOT_FOUND", "send the document as query"],
  [
    "a hash of no document, as Apollo's clients send it",
    { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    404,
    "NOT_FOUND",
    "send the document as query",
  ],
  ["an id that is no text", { documentId: 7 }, 400, "INVALID_INPUT", "must be a text such as sha256:"],
  ["an id beside a document", { documentId: USERS, query: OWN }, 400, "INVALID_INPUT", "together with query"],
];

test.each(REFUSED)("%s is refused, with what would be right", async (_name, body, status, code, words) => {
  const answer = await graphqlRequest(JSON.stringify(body), { headers: admin });
  expect(answer).toMatchObject({ status, code });
  expect(answer.body.errors?.[0]).toMatchObject({
    message: expect.stringContaining(words),
    extensions: { field: "documentId", requestId: expect.any(String) },
  });
});

describe("a document of one's own", () => {
  test("is open to every token where known ones are not required", async () => {
    const { code } = await graphqlRequest({ query: OWN }, { headers: await tokenWith("users:read") });
    expect(code).toBeUndefined();
  });

  test("needs the scope graphql:adhoc where they are", async () => {
    const without = await graphqlRequest({ query: OWN }, { url: strict.url, headers: await tokenWith("users:read") });
    expect([without.status, without.code]).toEqual([403, "FORBIDDEN"]);
    expect(without.body.errors?.[0]?.message).toContain("graphql:adhoc");
    const headers = await tokenWith("users:read", "graphql:adhoc");
    expect((await graphqlRequest({ query: OWN }, { url: strict.url, headers })).code).toBeUndefined();
    expect((await graphqlRequest({ query: OWN }, { url: strict.url, headers: admin })).code).toBeUndefined();
  });

  test("needs none where it is word for word a known one", async () => {
    const headers = await tokenWith("users:read");
    const query = manifest[USERS] as string;
    const variables = { withGroups: false };
    expect(names(await graphqlRequest({ query, variables }, { url: strict.url, headers }))).toEqual(["anna"]);
  });

  test("is refused by GET too", async () => {
    const parameters = new URLSearchParams({ query: OWN });
    const headers = await tokenWith("users:read");
    expect((await fetch(`${strict.url}/graphql?${parameters}`, { headers })).status).toBe(403);
  });

  test("becomes no known one by being sent with its hash", async () => {
    const headers = await tokenWith("users:read");
    const sha256Hash = createHash("sha256").update(OWN).digest("hex");
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    await graphqlRequest(JSON.stringify({ query: OWN, extensions }), { headers });
    expect(await graphqlRequest(JSON.stringify({ extensions }), { headers })).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the typed client", () => {
  /** @returns what a Roster is sent that knows the documents, or is of another version and knows none, beside variables */
  const sentTo = async (isOther: boolean) => {
    const sent: string[][] = [];
    const http = createServer(async (request, response) => {
      const body = JSON.parse(await text(request));
      sent.push(Object.keys(body).filter((name) => name !== "variables"));
      const documentId = isOther && body.documentId ? NOWHERE : body.documentId;
      const { status, body: answer } = await graphqlRequest(JSON.stringify({ ...body, documentId }), {
        headers: admin,
      });
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
    await once(http.listen(0, "127.0.0.1"), "listening");
    try {
      const client = createClient({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
      const { users } = await client.users({ filter: { userName: { eq: "anna" } } });
      expect(users.nodes).toHaveLength(1);
      return sent;
    } finally {
      http.close();
    }
  };

  test("sends ids", async () => {
    expect(await sentTo(false)).toEqual([["documentId"]]);
  });

  test("sends the document where its id is not known", async () => {
    expect(await sentTo(true)).toEqual([["documentId"], ["query"]]);
  });
});
