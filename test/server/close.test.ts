import { expect, jest, test } from "@jest/globals";
import pg from "pg";
import { scimClient } from "../support/scim-client.js";
import { startServerHere } from "../support/server-here.js";
import { newTenant } from "../support/tenant.js";

test("a Roster that has been closed keeps no connection to the database, whether it has written or not", async () => {
  const end = jest.spyOn(pg.Pool.prototype, "end");
  const connection = await (await newTenant()).connect();
  for (const method of ["GET", "POST"]) {
    end.mockClear();
    const server = await startServerHere({});
    const scim = scimClient({ ...connection, scimBaseUrl: server.scimBaseUrl(connection) });
    const body = { schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"], userName: "written" };
    await scim.request(method, "/Users", method === "POST" ? body : undefined);
    await server.close();
    expect([method, end.mock.calls.length]).toEqual([method, 1]);
  }
  end.mockRestore();
});
