import { beforeAll, expect, test } from "@jest/globals";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

let scim: ScimClient;
let id: string;

beforeAll(async () => {
  scim = scimClient(await (await newTenant()).connect());
  await scim.request("POST", "/Users", { schemas: [USER], userName: "taken" });
  id = (await scim.request("POST", "/Users", { schemas: [USER], userName: "anna" })).body.id;
});

/** One fault of a request, and what it is answered with where it is the first. */
interface Fault {
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
  answer: [status: number, scimType?: string];
}

/** Faults in the order in which they are looked for; those of the body cannot all be had at once, and stand in columns. */
const FAULTS: Record<string, Fault> = {
  "no token": { headers: { authorization: "" }, answer: [401] },
  "no such path": { path: "/Persons/1", answer: [404] },
  "media type": { headers: { "content-type": "text/plain" }, answer: [415] },
  "no JSON": { body: "{", answer: [400, "invalidSyntax"] },
  "no envelope": { body: { userName: 5 }, answer: [400, "invalidSyntax"] },
  "not as the schema has it": { body: { schemas: [USER], userName: 5 }, answer: [400, "invalidValue"] },
  "another version": { headers: { "if-match": 'W/"77"' }, answer: [412] },
  "not unique": { body: { schemas: [USER], userName: "TAKEN" }, answer: [409, "uniqueness"] },
};

/** A PUT that has all of these faults. */
async function put(faults: readonly Fault[]): Promise<[number, string | undefined]> {
  const [{ path } = { path: undefined }] = faults.filter((fault) => fault.path);
  const headers = Object.assign({}, ...faults.map((fault) => fault.headers));
  const [{ body } = { body: { schemas: [USER], userName: "anna" } }] = faults.filter((fault) => fault.body);
  const answer = await scim.request("PUT", path ?? `/Users/${id}`, body, headers);
  return [answer.status, answer.body.scimType];
}

const names = Object.keys(FAULTS);
const pairs = names.flatMap((first, i) => names.slice(i + 1).map((second) => [first, second] as const));

test.each(names)('a PUT with the one fault "%s" is told so (REQ-592)', async (name) => {
  const fault = FAULTS[name] as Fault;
  const [status, scimType] = fault.answer;
  expect(await put([fault])).toEqual([status, scimType]);
});

test.each(pairs)('"%s" is told before "%s" (REQ-592)', async (first, second) => {
  const faults = [FAULTS[first] as Fault, FAULTS[second] as Fault];
  const [status, scimType] = faults[0]?.answer ?? [0];
  expect(await put(faults)).toEqual([status, scimType]);
});

test("all faults at once are told one by one, in their order (REQ-592)", async () => {
  const told: unknown[] = [];
  for (let i = 0; i < names.length; i++) told.push(await put(names.slice(i).map((name) => FAULTS[name] as Fault)));
  expect(told).toEqual(names.map((name) => [FAULTS[name]?.answer[0], FAULTS[name]?.answer[1]]));
});

test("a PATCH is read before it is looked at which version it is for, and what it would change is looked at last (REQ-592)", async () => {
  const stale = { "if-match": 'W/"77"' };
  const rename = { op: "replace", path: "userName", value: "taken" };
  const patch = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await scim.request("PATCH", `/Users/${id}`, body, headers);
    return [answer.status, answer.body.scimType];
  };
  expect(await patch({ Operations: [rename] }, stale)).toEqual([400, "invalidSyntax"]);
  expect(await patch({ schemas: [PATCH_OP], Operations: [{ ...rename, op: "rename" }] }, stale)).toEqual([
    400,
    "invalidSyntax",
  ]);
  expect(await patch({ schemas: [PATCH_OP], Operations: [rename] }, stale)).toEqual([412, undefined]);
  expect(await patch({ schemas: [PATCH_OP], Operations: [rename] })).toEqual([409, "uniqueness"]);
});
