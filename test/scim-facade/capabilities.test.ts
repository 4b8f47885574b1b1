import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { verify } from "@node-rs/argon2";
import { countingPool } from "../support/database.js";
import { storedPassword } from "../support/passwords.js";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const BULK_REQUEST = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
let scim: ScimClient;
beforeEach(async () => {
  tenant = await newTenant();
  scim = scimClient(await tenant.connect({ dialect: "RFC" }));
});

const create = async (userName: string): Promise<string> =>
  (await scim.request("POST", "/Users", { schemas: [USER], userName })).body.id;

const patch = (id: string, value: object) =>
  scim.request("PATCH", `/Users/${id}`, { schemas: [PATCH_OP], Operations: [{ op: "replace", value }] });

const userNames = async (query: string): Promise<string[]> =>
  (await scim.request("GET", `/Users?${query}`)).body.Resources.map(({ userName }: ScimBody) => userName);

/** What the configuration announces, and whether it is so. */
const CAPABILITIES: Record<string, { announced: (config: ScimBody) => boolean; isSo: () => Promise<boolean> }> = {
  patch: {
    announced: ({ patch }) => patch.supported,
    isSo: async () => (await patch(await create("anna"), { title: "Guide" })).body.title === "Guide",
  },
  bulk: {
    announced: ({ bulk }) => bulk.supported,
    isSo: async () => {
      const data = { schemas: [USER], userName: "anna" };
      const Operations = [{ method: "POST", path: "/Users", bulkId: "one", data }];
      await scim.request("POST", "/Bulk", { schemas: [BULK_REQUEST], Operations });
      return (await userNames("count=1")).includes("anna");
    },
  },
  filter: {
    announced: ({ filter }) => filter.supported,
    isSo: async () => {
      for (const name of ["anna", "ben"]) await create(name);
      return (await userNames("filter=userName%20sw%20%22b%22")).join() === "ben";
    },
  },
  changePassword: {
    announced: ({ changePassword }) => changePassword.supported,
    isSo: async () => {
      const id = await create("anna");
      await patch(id, { password: "the-first-of-two" });
      await patch(id, { password: "the-second-of-two" });
      return verify((await storedPassword(database, tenant.id, id)) ?? "", "the-second-of-two");
    },
  },
  sort: {
    announced: ({ sort }) => sort.supported,
    isSo: async () => {
      for (const name of ["ben", "anna", "carl"]) await create(name);
      return (await userNames("sortBy=userName&sortOrder=descending")).join() === "carl,ben,anna";
    },
  },
  etag: {
    announced: ({ etag }) => etag.supported,
    isSo: async () => {
      const path = `/Users/${await create("anna")}`;
      const etag = (await scim.request("GET", path)).headers.get("etag");
      return (await scim.request("GET", path, undefined, { "if-none-match": etag })).status === 304;
    },
  },
  "paging by index": {
    announced: ({ pagination }) => pagination.index,
    isSo: async () => {
      for (const name of ["anna", "ben"]) await create(name);
      return (await userNames("startIndex=2&count=1")).join() === "ben";
    },
  },
  "paging by cursor": {
    announced: ({ pagination }) => pagination.cursor,
    isSo: async () => {
      for (const name of ["anna", "ben"]) await create(name);
      const { nextCursor } = (await scim.request("GET", "/Users?cursor&count=1")).body;
      return (await userNames(`cursor=${nextCursor}`)).join() === "ben";
    },
  },
};

describe("the configuration is true of", () => {
  for (const [name, { announced, isSo }] of Object.entries(CAPABILITIES)) {
    test(`${name} (REQ-038)`, async () => {
      const config = (await scim.request("GET", "/ServiceProviderConfig")).body;
      expect({ [name]: await isSo() }).toEqual({ [name]: announced(config) });
    });
  }

  test("the size of a page: as many as it says, and no more, however many are asked for (REQ-056)", async () => {
    const { filter, pagination } = (await scim.request("GET", "/ServiceProviderConfig")).body;
    const all = filter.maxResults + 1;
    await database.databases.of(tenant.id).query(
      `insert into groups (tenant_id, id, display_name, created_at, updated_at)
       select $1, gen_random_uuid(), 'Group ' || i, now(), now() from generate_series(1, $2::int) i`,
      [tenant.id, all],
    );
    const page = async (query: string) => {
      const { totalResults, itemsPerPage, Resources } = (await scim.request("GET", `/Groups?${query}`)).body;
      return { totalResults, itemsPerPage, resources: Resources.length };
    };
    const of = (size: number) => ({ totalResults: all, itemsPerPage: size, resources: size });
    expect(await page(`count=${all}`)).toEqual(of(filter.maxResults));
    expect(await page(`cursor&count=${all}`)).toEqual(of(pagination.maxPageSize));
    expect(await page("")).toEqual(of(pagination.defaultPageSize));
  });
});
