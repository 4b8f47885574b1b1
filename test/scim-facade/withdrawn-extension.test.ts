import { beforeAll, expect, test } from "@jest/globals";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const EXTENSION = extensionSample("plain");
const VALUES = { plain: "Red" };

let tenant: TestTenant;
let scim: ScimClient;
let withIt: ScimBody;
let without: ScimBody;

beforeAll(async () => {
  tenant = await newTenant();
  scim = scimClient(await tenant.connect({ dialect: "RFC" }));
  await tenant.admin.registerExtensionSchema({ input: EXTENSION });
  const create = async (userName: string, more: object) =>
    (await scim.request("POST", "/Users", { schemas: [USER], userName, ...more })).body;
  withIt = await create("anna", { [EXTENSION.id]: VALUES });
  without = await create("ben", {});
});

const read = async ({ id }: ScimBody): Promise<ScimBody> => (await scim.request("GET", `/Users/${id}`)).body;

/** Where the extension can be seen: in a resource, in lists, in discovery, in filters, paths and sorting. */
async function whereSeen() {
  const get = async (path: string) => (await scim.request("GET", path)).status;
  const { body } = await scim.request("GET", "/ResourceTypes/User");
  const user = await read(withIt);
  const patch = {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
    Operations: [{ op: "add", path: `${EXTENSION.id}:plain`, value: VALUES.plain }],
  };
  return {
    values: user[EXTENSION.id],
    schemas: user.schemas,
    listed: (await scim.request("GET", "/Users")).body.Resources[0][EXTENSION.id],
    types: body.schemaExtensions.map(({ schema }: ScimBody) => schema).includes(EXTENSION.id),
    schema: await get(`/Schemas/${EXTENSION.id}`),
    filter: await get(`/Users?filter=${EXTENSION.id}:plain%20pr`),
    patch: (await scim.request("PATCH", `/Users/${withIt.id}`, patch)).status,
  };
}

const SEEN = {
  values: VALUES,
  schemas: [USER, EXTENSION.id],
  listed: VALUES,
  types: true,
  schema: 200,
  filter: 200,
  patch: 200,
};
const HIDDEN = {
  values: undefined,
  schemas: [USER],
  listed: undefined,
  types: false,
  schema: 404,
  filter: 400,
  patch: 400,
};

test("a withdrawn extension is nowhere to be seen, is seen again when it comes back, and moves the versions of those who have it (REQ-642)", async () => {
  expect(await whereSeen()).toEqual(SEEN);
  const { version } = withIt.meta;

  await tenant.admin.withdrawExtensionSchema({ input: { id: EXTENSION.id } });
  expect(await whereSeen()).toEqual(HIDDEN);
  const hidden = (await read(withIt)).meta.version;
  expect(hidden).not.toBe(version);

  await tenant.admin.registerExtensionSchema({ input: EXTENSION });
  expect(await whereSeen()).toEqual(SEEN);
  const shown = (await read(withIt)).meta.version;
  expect([version, hidden]).not.toContain(shown);
  expect((await read(without)).meta.version).toBe(without.meta.version);
});
