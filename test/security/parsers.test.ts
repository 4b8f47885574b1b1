import { randomBytes } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseFilter } from "../../scim-facade/filter/parse-filter.js";
import { ScimError } from "../../scim-facade/scim-error.js";
import { newSecret } from "../../server/domain/token-text.js";
import { type HostileTarget, startHostileTarget } from "../support/hostile-target.js";
import { inheritedMembers } from "../support/prototypes.js";
import { bulk, patch, USER } from "./scene.js";

let target: HostileTarget;
beforeAll(async () => {
  target = await startHostileTarget();
});
afterAll(() => target.close());

const JSON_BODY = { "content-type": "application/scim+json" };
const sendScim = async (method: string, path: string, body?: unknown) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await target.send({ name: path, method, path, headers: JSON_BODY, body: text });
  return { status: answer.status, body: answer.body === "" ? undefined : JSON.parse(answer.body), text: answer.body };
};

describe("what a template, a format or an expression would make of a text is not made of it", () => {
  const TEXTS = [
    "$" + "{7*191}",
    "#{7*191}",
    "{{7*191}}",
    "<%= 7*191 %>",
    "%{7*191}",
    "$" + "{T(java.lang.Runtime)}",
    "%s%d%j%n",
    "`7*191`",
    "'||7*191||'",
    "$1$&$'",
  ];
  test.each(TEXTS)("%j (CASE-18)", async (text) => {
    const quoted = encodeURIComponent(`${JSON.stringify(text).slice(1, -1)} eq "x"`);
    const before = await target.state();
    const answers = [
      await sendScim("GET", `/Users?filter=${quoted}`),
      await sendScim("GET", `/Users?sortBy=${encodeURIComponent(text)}`),
      await sendScim("GET", `/Users/${encodeURIComponent(text)}`),
      await sendScim("PATCH", "/Users/{user}", patch({ op: "replace", path: text, value: "x" })),
      await sendScim("PATCH", "/Users/{user}", patch({ op: text, path: "title", value: "x" })),
      await sendScim("POST", "/Users", { schemas: [text], userName: "x" }),
      await target.sendGraphql(JSON.stringify({ query: `{ ${text} }` })),
      await target.sendGraphql(
        JSON.stringify({ query: "query($id: ID!) { user(id: $id) { id } }", variables: { id: { text } } }),
      ),
    ];
    for (const { status, body } of answers) {
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(body)).not.toMatch(/1337|\[object|undefined|NaN/);
    }
    expect(await target.state()).toEqual(before);
  });
});

describe("a PATCH path never walks onto a prototype", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "valueOf"];
  const WAYS: [string, (name: string) => object][] = [
    ["as the path", (name) => ({ op: "add", path: name, value: { isPolluted: true } })],
    ["with a part", (name) => ({ op: "add", path: `${name}.isPolluted`, value: true })],
    ["below a prototype", (name) => ({ op: "add", path: `${name}.prototype.isPolluted`, value: true })],
    ["as a part", (name) => ({ op: "replace", path: `name.${name}`, value: { isPolluted: true } })],
    ["behind a filter", (name) => ({ op: "replace", path: `emails[type eq "work"].${name}`, value: true })],
    ["in a filter", (name) => ({ op: "replace", path: `emails[${name} eq "x"].value`, value: true })],
    ["behind a filter on what is not there", (name) => ({ op: "add", path: `ims[type eq "x"].${name}.x`, value: 1 })],
    ["behind a filter on a single value", (name) => ({ op: "add", path: `title[value eq "x"].${name}`, value: 1 })],
    ["of an extension", (name) => ({ op: "add", path: `urn:x:y:${name}:isPolluted`, value: true })],
    ["to be removed", (name) => ({ op: "remove", path: `${name}.toString` })],
  ];
  test.each(WAYS)("that has such a name %s (CASE-19)", async (_where, operationOf) => {
    const [state, members] = [await target.state(), inheritedMembers()];
    for (const name of NAMES) {
      const body = patch(operationOf(name));
      const job = bulk({ method: "PATCH", path: "/Users/{user}", data: body });
      const { status, body: told } = await sendScim("PATCH", "/Users/{user}", body);
      expect({ name, status, told }).toMatchObject({
        status: 400,
        told: { scimType: expect.stringMatching(/^invalid/) },
      });
      expect((await sendScim("POST", "/Bulk", job)).status).toBeLessThan(500);
      expect(({} as { isPolluted?: boolean }).isPolluted).toBeUndefined();
    }
    expect([await target.state(), inheritedMembers()]).toEqual([state, members]);
  });

  test("nor does an object without a path, which says such a name (CASE-19)", async () => {
    const members = inheritedMembers();
    for (const name of NAMES) {
      const value = `{"${name}":{"isPolluted":true},"title":"Guide"}`;
      const body = `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"add","value":${value}}]}`;
      const { status, text } = await sendScim("PATCH", "/Users/{user}", body);
      expect([name, status < 500, text?.includes("isPolluted")]).toEqual([name, true, false]);
      const created = await sendScim(
        "POST",
        "/Users",
        `{"schemas":["${USER}"],"userName":"p-${name}","${name}":{"isPolluted":true}}`,
      );
      expect([name, created.status < 500, created.text.includes("isPolluted")]).toEqual([name, true, false]);
      const input = `{"id":"x","extensions":[{"schema":"${name}","values":{"${name}":{"isPolluted":true}}}]}`;
      const query = "mutation($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }";
      await target.sendGraphql(`{"query":${JSON.stringify(query)},"variables":{"input":${input}}}`);
      expect(({} as { isPolluted?: boolean }).isPolluted).toBeUndefined();
    }
    expect(inheritedMembers()).toEqual(members);
  });
});

describe("secrets and filters", () => {
  /** As `newSecret` has written it: 43 digits of base 62. */
  const bytesOf = (secret: string): Buffer => {
    const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const number = [...secret].reduce((sum, digit) => sum * 62n + BigInt(digits.indexOf(digit)), 0n);
    return Buffer.from(number.toString(16).padStart(64, "0"), "hex");
  };

  test("a secret is 32 bytes of which each is as likely as any other (CASE-20)", () => {
    const secrets = Array.from({ length: 8_000 }, newSecret);
    expect(new Set(secrets).size).toBe(secrets.length);
    const bytes = secrets.map(bytesOf);
    expect(bytes.every(({ length }) => length === 32)).toBe(true);
    expect(chiSquared(Buffer.concat(bytes))).toBeLessThan(FAR_OFF);
    expect(chiSquared(Buffer.concat(bytes.map((one) => one.subarray(0, 1))))).toBeLessThan(FAR_OFF);
  });

  test("and a modulo that prefers some would be seen by that (CASE-20)", () => {
    const biased = Buffer.from(Array.from(randomBytes(256_000), (byte) => byte % 250));
    expect(chiSquared(biased)).toBeGreaterThan(FAR_OFF);
  });

  /** With 255 degrees of freedom: beyond it lies less than one of a thousand million even distributions. */
  const FAR_OFF = 420;

  function chiSquared(bytes: Buffer): number {
    const counts = new Array<number>(256).fill(0);
    for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
    const expected = bytes.length / 256;
    return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  }

  const NESTED = (depth: number) => `${"(".repeat(depth)}title pr${")".repeat(depth)}`;

  test("a filter has a longest length and a greatest depth, and ends where no rule fits (CASE-20)", () => {
    const refused = [
      NESTED(5_000),
      `${"title pr and ".repeat(20_000)}title pr`,
      `title eq "${"\\\\".repeat(60_000)}`,
      `title eq "${"a".repeat(1_000_000)}`,
      `${" ".repeat(100_000)}title`,
      `${"a".repeat(100_000)}!`,
      `${"a.".repeat(50_000)}`,
      `${"not (".repeat(5_000)}title pr`,
    ];
    for (const filter of refused) expect(() => parseFilter(filter)).toThrow(ScimError);
    expect(() => parseFilter(NESTED(10))).not.toThrow();
  });

  test("what a filter costs to read grows as it does, and not with its square (CASE-20)", () => {
    const texts: ((size: number) => string)[] = [
      (size) => `title eq "${"a".repeat(size)}"`,
      (size) => `title eq "${"\\u0041".repeat(size / 6)}`,
      (size) => `${"title pr and ".repeat(size / 13)}title pr!`,
      (size) => `${"a".repeat(size)}!`,
      (size) => `${" ".repeat(size)}title!`,
      (size) => `emails[${"type pr or ".repeat(size / 11)}`,
    ];
    for (const text of texts) {
      const [small, large] = [cpuOf(text(SMALL)), cpuOf(text(8 * SMALL))];
      expect({ text: text(20), ratio: large / Math.max(small, RESOLUTION_MS) }).toMatchObject({
        ratio: expect.any(Number),
      });
      expect(large / Math.max(small, RESOLUTION_MS)).toBeLessThan(32); // 8 where it is linear, 64 where it is quadratic
    }
  });

  const SMALL = 1_000;
  const RESOLUTION_MS = 0.2;
  const ROUNDS = 200;

  /** The processor's time for one reading in milliseconds, the least of several goes: other work on the machine does not count. */
  function cpuOf(text: string): number {
    let least = Number.POSITIVE_INFINITY;
    for (let go = 0; go < 5; go++) {
      const start = process.cpuUsage();
      for (let round = 0; round < ROUNDS; round++) {
        try {
          parseFilter(text);
        } catch (error) {
          if (!(error instanceof ScimError)) throw error;
        }
      }
      least = Math.min(least, process.cpuUsage(start).user / 1_000 / ROUNDS);
    }
    return least;
  }
});

describe("what has brought down other GraphQL servers", () => {
  const post = (body: string | Buffer, contentType: string) =>
    target.sendGraphql(body, { "content-type": contentType });
  const QUERY = JSON.stringify({ query: "{ __typename }" });

  test.each([
    "utf-7",
    "utf-32",
    "x-user-defined",
    "utf-16",
    "hz-gb-2312",
    "iso-2022-jp",
    "__proto__",
    "\u00e9",
    "a".repeat(8_000),
  ])("a charset that is none for JSON is refused, and the next request served: %j (ADVISORY-2)", async (charset) => {
    const type = `application/json; charset=${Buffer.from(charset).toString("latin1")}`;
    const { status, body } = await post(QUERY, type);
    expect([status, JSON.parse(body).errors?.[0]?.extensions?.code]).toEqual([expect.any(Number), "INVALID_INPUT"]);
    expect([400, 415]).toContain(status);
    expect((await post(QUERY, "application/json")).status).toBe(200);
  });

  test("GET runs no mutation, whatever content type it says to have (ADVISORY-3)", async () => {
    const before = await target.state();
    const query = encodeURIComponent('mutation { createUser(input: { userName: "forged" }) { user { id } } }');
    const types = [
      "application/json",
      "application/json; charset=utf-8",
      "text/plain",
      "x/y;application/json",
      "message/rfc822",
      "",
    ];
    for (const contentType of types) {
      const status = await get(`/graphql?query=${query}`, { "content-type": contentType, authorization: "Bearer x" });
      expect([contentType, status >= 400]).toEqual([contentType, true]);
      expect(await get("/graphql?query=%7B__typename%7D", { "content-type": contentType })).toBe(401);
    }
    expect(await target.state()).toEqual(before);
  });

  const get = async (path: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(`${target.url}${path}`, { headers })).status;

  test("nobody is made a WebSocket, so that there are no packets to be malformed (ADVISORY-4)", async () => {
    for (const path of ["/graphql", "/graphql/stream", "/"]) {
      const headers = {
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
        "sec-websocket-version": "13",
      };
      const status = await new Promise<number>((resolve, reject) => {
        const outgoing = request(`${target.url}${path}`, { headers }, (incoming) => {
          incoming.resume();
          resolve(incoming.statusCode ?? 0);
        });
        outgoing.on("upgrade", () => resolve(101));
        outgoing.on("error", reject);
        outgoing.end();
      });
      expect([path, status]).not.toEqual([path, 101]);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});
