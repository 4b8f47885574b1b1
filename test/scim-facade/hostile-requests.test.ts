import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ERROR } from "../../scim-facade/urns.js";
import { faultsOf } from "../support/faults-of.js";
import {
  type HostileRequest,
  hostileFilters,
  hostileRequests,
  requestsOfInheritedNames,
} from "../support/hostile-requests.js";
import { type HostileTarget, startHostileTarget } from "../support/hostile-target.js";
import { inheritedMembers } from "../support/prototypes.js";
import type { RawResponse } from "../support/raw-request.js";

let target: HostileTarget;
let stateBefore: Record<string, string>;
const inheritedBefore = inheritedMembers();

beforeAll(async () => {
  target = await startHostileTarget();
  stateBefore = await target.state();
});

afterAll(() => target.close());

const nameOf = ({ name }: HostileRequest): string => name;

test("every hostile filter is refused as one (REQ-350, REQ-591, REQ-620)", async () => {
  const faults = await faultsOf(hostileFilters(), nameOf, async (request) => {
    const answer = await target.send(request);
    expectRefusal(answer);
    expect(JSON.parse(answer.body)).toMatchObject({ status: "400", scimType: "invalidFilter" });
  });
  expect(faults).toEqual({});
});

test("every hostile request is refused, with an error of SCIM (REQ-027, REQ-591, REQ-620, REQ-625)", async () => {
  const faults = await faultsOf(hostileRequests(), nameOf, async (request) =>
    expectRefusal(await target.send(request)),
  );
  expect(faults).toEqual({});
});

test("what was refused has changed nothing, in the database or in what all objects inherit (REQ-620, CASE-19)", async () => {
  expect(await target.state()).toEqual(stateBefore);
  expect(inheritedMembers()).toEqual(inheritedBefore);
});

test("names that every object inherits are passed over as attributes, and neither stored nor shown (REQ-620, CASE-19)", async () => {
  const faults = await faultsOf(requestsOfInheritedNames(), nameOf, async (request) => {
    const { status, body } = await target.send(request);
    expect(Math.floor(status / 100)).toBe(2);
    expect(body).not.toMatch(/isPolluted|__proto__|constructor|toString|hasOwnProperty|"active":false/);
    expect(inheritedMembers()).toEqual(inheritedBefore);
  });
  expect(faults).toEqual({});
});

test("after a body that is longer than announced, or ends too early, the next request is answered", async () => {
  const { hostname, port } = new URL(target.url);
  const head = `POST /scim/x/v2/Users HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: `;
  await sendBytes(Number(port), `${head}5\r\n\r\n{"userName":"x"}`);
  await sendBytes(Number(port), `${head}500\r\n\r\n{"userName":"x"}`);
  await sendBytes(Number(port), `${head}-5\r\n\r\n{}`);
  await sendBytes(Number(port), `${head}5\r\ncontent-length: 6\r\n\r\n{}`);
  const { status } = await target.send({ name: "next", method: "GET", path: "/Users" });
  expect(status).toBe(200);
});

/** Sends bytes and hangs up. */
async function sendBytes(port: number, bytes: string): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  socket.end();
  socket.resume();
  await new Promise<void>((resolve) => socket.once("close", () => resolve()));
}

/** Node itself refuses what exceeds its limit of headers, without a body; all else is refused by the facade. */
function expectRefusal({ status, headers, body }: RawResponse): void {
  if (status === 431) return;
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(headers["content-type"]).toBe("application/scim+json");
  const error = JSON.parse(body) as { detail: string };
  expect(error).toMatchObject({ schemas: [ERROR], status: String(status), detail: expect.any(String) });
  expect(error.detail.length).toBeGreaterThan(0);
  expect(error.detail.length).toBeLessThanOrEqual(1_001);
  expect(error.detail).not.toMatch(INTERNALS);
}

/** Traces, files, SQL, names of tables, of columns and of what Roster is made of. */
const INTERNALS =
  /\bat .*:\d+:\d+|node_modules|\.js\b|\.ts\b|\/dist\/|postgres|\bpg_|\bselect\b|\binsert into\b|user_name|_key\b|_id\b|TypeError|RangeError|SyntaxError|undefined|\[object|Maximum call stack|mikro|kysely|graphql|jsonb?_/i;
