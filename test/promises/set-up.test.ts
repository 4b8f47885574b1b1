import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, isObjectType } from "graphql";
import pg from "pg";
import { type Client, createClient } from "../../schema/client/index.js";
import { SCOPES } from "../../schema/scope.js";
import { projectPath } from "../../server/project-path.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { startOwnServer } from "../support/own-server.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const statusWith = async (connection: { scimBaseUrl: string; token: string }) =>
  (await scimClient(connection).request("GET", "/Users")).status;

/** A program of the tenant's own, with these scopes. */
async function newProgram({ admin }: TestTenant, ...scopes: string[]): Promise<Client> {
  const { createApiClient } = await admin.createApiClient({ input: { name: "program", scopes } });
  return createClient({ url: testEnvironment().url, token: createApiClient.token });
}

describe("a connection is set up", () => {
  test("by whoever runs Roster, who hands over URL, key and guide (PROMISE-55, PROMISE-58)", async () => {
    const customer = await newTenant("Customer");
    const { createConnection } = await customer.admin.createConnection({ input: { name: "Okta", provider: "OKTA" } });
    const { token, connection } = createConnection;
    const guide = (await customer.admin.connectionGuide({ id: connection.id })).connection?.guide;
    expect(guide?.steps.join("\n")).toContain(connection.scimBaseUrl);
    expect(JSON.stringify(guide)).not.toContain(token);
    expect(await statusWith({ scimBaseUrl: guide?.scimUrl ?? "", token })).toBe(200);
  });

  test("by the customers themselves, from its making to its end (PROMISE-56, PROMISE-58)", async () => {
    const program = await newProgram(await newTenant(), "connections:read", "connections:write");
    const { createConnection } = await program.createConnection({ input: { name: "Entra ID", provider: "ENTRA" } });
    const { token, connection } = createConnection;
    const { id, scimBaseUrl } = connection;
    expect(await statusWith({ scimBaseUrl, token })).toBe(200);
    await program.updateConnection({ input: { id, name: "Directory" } });
    expect((await program.connections()).connections).toMatchObject([{ id, name: "Directory" }]);
    expect((await program.connectionGuide({ id })).connection?.guide.title).toBe("Microsoft Entra ID");
    await program.pauseConnection({ input: { id } });
    expect(await statusWith({ scimBaseUrl, token })).toBe(401);
    await program.resumeConnection({ input: { id } });
    expect(await statusWith({ scimBaseUrl, token })).toBe(200);
    await program.deleteConnection({ input: { id, leftOverUsers: "KEEP" } });
    expect((await program.connections()).connections).toEqual([]);
  });

  test("by nobody who may not write connections, whatever else they may do (PROMISE-64)", async () => {
    const tenant = await newTenant();
    const connection = await tenant.connect();
    const { id } = connection;
    const scopes = Object.keys(SCOPES).filter((scope) => scope !== "connections:write" && scope !== "tenants:write");
    const program = await newProgram(tenant, ...scopes);
    const before = await tenant.admin.connections();
    const attempts = [
      program.createConnection({ input: { name: "Mine", provider: "GENERIC" } }),
      program.updateConnection({ input: { id, name: "Mine" } }),
      program.rotateConnectionToken({ input: { id } }),
      program.pauseConnection({ input: { id } }),
      program.resumeConnection({ input: { id } }),
      program.deleteConnection({ input: { id, leftOverUsers: "KEEP" } }),
      program.createOAuthClient({ input: { connectionId: id } }),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
    const provider = createClient({ url: testEnvironment().url, token: connection.token });
    await expect(provider.rotateConnectionToken({ input: { id } })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await tenant.admin.connections()).toEqual(before);
    expect(await statusWith(connection)).toBe(200);
  });
});

describe("the key of a connection", () => {
  test("is shown once, with the warning to keep it, and is nowhere to be read again (PROMISE-60)", async () => {
    const tenant = await newTenant();
    const args = ["connection", "create", "--tenant", tenant.slug, "--provider", "okta", "--name", "Okta"];
    const env = { PATH: process.env.PATH, ROSTER_URL: testEnvironment().url, ROSTER_TOKEN: ADMIN_TOKEN };
    const program = [projectPath("dist", "cli", "main.js"), ...args];
    const { stdout } = await promisify(execFile)(process.execPath, program, { env });
    expect(stdout).toContain("The token is shown this once");
    const secret = /^token +(?:[^_\s]+_){3}(\S{43})/m.exec(stdout)?.[1] ?? "";
    expect(secret).toHaveLength(43);

    const { admin } = tenant;
    const [connection] = (await admin.connections()).connections;
    const { id = "" } = connection ?? {};
    const read = [await admin.connection({ id }), await admin.connectionGuide({ id }), await admin.changes({})];
    expect(JSON.stringify([connection, read])).toContain(id);
    expect(JSON.stringify([connection, read])).not.toContain(secret);
    expect(await tablesWith(tenant.id, id)).toContain("credentials");
    expect(await tablesWith(tenant.id, secret)).toEqual([]);
  });

  test("is in the contract of no query: only what makes it answers with it (PROMISE-60)", () => {
    const types = Object.values(
      buildSchema(readFileSync(projectPath("schema", "schema.graphql"), "utf8")).getTypeMap(),
    );
    const having = types.filter((type) => isObjectType(type) && type.getFields().token).map(({ name }) => name);
    expect(having).toContain("ConnectionTokenPayload");
    expect(having.filter((name) => !name.endsWith("Payload"))).toEqual([]);
  });

  test("can be had anew by who has lost it, which ends the one before at once, at every process (PROMISE-61, PROMISE-62)", async () => {
    const { admin, connect } = await newTenant();
    const first = await connect();
    const elsewhere = await startOwnServer({});
    try {
      const there = { ...first, scimBaseUrl: elsewhere.scimBaseUrl(first) };
      expect([await statusWith(first), await statusWith(there)]).toEqual([200, 200]);
      const { token } = (await admin.rotateConnectionToken({ input: { id: first.id } })).rotateConnectionToken;
      expect([await statusWith(first), await statusWith(there)]).toEqual([401, 401]);
      expect([await statusWith({ ...first, token }), await statusWith({ ...there, token })]).toEqual([200, 200]);
    } finally {
      await elsewhere.close();
    }
  });

  test("is a bearer token, as the configuration says, and nothing else opens the connection (PROMISE-70)", async () => {
    const connection = await (await newTenant()).connect();
    const scim = scimClient(connection);
    const { authenticationSchemes } = (await scim.request("GET", "/ServiceProviderConfig")).body;
    expect(authenticationSchemes.map(({ type }: { type: string }) => type)).toContain("oauthbearertoken");
    const basic = `Basic ${Buffer.from(`${connection.id}:${connection.token}`).toString("base64")}`;
    for (const [authorization, status] of [
      [`Bearer ${connection.token}`, 200],
      [basic, 401],
      ["", 401],
    ] as const) {
      const headers = { authorization, "x-api-key": connection.token, cookie: `token=${connection.token}` };
      expect(await scim.request("GET", "/Users", undefined, headers)).toMatchObject({ status });
    }
  });
});

/** The tables in which a row of the tenant has the text, in whatever column. */
async function tablesWith(tenantId: string, text: string): Promise<string[]> {
  const client = new pg.Client(testEnvironment().databaseUrl);
  await client.connect();
  try {
    const found: string[] = [];
    const { rows } = await client.query(
      "select table_name from information_schema.columns where column_name = 'tenant_id'",
    );
    for (const { table_name: table } of rows) {
      const having = `select 1 from ${table} t where tenant_id = $1 and strpos(to_jsonb(t)::text, $2) > 0 limit 1`;
      if ((await client.query(having, [tenantId, text])).rows.length > 0) found.push(table);
    }
    return found;
  } finally {
    await client.end();
  }
}
