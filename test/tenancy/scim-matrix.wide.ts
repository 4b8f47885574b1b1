import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ROUTES } from "../../scim-facade/routes.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { masked, withoutAsked } from "../support/tenancy/masked.js";
import { neverLike } from "../support/tenancy/never.js";
import { type PlantedTenant, plantTenant } from "../support/tenancy/planted-tenant.js";
import {
  type AttributePosition,
  attemptsAt,
  attemptsById,
  positionsIn,
  type ScimAttempt,
} from "../support/tenancy/scim-positions.js";

/** Thousands of requests in one test, on a machine that may do other things too. */
const MANY_REQUESTS_MS = 180_000;
const BULK = ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"];

let server: CountingServer;
let ours: PlantedTenant;
let theirs: PlantedTenant;
let scim: ScimClient;
beforeAll(async () => {
  server = await startCountingServer();
  [ours, theirs] = [await plantTenant(), await plantTenant()];
  const { id, token } = ours.connection;
  scim = scimClient({ scimBaseUrl: `${server.url}/scim/${id}/v2`, token });
  await scim.request("GET", "/ResourceTypes"); // from now on the server knows which extensions the tenant has
});
afterAll(() => server.close());

let count = 0;

test("discovery and lists have nothing of another tenant (CASE-2)", async () => {
  for (const path of Object.keys(ROUTES).filter((path) => !path.includes(":") && "get" in (ROUTES[path] ?? {}))) {
    expectNothingOfTheirs(JSON.stringify((await scim.request("GET", path)).body));
  }
});

describe("another tenant's id in the path is answered as one that never was, with as many statements", () => {
  const SHAPES = attemptsById(ROUTES, "id").map(({ method, path }) => `${method} ${path}`);
  test.each(SHAPES.map((name, index) => [name, index] as const))(
    "%s, alone and in a bulk job",
    async (_name, index) => {
      for (const foreign of Object.values(theirs.ids)) {
        const [never] = neverLike(foreign, theirs.word);
        const attemptOf = (id: string) => attemptsById(ROUTES, id)[index] as ScimAttempt;
        await expectTheSame(attemptOf(foreign), attemptOf(never), [foreign, never]);
        if (attemptOf(foreign).method === "GET") continue;
        await expectTheSame(inBulk(attemptOf(foreign)), inBulk(attemptOf(never)), [foreign, never]);
      }
    },
  );
});

describe("another tenant's id or word as a value is taken, looked for and refused as one that never was", () => {
  test.each(["User", "Group"] as const)(
    "in each attribute of a %s",
    async (type) => {
      const places = await placesOf(type);
      expect(places.length).toBeGreaterThan(4);
      for (const { position, schema } of places) {
        const isReference = /^(value|\$ref|managerId)$/.test(position.path.at(-1)?.name ?? "");
        const ids = isReference ? [theirs.ids.users, theirs.ids.groups, theirs.ids.roles, theirs.ids.connections] : [];
        for (const foreign of [...ids, theirs.word] as string[]) {
          const target = { schema, endpoint: `/${type}s`, own: "" };
          const length = attemptsAt(position, target, "x").length;
          for (let index = 0; index < length; index++) {
            const attemptOf = (value: string) =>
              attemptsAt(position, { ...target, own: `sample-${count++}` }, value)[index] as ScimAttempt;
            const [never] = neverLike(foreign, theirs.word);
            await expectTheSame(attemptOf(foreign), attemptOf(never), [foreign, never]);
          }
        }
      }
    },
    MANY_REQUESTS_MS,
  );
});

test("the matrix", async () => {
  const routes = Object.values(ROUTES).reduce((sum, methods) => sum + Object.keys(methods).length, 0);
  const places = (await placesOf("User")).length + (await placesOf("Group")).length;
  console.info(
    `${routes} routes, ${attemptsById(ROUTES, "id").length} of them with an id; ${places} attributes that take a text`,
  );
});

/** Each place of a type that takes a text, in its schema and in its extensions. */
async function placesOf(type: "User" | "Group"): Promise<{ position: AttributePosition; schema: string }[]> {
  const { body } = await scim.request("GET", "/ResourceTypes");
  const { schema, schemaExtensions = [] } = body.Resources.find(({ id }: { id: string }) => id === type);
  const ids = [schema, ...schemaExtensions.map(({ schema }: { schema: string }) => schema)];
  const shown = await Promise.all(ids.map((id) => scim.request("GET", `/Schemas/${id}`)));
  return shown.flatMap(({ body }) =>
    positionsIn(body.attributes).map((position) => ({ position, schema: body.id as string })),
  );
}

const inBulk = ({ method, path, body }: ScimAttempt): ScimAttempt => ({
  method: "POST",
  path: "/Bulk",
  body: { schemas: BULK, Operations: [{ method, path, data: body }] },
});

/** Takes from what is ours the texts that were written into it. */
async function reset(path: string): Promise<void> {
  const [type, name, own] = path.startsWith("/Groups")
    ? ["Group", "displayName", ours.ids.groups]
    : ["User", "userName", ours.ids.users];
  const schemas = [`urn:ietf:params:scim:schemas:core:2.0:${type}`];
  const { status } = await scim.request("PUT", `/${type}s/${own}`, { schemas, [name as string]: `${ours.word}-own` });
  expect(status).toBe(200);
}

async function expectTheSame(foreign: ScimAttempt, never: ScimAttempt, [id, neverId]: [string, string]) {
  let [told, neverTold] = [await ask(foreign, [id]), await ask(never, [neverId])];
  // Once: what the server does of its own accord, now and then, is in nobody's answer.
  if (told.body === neverTold.body && !isDeepStrictEqual(told, neverTold))
    [told, neverTold] = [await ask(foreign, [id]), await ask(never, [neverId])];
  expect({ foreign, ...told }).toEqual({ foreign, ...neverTold });
}

async function ask({ method, path, body }: ScimAttempt, asked: string[]) {
  const own = path.startsWith("/Groups") ? ours.ids.groups : ours.ids.users;
  if (path.includes(":own")) await reset(path);
  let response: Awaited<ReturnType<ScimClient["request"]>> | undefined;
  const statements = await server.statementsOf(async () => {
    response = await scim.request(method, path.replace(":own", String(own)), body);
  });
  const forms = asked.flatMap((value) => [value, encodeURIComponent(value)]);
  expectNothingOfTheirs(withoutAsked(response?.body, forms));
  return {
    status: response?.status,
    body: masked(response?.body, forms),
    statements: statements.filter((text) => !/set_config/.test(text)).map((text) => text.trim().split(/\s/, 1)[0]),
  };
}

function expectNothingOfTheirs(text: string): void {
  expect(theirs.own.filter((one) => text.includes(one))).toEqual([]);
}
