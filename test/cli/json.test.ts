import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Command } from "commander";
import { buildProgram } from "../../cli/program.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { insertUsers } from "../support/many-users.js";
import { newKey } from "../support/oauth-client.js";
import { roster } from "../support/roster-command.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

let tenant: TestTenant;
let directory: string;
const known: Record<string, string> = {};

beforeAll(async () => {
  tenant = await newTenant();
  directory = mkdtempSync(join(tmpdir(), "roster-cli-"));
  known.people = join(directory, "people.csv");
  writeFileSync(known.people, "userName\nivy\n");
  known.export = join(directory, "out.csv");
  known.trail = join(directory, "trail.jsonl");
  known.document = join(directory, "list.graphql");
  writeFileSync(known.document, "{ users { totalCount } }");
  known.key = join(directory, "key.pem");
  writeFileSync(known.key, (await newKey("ES256")).pem);
});
afterAll(() => rmSync(directory, { recursive: true }));

const URN = "urn:example:params:scim:schemas:extension:badge:2.0:User";

/**
 * Every verb, in an order in which each finds what it needs. `remember` names a property of the result; where `{name}` stands
 * later, its value is put.
 */
const STEPS: [line: string, remember?: [name: string, property: string]][] = [
  [`tenant create --name Other --slug {random}`],
  ["administrator invite zoe@corp.test"],
  ["tenant show"],
  ["viewer show"],
  ["provider list"],
  ["user create --user-name ann --given-name Ann", ["user", "id"]],
  ["user list --all"],
  ["user show ann"],
  ["user update ann --title Guide"],
  ["user deactivate ann"],
  ["user reactivate ann"],
  ["user import {people}"],
  ["user export {export}"],
  ["user export"],
  ["group create --name Sales", ["group", "id"]],
  ["group list"],
  ["group show {group}"],
  ["group update {group} --external-id g"],
  ["group add-member {group} ann"],
  ["group members {group}"],
  ["group remove-member {group} ann"],
  ["role create --value editor --permissions a:read"],
  ["role list"],
  ["role show editor"],
  ["role update editor --name Editor"],
  ["role grant editor --user ann"],
  ["role members editor"],
  ["user roles ann"],
  ["role revoke editor --user ann"],
  ["role what-if editor --permissions a:read,a:write"],
  ["role catalogue"],
  ["role delete editor"],
  ["entitlement create --value printer"],
  ["entitlement list"],
  ["entitlement show printer"],
  ["entitlement update printer --name Printer"],
  ["entitlement delete printer"],
  [`extension-schema register --input {"id":"${URN}","resourceType":"USER","name":"B","attributes":[{"name":"n"}]}`],
  ["extension-schema list"],
  [`extension-schema update ${URN} --input {"name":"Badge"}`],
  [`extension-schema withdraw ${URN}`],
  ["connection create --provider generic --name G", ["connection", "id"]],
  ["connection list"],
  ["connection show {connection}"],
  ["connection update {connection} --name H --no-adoption"],
  ["connection rotate-token {connection}"],
  ["connection guide {connection}"],
  ["connection tolerances {connection}"],
  ["connection oauth-client {connection}"],
  ["connection user-token {connection} --user ann"],
  ["connection revoke-user-tokens {connection} --user ann"],
  ["connection pause {connection}"],
  ["connection resume {connection}"],
  ["scim-request list"],
  ["scim-request health"],
  ["connection delete {connection} --left-over-users keep"],
  ["token create --name t --scopes users:read", ["token", "id"]],
  ["token list"],
  ["token oauth-client {token} --public-key {key}", ["client", "clientId"]],
  ["oauth-client revoke {client}"],
  ["token revoke {token}"],
  ["change list"],
  ["audit export --file {trail}"],
  ["audit verify {trail}"],
  ["explain {document}"],
  ["user origins ann"],
  ["group origins {group}"],
  ["group delete {group}"],
  ["user delete ann"],
];

const OF_NO_TENANT = /^(tenant create|audit verify) /;

test("every verb prints one JSON document on stdout, and nothing else", async () => {
  const unlike: string[] = [];
  for (const [line, remember] of STEPS) {
    const words = line
      .replace("{random}", `${tenant.slug}-other`.slice(0, 60))
      .split(" ")
      .map((word) => word.replace(/^\{(\w+)\}$/, (_, name) => known[name] ?? word));
    const at = OF_NO_TENANT.test(line) ? [] : ["--tenant", tenant.slug];
    const stdout = await outputOf([...words, ...at, "--json"]);
    const document = tryToParse(stdout);
    if (document === undefined) unlike.push(`${line}: ${stdout}`);
    else if (remember) known[remember[0]] = String(document[remember[1]]);
  }
  expect(unlike).toEqual([]);
});

/** Runs the program in this process, which so many commands are too slow to start for. @returns what it wrote on stdout */
async function outputOf(words: string[]): Promise<string> {
  let stdout = "";
  const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += text;
    return true;
  });
  const program = buildProgram({ ROSTER_URL: testEnvironment().url, ROSTER_TOKEN: ADMIN_TOKEN });
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    return String(error);
  } finally {
    write.mockRestore();
  }
  return stdout;
}

/** Verbs that do not end by themselves print a document a line. */
const ENDLESS = ["change tail"];

test("every verb of the program is one of those", () => {
  const covered = [...STEPS.map(([line]) => line), ...ENDLESS];
  const isCovered = (path: string) => covered.some((line) => `${line} `.startsWith(`${path} `));
  expect(verbsOf(buildProgram({})).filter((path) => !isCovered(path))).toEqual([]);
});

const verbsOf = (command: Command, path: string[] = []): string[] =>
  command.commands.length === 0
    ? [path.join(" ")]
    : command.commands.flatMap((one) => verbsOf(one, [...path, one.name()]));

function tryToParse(text: string): Record<string, string> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe("lists", () => {
  beforeAll(async () => {
    for (const number of [1, 2, 3]) {
      await tenant.admin.createUser({ input: { userName: `l${number}`, title: "L", active: number !== 2 } });
    }
  });

  test.each<[name: string, args: string[], names: string[]]>([
    ["by user name", ["--user-name", "L1"], ["l1"]],
    ["who may not act", ["--inactive"], ["l2"]],
    ["by any condition of the API", ["--filter", '{"title":{"eq":"l"}}'], ["l1", "l2", "l3"]],
    ["by several together", ["--filter", '{"title":{"eq":"l"}}', "--active"], ["l1", "l3"]],
    ["over several pages", ["--filter", '{"title":{"eq":"l"}}', "--limit", "2"], ["l1", "l2"]],
  ])("hold users %s", async (_, args, names) => {
    const { stdout } = await roster(["user", "list", "--tenant", tenant.slug, ...args, "--json"]);
    expect(JSON.parse(stdout).nodes.map(({ userName }: { userName: string }) => userName)).toEqual(names);
  });
});

describe("a list of 205 users", () => {
  let many: TestTenant;
  beforeAll(async () => {
    many = await newTenant();
    await insertUsers(many.id, 205);
  });

  test.each<[args: string[], count: number, hasMore: boolean]>([
    [["--first", "100"], 100, true],
    [["--limit", "203"], 203, true],
    [["--all"], 205, false],
  ])("is read by %j as one page of %i", async (args, count, hasMore) => {
    const { stdout } = await roster(["user", "list", "--tenant", many.slug, ...args, "--json"]);
    const { nodes, totalCount, pageInfo } = JSON.parse(stdout);
    expect(new Set(nodes.map(({ id }: { id: string }) => id)).size).toBe(count);
    expect([totalCount, pageInfo.hasNextPage]).toEqual([205, hasMore]);
  });
});
