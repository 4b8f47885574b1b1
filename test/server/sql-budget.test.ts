import { globSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, Kind, parse } from "graphql";
import { createClient, type Sdk } from "../../schema/client/index.js";
import { projectPath } from "../../server/project-path.js";
import { type CountingServer, startCountingServer } from "../support/counting-server.js";
import { ADMIN_TOKEN } from "../support/environment.js";
import { eventually } from "../support/eventually.js";
import { graphqlRequest } from "../support/graphql-request.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { mutations } from "../support/sql-budget/mutations.js";
import { nestedDocuments } from "../support/sql-budget/nested-documents.js";
import { type Counts, printPage, SIZES, type Size } from "../support/sql-budget/page.js";
import { queries } from "../support/sql-budget/queries.js";
import { Scene } from "../support/sql-budget/scene.js";
import { newSizedTenant, type SizedTenant } from "../support/sql-budget/sized-tenant.js";

const PAGE = projectPath("docs", "sql-budget.md");
const read = (file: string) => readFileSync(file, "utf8");

const operations = globSync(projectPath("schema", "operations", "*.graphql"))
  .flatMap((file) => parse(read(file)).definitions)
  .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []))
  .map(({ operation, name }) => ({ operation, name: name?.value ?? "" }));
const namesOf = (kind: string) => operations.filter(({ operation }) => operation === kind).map(({ name }) => name);
const documents = nestedDocuments(buildSchema(read(projectPath("schema", "schema.graphql"))));

let mail: MailServer;
let server: CountingServer;
let small: SizedTenant;
let large: SizedTenant;
beforeAll(async () => {
  mail = await startMailServer();
  server = await startCountingServer({ smtpUrl: mail.url });
  [small, large] = [await newSizedTenant(2), await newSizedTenant(100)];
}, 300_000);
afterAll(async () => {
  await server.close();
  await mail.close();
});

const SCENES: Record<Size, () => [tenant: SizedTenant, n: number]> = {
  "1 of 2": () => [small, 1],
  "1 of 100": () => [large, 1],
  "100 of 100": () => [large, 100],
};

type Send = () => Promise<unknown>;

/** Counts what is sent at each size. */
async function countsOf(prepare: (tenant: SizedTenant, n: number) => Promise<Send> | Send): Promise<Counts> {
  const counts: Partial<Counts> = {};
  for (const size of SIZES) counts[size] = (await server.statementsOf(await prepare(...SCENES[size]()))).length;
  return counts as Counts;
}

/** A larger size costs no more. */
function expectNoGrowth(counts: Counts): void {
  const grown = SIZES.filter((size) => counts[size] > counts["1 of 2"]);
  expect({ grown, counts }).toEqual({ grown: [], counts });
  expect(counts["1 of 2"]).toBeGreaterThan(0);
}

const ofOperations = new Map<string, Counts>();
const ofDocuments = new Map<string, Counts>();

async function sendNamed(name: string, tenant: SizedTenant, n: number) {
  const request = { ...queries, ...mutations }[name as keyof Sdk] as ((scene: Scene) => Promise<object>) | undefined;
  if (!request) throw new Error(`say what ${name} is run with: test/support/sql-budget/{queries,mutations}.ts`);
  const as = (token: string | undefined) => createClient({ url: server.url, token, tenant: tenant.slug });
  const scene = new Scene({ tenant, n, mail, counted: as(undefined), token: ADMIN_TOKEN });
  const variables = await request(scene);
  const send = as(scene.token)[name as keyof Sdk] as (variables: object) => Promise<unknown>;
  return async () => {
    await send(variables);
    await scene.settled();
  };
}

const sendDocument =
  (text: string, { slug }: SizedTenant) =>
  async () => {
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, "roster-tenant": slug };
    const { body } = await graphqlRequest({ query: text }, { url: server.url, headers });
    expect(body.errors).toBeUndefined();
    return body.data as Record<string, { nodes: unknown[] }>;
  };

test("a tenant of a hundred fills pages of a hundred", async () => {
  const page = "(first: 100) { nodes { id } }";
  const lists = ["users", "groups", "roles", "entitlements", "changes", "scimRequests"];
  const send = sendDocument(`{ ${lists.map((list) => `${list}${page}`).join(" ")} }`, large);
  await eventually(async () => {
    const data = await send(); // the feed shows changes once no older transaction of anybody runs
    expect(lists.map((list) => [list, data[list]?.nodes.length])).toEqual(lists.map((list) => [list, 100]));
  });
  const sendAudit = sendDocument(
    "{ auditEntries(first: 100) { nodes { __typename } pageInfo { hasNextPage } } }",
    large,
  );
  await eventually(async () => {
    const { auditEntries } = await sendAudit(); // chained behind the changes: more than a page, so that they are counted
    expect(auditEntries).toMatchObject({ pageInfo: { hasNextPage: true } });
  });
});

describe.each(["first", "last"] as const)(
  "a nested list sends no more statements for a hundred than for one, with pages by %s",
  (from) => {
    test.each(documents)("$path", async ({ path, print }) => {
      const counts = await countsOf((tenant, n) =>
        sendDocument(print({ from, size: n, within: Math.min(n, 5) }), tenant),
      );
      expectNoGrowth(counts);
      ofDocuments.set(`${path} (${from})`, counts);
    });
  },
);

const countOperation = (name: string) => async () => {
  const counts = await countsOf((tenant, n) => sendNamed(name, tenant, n));
  expectNoGrowth(counts);
  ofOperations.set(name, counts);
};

describe("nor does a query", () => {
  for (const name of namesOf("query")) test(name, countOperation(name));
});

describe("nor a mutation, for what it writes and for what hangs on it", () => {
  for (const name of namesOf("mutation")) test(name, countOperation(name));
});

test("docs/sql-budget.md says how many, and is made anew by npm run sql-budget", () => {
  const page = printPage(sorted(ofOperations), sorted(ofDocuments));
  if (process.env.WRITE_SQL_BUDGET) writeFileSync(PAGE, page);
  expect(page).toBe(read(PAGE));
});

const sorted = (counts: ReadonlyMap<string, Counts>): ReadonlyMap<string, Counts> =>
  new Map([...counts].sort(([one], [other]) => one.localeCompare(other, "en")));
