import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { roster, rosterJson } from "../support/roster-command.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

let tenant: TestTenant;
let directory: string;
let counting: CountingServer;
beforeAll(async () => {
  tenant = await newTenant();
  directory = mkdtempSync(join(tmpdir(), "roster-explain-"));
  counting = await startCountingServer();
  const { createUser } = await tenant.admin.createUser({ input: { userName: "ana" } });
  await tenant.admin.createUser({ input: { userName: "bo" } });
  await tenant.admin.createGroup({ input: { displayName: "Sales", memberIds: [createUser.user.id] } });
});
afterAll(async () => {
  rmSync(directory, { recursive: true });
  await counting.close();
});

const fileOf = (text: string): string => {
  const file = join(directory, `${Math.random()}.graphql`);
  writeFileSync(file, text);
  return file;
};
const explained = (...args: string[]) => rosterJson("explain", ...args, "--tenant", tenant.slug);

describe("a document is explained", () => {
  const query = { kind: "QUERY", name: null, notRun: null };
  test.each<[name: string, document: string, variables: object, explanation: object]>([
    [
      "by its fields, those of fragments too",
      "query named { users { nodes { ...U } } } fragment U on User { id name { givenName } }",
      {},
      { ...query, name: "named", depth: 4, fields: 5, scopes: ["users:read"], statements: 1 },
    ],
    [
      "by all scopes that it needs",
      "{ users { totalCount nodes { groups { nodes { id } } } } roles { nodes { id } } }",
      {},
      { ...query, depth: 5, fields: 9, scopes: ["users:read", "groups:read", "roles:read"], statements: 2 },
    ],
    [
      "without what its variables leave out",
      "query ($deep: Boolean!) { users { nodes { id groups @include(if: $deep) { totalCount } } } }",
      { deep: false },
      { ...query, depth: 4, fields: 3, scopes: ["users:read"], statements: 1 },
    ],
    [
      "and not run, where it is a mutation",
      'mutation { deleteUser(input: { id: "x" }) { user { id } } }',
      {},
      {
        ...query,
        kind: "MUTATION",
        depth: 3,
        fields: 3,
        scopes: ["users:write"],
        statements: null,
        notRun: "it is a mutation",
      },
    ],
    [
      "with a scope of which one suffices",
      'mutation { revokeOAuthClient(input: { clientId: "x" }) { oauthClient { id } } }',
      {},
      { scopes: ["connections:write or api-clients:write"] },
    ],
  ])("%s", async (_, document, variables, explanation) => {
    expect(await explained(fileOf(document), "--variables", JSON.stringify(variables))).toMatchObject(explanation);
  });

  test("by as many statements as it sends", async () => {
    const variables = { first: 1, withGroups: true, withTotalCount: true };
    const client = createClient({ url: counting.url, token: ADMIN_TOKEN, tenant: tenant.slug });
    await client.viewer(); // what is looked up once is looked up
    const others = await counting.statementsOf(() => client.viewer());
    const all = await counting.statementsOf(() => client.users(variables));
    const { statements } = await explained("--operation", "users", "--variables", JSON.stringify(variables));
    expect(statements).toBe(all.length - others.length);
    expect(statements).toBeGreaterThan(1);
  });

  test("to who may not run it, by what is lacking", async () => {
    const args = ["token", "create", "--tenant", tenant.slug, "--name", "reader", "--scopes", "users:read"];
    const { token } = await rosterJson(...args);
    const file = fileOf("{ users { totalCount } groups { totalCount } }");
    const { stdout } = await roster(["explain", file], { ROSTER_TOKEN: token });
    expect(stdout).toMatch(/^scopes +users:read, groups:read\nstatements +not run: the token lacks groups:read$/m);
  });
});

describe("a document is refused", () => {
  test.each<[fault: string, args: () => string[], status: number, line: string]>([
    ["that is no GraphQL", () => [fileOf("{ users {")], 1, "error: INVALID_INPUT Syntax Error"],
    [
      "that asks for what there is not",
      () => [fileOf("{ people { id } }")],
      1,
      'error: INVALID_INPUT Cannot query field "people"',
    ],
    ["whose variables are wrong", () => ["--operation", "user"], 1, 'error: INVALID_INPUT Variable "$id"'],
    [
      "that explains",
      () => [fileOf('{ explain(document: "{ users { totalCount } }") { depth } }')],
      1,
      "error: INVALID_INPUT explain",
    ],
    ["that is not there", () => ["/none.graphql"], 2, "error: cannot read /none.graphql"],
    ["that nobody has named", () => [], 2, "error: name a file, or an operation"],
    ["of a name that there is not", () => ["--operation", "people"], 2, "error: there is no operation called people"],
  ])("%s", async (_, args, status, line) => {
    const outcome = await roster(["explain", ...args(), "--tenant", tenant.slug]);
    expect(outcome).toMatchObject({ status, stdout: "", stderr: expect.stringContaining(line) });
    expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
