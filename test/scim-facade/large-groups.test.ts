import { createSecretKey } from "node:crypto";
import { once } from "node:events";
import { createServer, request as httpRequest, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import express from "express";
import type { Client } from "../../schema/client/index.js";
import { RosterError } from "../../schema/client/index.js";
import { dialects } from "../../scim-facade/dialects/index.js";
import { type Outcome, type ScimCaller, scimRouter } from "../../scim-facade/index.js";
import { MEMBERS_PAGE } from "../../scim-facade/resources/group-members.js";
import { eventually } from "../support/eventually.js";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newIds, write, writeMemberships, writeUsers } from "../support/sql-budget/rows.js";
import { newTenant } from "../support/tenant.js";

const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const SIZE = 2 * MEMBERS_PAGE + 1;

describe("a group of more members than two pages have", () => {
  let scim: ScimClient;
  let ids: string[];
  let path: string;
  let small: string;
  beforeAll(async () => {
    const tenant = await newTenant();
    const connection = await tenant.connect();
    scim = scimClient(connection);
    ids = newIds(SIZE);
    await writeUsers(tenant.id, ids, "member", connection.id);
    const create = async (displayName: string) =>
      (await scim.request("POST", "/Groups", { schemas: [GROUP], displayName, externalId: displayName })).body.id;
    const [large, few] = [await create("large"), await create("few")];
    await writeMemberships(tenant.id, [large], "user", ids);
    await writeMemberships(tenant.id, [few], "user", ids.slice(0, 3));
    await write("analyze users, memberships"); // as PostgreSQL does a little later: a plan for few rows takes minutes for these
    [path, small] = [`/Groups/${large}`, `/Groups/${few}`];
  }, 120_000);

  const membersOf = ({ members }: ScimBody): string[] => members.map(({ value }: { value: string }) => value);

  test("has all of them, each once, and all that a small one has besides", async () => {
    const [large, few] = [await scim.request("GET", path), await scim.request("GET", small)];
    expect(membersOf(large.body).sort()).toEqual([...ids].sort());
    const { members, ...others } = large.body;
    const shapeOf = (value: object) => Object.keys(value).sort();
    expect(shapeOf(others)).toEqual(shapeOf(few.body).filter((name) => name !== "members"));
    for (const member of members) expect(shapeOf(member)).toEqual(shapeOf(few.body.members[0]));
    for (const name of ["etag", "content-location", "content-type"]) expect(large.headers.has(name)).toBe(true);
    expect(large.headers.get("etag")).toBe(others.meta.version);
  });

  test("is sent in parts, and a small one with its length", async () => {
    const lengthOf = async (one: string) => (await scim.request("GET", one)).headers.get("content-length");
    expect([await lengthOf(path), await lengthOf(`${path}?excludedAttributes=members`), await lengthOf(small)]).toEqual(
      [null, expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)],
    );
  });

  test.each([
    ["attributes=displayName", undefined],
    ["excludedAttributes=members", undefined],
    ["attributes=members.value", ["value"]],
    ["excludedAttributes=members.display,members.$ref", ["type", "value"]],
  ])("shows what is asked for in each member: %s", async (query, parts) => {
    const [large, few] = [
      await scim.request("GET", `${path}?${query}`),
      await scim.request("GET", `${small}?${query}`),
    ];
    expect(Object.keys(large.body).sort()).toEqual(Object.keys(few.body).sort());
    if (!parts) return;
    const members: object[] = large.body.members;
    expect(members).toHaveLength(SIZE);
    expect([...new Set(members.map((member) => Object.keys(member).sort().join()))]).toEqual([parts.join()]);
  });

  test("is not sent again to who has it, and not at all to who asks for its headers", async () => {
    const { headers } = await scim.request("GET", path);
    const etag = headers.get("etag");
    expect(await scim.request("GET", path, undefined, { "if-none-match": etag })).toMatchObject({ status: 304 });
    const head = await scim.request("HEAD", path);
    expect([head.status, head.headers.get("etag"), head.body]).toEqual([200, etag, undefined]);
  });

  test("is answered whole to a PATCH that asks for it, and in a list", async () => {
    const operation = { op: "replace", path: "displayName", value: "larger" };
    const patch = { schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], Operations: [operation] };
    const patched = await scim.request("PATCH", `${path}?attributes=members`, patch);
    expect([patched.status, patched.body.members?.length]).toEqual([200, SIZE]);
    const listed = await scim.request("GET", '/Groups?filter=displayName eq "larger"');
    expect(listed.body.Resources[0].members).toHaveLength(SIZE);
  });
});

describe("while a group is sent whose members are read page by page", () => {
  const PAGE = 1_000;
  const running: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of running.splice(0)) await close();
  });

  interface Scene {
    /** How many pages behind the first have been asked for. */
    asked(): number;
    faults: unknown[];
    outcomes: Outcome[];
    get(): Promise<IncomingMessage>;
  }

  /** The facade before a contract of the test's own. @param page answers for each page behind the first, from 0 */
  async function serve(page: (index: number) => Promise<"more" | "last" | "gone">): Promise<Scene> {
    const [faults, outcomes]: [unknown[], Outcome[]] = [[], []];
    let asked = 0;
    const nodes = Array.from({ length: PAGE }, (_, i) => ({ id: `m${i}`, type: "USER", displayName: "x".repeat(500) }));
    const members = (hasNextPage: boolean) => ({ nodes, pageInfo: { hasNextPage, endCursor: "c" } });
    const createdAt = "2026-01-01T00:00:00.000Z";
    const client = {
      group: async ({ id }: { id: string }) => ({
        group: {
          id,
          displayName: "g",
          version: 1,
          createdAt,
          updatedAt: createdAt,
          extensions: [],
          members: members(true),
        },
      }),
      groupMembers: async () => {
        const outcome = await page(asked++);
        return { group: outcome === "gone" ? null : { members: members(outcome === "more") } };
      },
    } as unknown as Client;
    const caller = {
      client,
      baseUrl: "http://scim.test",
      dialect: dialects.GENERIC,
      subject: "c",
      scopes: new Set(["users:read", "groups:read"]),
      tenantId: "t",
      connectionId: "c",
      extensionsVersion: 0,
      offersRoles: false,
    } as unknown as ScimCaller;
    const app = express().use(
      scimRouter({
        callerOf: async () => caller,
        baseUrlOf: () => undefined,
        reportTolerated: () => undefined,
        reportFault: (error) => String(faults.push(error)),
        performing: () => (_operation, work) => work(),
        cursorKeys: [createSecretKey(Buffer.alloc(32))],
        observe: () => (outcome) => outcomes.push(outcome),
      }),
    );
    const http = createServer(app).listen(0, "127.0.0.1");
    await once(http, "listening");
    running.push(async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    });
    const { port } = http.address() as AddressInfo;
    const get = async () => {
      const sent = httpRequest({ port, path: "/Groups/g", agent: false }).on("error", () => undefined);
      sent.end();
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      return response.on("error", () => undefined);
    };
    return { asked: () => asked, faults, outcomes, get };
  }

  /** @returns what has come, and whether it has come to its end */
  async function read(response: IncomingMessage): Promise<{ text: string; isComplete: boolean }> {
    const parts: Buffer[] = [];
    response.on("data", (part) => parts.push(part));
    await new Promise((resolve) => response.once("close", resolve));
    return { text: Buffer.concat(parts).toString(), isComplete: response.complete };
  }

  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  test("it is one JSON object, however many pages there are", async () => {
    const { get } = await serve(async (index) => (index < 4 ? "more" : "last"));
    const { text, isComplete } = await read(await get());
    expect(isComplete).toBe(true);
    expect(JSON.parse(text).members).toHaveLength(6 * PAGE);
  });

  test.each<[string, () => Promise<"gone">, number, string | undefined]>([
    ["a fault", () => Promise.reject(new Error("a fault")), 1, undefined],
    ["a database that is away", () => Promise.reject(new RosterError("UNAVAILABLE", "away", {})), 0, undefined],
    ["its deletion", async () => "gone", 0, "there is no group with the id g"],
  ])("%s ends the connection: what has come is no JSON, and no answer", async (_name, fail, faultCount, detail) => {
    const { get, faults, outcomes } = await serve((index) => (index < 2 ? Promise.resolve("more") : fail()));
    const response = await get();
    expect(response.statusCode).toBe(200);
    const { text, isComplete } = await read(response);
    expect([isComplete, isJson(text), text.length > 3 * PAGE * 500]).toEqual([false, false, true]);
    expect(faults).toHaveLength(faultCount);
    await eventually(async () => expect(outcomes).toMatchObject([{ detail: detail ?? expect.any(String) }]));
  });

  test("no more is read than the client takes, and nothing once it has gone", async () => {
    const { get, asked, faults } = await serve(async () => "more");
    const response = await get();
    response.pause();
    let held = 0;
    await eventually(async () => {
      held = asked();
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
      expect([held > 0, asked()]).toEqual([true, held]);
    });
    response.destroy();
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(asked() - held).toBeLessThanOrEqual(1);
    expect(faults).toEqual([]);
  });
});
