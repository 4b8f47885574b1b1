import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseToken } from "../../server/domain/token.js";
import { countingPool } from "../support/database.js";
import { type ScimResponse, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const SEARCH_REQUEST = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
const ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

const database = countingPool();
afterAll(() => database.end());

let tenant: TestTenant;
let userId: string;
let groupId: string;
beforeAll(async () => {
  tenant = await newTenant();
  userId = (await tenant.admin.createUser({ input: { userName: "anna" } })).createUser.user.id;
  const input = { displayName: "Guides", memberIds: [userId] };
  groupId = (await tenant.admin.createGroup({ input })).createGroup.group.id;
});

/** What SCIM can be asked for, and the scope that it needs. */
const REQUESTS: [scope: string, method: string, path: () => string, body?: object][] = [
  ["users:read", "GET", () => "/Users"],
  ["users:read", "GET", () => `/Users/${userId}`],
  ["users:read", "POST", () => "/Users/.search", { schemas: [SEARCH_REQUEST] }],
  ["users:write", "POST", () => "/Users", { schemas: [USER], userName: "carla" }],
  ["users:write", "PUT", () => `/Users/${userId}`, { schemas: [USER], userName: "anna" }],
  ["users:write", "PATCH", () => `/Users/${userId}`, patch("title")],
  ["users:write", "DELETE", () => `/Users/${userId}`],
  ["groups:read", "GET", () => "/Groups"],
  ["groups:read", "GET", () => `/Groups/${groupId}`],
  ["groups:read", "POST", () => "/Groups/.search", { schemas: [SEARCH_REQUEST] }],
  ["groups:write", "POST", () => "/Groups", { schemas: [GROUP], displayName: "Cooks" }],
  ["groups:write", "PUT", () => `/Groups/${groupId}`, { schemas: [GROUP], displayName: "Guides" }],
  ["groups:write", "PATCH", () => `/Groups/${groupId}`, patch("externalId")],
  ["groups:write", "DELETE", () => `/Groups/${groupId}`],
  ["roles:read", "GET", () => "/Roles"],
  ["roles:read", "POST", () => "/Entitlements/.search", { schemas: [SEARCH_REQUEST] }],
];

function patch(path: string): object {
  return { schemas: [PATCH_OP], Operations: [{ op: "replace", path, value: "x" }] };
}

const lacks = (scope: string) => ({
  status: 403,
  challenge: `Bearer realm="roster", error="insufficient_scope", scope="${scope}"`,
  body: { schemas: [ERROR], status: "403", detail: `the token may not do this: it lacks the scope ${scope}` },
});

const outcomeOf = ({ status, headers, body }: ScimResponse) => ({
  status,
  challenge: headers.get("www-authenticate"),
  body,
});

describe("each request needs a scope that its token has", () => {
  test("and is refused with the one that is missing (REQ-572, REQ-606, REQ-612, REQ-622)", async () => {
    const all = ["users:read", "users:write", "groups:read", "groups:write", "roles:read"];
    for (const [scope, method, path, body] of REQUESTS) {
      const others = all.filter((one) => one !== scope && one !== scope.replace("read", "write"));
      const client = scimClient(await tenant.connect({ scopes: others }));
      const response = await client.request(method, path(), body);
      expect({ method, path: path(), ...outcomeOf(response) }).toEqual({ method, path: path(), ...lacks(scope) });
    }
    expect((await tenant.admin.users({ withTotalCount: true })).users).toMatchObject({
      totalCount: 1,
      nodes: [{ id: userId, version: 2, title: null }],
    });
  });

  test("before anything else of it is looked at (REQ-606)", async () => {
    const reader = scimClient(await tenant.connect({ scopes: ["users:read"] }));
    expect(outcomeOf(await reader.request("POST", "/Users", "{"))).toEqual(lacks("users:write"));
    const nothing = { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "userName", value: "anna" }] };
    expect(outcomeOf(await reader.request("PATCH", `/Users/${userId}`, nothing))).toEqual(lacks("users:write"));
  });

  test("and is refused where the token has none (REQ-606)", async () => {
    const connection = await tenant.connect();
    const statement = "update credentials set scopes = '{}' where connection_id = $1";
    await database.databases.of(tenant.id).query(statement, [connection.id]);
    const { status } = await scimClient(connection).request("GET", "/Users");
    expect(status).toBe(403);
  });
});

describe("who may read but one type", () => {
  test("is not shown the other's attributes (REQ-298, REQ-606)", async () => {
    const users = scimClient(await tenant.connect({ scopes: ["users:read"] }));
    const groups = scimClient(await tenant.connect({ scopes: ["groups:read"] }));
    const everything = scimClient(await tenant.connect());
    expect((await everything.request("GET", `/Users/${userId}`)).body.groups).toHaveLength(1);
    expect((await users.request("GET", `/Users/${userId}`)).body).not.toHaveProperty("groups");
    expect((await everything.request("GET", `/Groups/${groupId}`)).body.members).toHaveLength(1);
    expect((await groups.request("GET", `/Groups/${groupId}`)).body).not.toHaveProperty("members");
  });

  test("finds the resources of that type alone (REQ-298)", async () => {
    const idsFor = async (scopes?: string[]) => {
      const { body } = await scimClient(await tenant.connect({ scopes })).request("GET", "/");
      return [body.totalResults, body.Resources.map(({ id }: { id: string }) => id)];
    };
    expect(await idsFor()).toEqual([2, [userId, groupId]]);
    expect(await idsFor(["users:read"])).toEqual([1, [userId]]);
    expect(await idsFor(["groups:read"])).toEqual([1, [groupId]]);
  });
});

describe("the scopes of a connection", () => {
  test("are kept by a new token unless it is given others", async () => {
    const { id, scimBaseUrl } = await tenant.connect({ scopes: ["users:read"] });
    const rotate = async (scopes?: string[]) => {
      const { rotateConnectionToken } = await tenant.admin.rotateConnectionToken({ input: { id, scopes } });
      const { connection, token } = rotateConnectionToken;
      const { status } = await scimClient({ scimBaseUrl, token }).request("GET", "/Groups");
      return [connection.scopes, status];
    };
    expect(await rotate()).toEqual([["users:read"], 403]);
    expect(await rotate(["groups:read", "users:read"])).toEqual([["users:read", "groups:read"], 200]);
    expect((await tenant.admin.connection({ id })).connection?.scopes).toEqual(["users:read", "groups:read"]);
  });

  test.each([[[]], [["users:delete"]], [["connections:write"]], [["users:write"]], [["users:read", "groups:write"]]])(
    "cannot be %j",
    async (scopes) => {
      await expect(tenant.connect({ scopes })).rejects.toMatchObject({ code: "INVALID_INPUT", field: "scopes" });
    },
  );
});

describe("a token", () => {
  let connection: TestConnection;
  beforeAll(async () => {
    connection = await tenant.connect();
  });

  const send = async (authorization: string, query = "") => {
    const { status, headers } = await scimClient(connection).request("GET", `/Users${query}`, undefined, {
      authorization,
    });
    return [status, headers.get("www-authenticate")];
  };

  test("is taken with its scheme in any case (REQ-610)", async () => {
    for (const scheme of ["Bearer", "bearer", "BEARER"]) {
      expect(await send(`${scheme} ${connection.token}`)).toEqual([200, null]);
    }
  });

  test("is asked for where there is none, and no fault is named (REQ-571, REQ-612)", async () => {
    expect(await send("")).toEqual([401, 'Bearer realm="roster"']);
  });

  test("is not taken from the URL (REQ-611)", async () => {
    const query = `?access_token=${connection.token}`;
    expect(await send("", query)).toEqual([401, 'Bearer realm="roster"']);
    expect(await send(`Bearer ${connection.token}`, query)).toEqual([
      400,
      'Bearer realm="roster", error="invalid_request"',
    ]);
  });

  test("of another scheme is none: Basic is not offered (REQ-613)", async () => {
    const basic = Buffer.from(`admin:${connection.token}`).toString("base64");
    expect(await send(`Basic ${basic}`)).toEqual([401, 'Bearer realm="roster"']);
    const config = await scimClient(connection).request("GET", "/ServiceProviderConfig");
    expect(config.body.authenticationSchemes.map(({ type }: { type: string }) => type)).not.toContain("httpbasic");
  });

  test("of which there is the scheme alone is none (REQ-612)", async () => {
    expect(await send("Bearer")).toEqual([401, 'Bearer realm="roster"']);
  });

  test.each(["Bearer two tokens", 'Bearer "quoted"', "Bearer a,b"])(
    "cannot be read from %j (REQ-612)",
    async (authorization) => {
      expect(await send(authorization)).toEqual([400, 'Bearer realm="roster", error="invalid_request"']);
    },
  );

  test("that is wrong is called so (REQ-571, REQ-612)", async () => {
    const { token } = connection;
    const other = await tenant.connect();
    const wrong = token.slice(0, -12) + other.token.slice(-12);
    for (const one of [wrong, other.token, "no-token-of-ours"]) {
      expect(await send(`Bearer ${one}`)).toEqual([401, 'Bearer realm="roster", error="invalid_token"']);
    }
  });

  test("has a secret of 256 bits, lives for a year, and is refused after (REQ-608, REQ-612)", async () => {
    const { admin } = tenant;
    const input = { name: "Short-lived", provider: "GENERIC" as const };
    const { token, tokenExpiresAt, connection: own } = (await admin.createConnection({ input })).createConnection;
    const inAYear = new Date();
    inAYear.setMonth(inAYear.getMonth() + 12);
    expect(Date.parse(tokenExpiresAt)).toBeLessThanOrEqual(inAYear.getTime());
    expect(parseToken(token)?.secret).toMatch(/^[0-9A-Za-z]{43}$/);
    const statement = "update credentials set expires_at = now() where connection_id = $1";
    await database.databases.of(tenant.id).query(statement, [own.id]);
    const { status, headers } = await scimClient({ scimBaseUrl: own.scimBaseUrl, token }).request("GET", "/Users");
    expect([status, headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="roster", error="invalid_token"']);
  });
});

describe("nobody acts without a token", () => {
  test("nor registers (REQ-279, REQ-626)", async () => {
    const connection = await tenant.connect();
    const anonymous = scimClient(connection);
    const user = { schemas: [USER], userName: "somebody" };
    for (const path of ["/Users", "/Me", "/Bulk", "/Schemas", "/nowhere"]) {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
        const body = method === "GET" || method === "DELETE" ? undefined : user;
        const { status } = await anonymous.request(method, path, body, { authorization: "" });
        expect([method, path, status]).toEqual([method, path, 401]);
      }
    }
    const filter = { userName: { eq: "somebody" } };
    expect((await tenant.admin.users({ filter })).users.nodes).toEqual([]);
  });
});
