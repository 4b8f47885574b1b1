import { beforeAll, test } from "@jest/globals";
import { SEARCH_REQUEST } from "../../scim-facade/urns.js";
import { checkProperty, PROPERTY_TIMEOUT_MS, RUN_SEED } from "../support/check-property.js";
import { ADMIN_TOKEN, testEnvironment } from "../support/environment.js";
import { reportFault } from "../support/report-fault.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";
import { filterableAttributes } from "./filters/attributes.js";
import { evaluate } from "./filters/evaluate.js";
import type { PlainUser } from "./filters/expression.js";
import { populate } from "./filters/population.js";
import { printScim, toGraphql } from "./filters/print.js";
import { anyExpression } from "./filters/random-expression.js";

let tenant: TestTenant;
let scim: ScimClient;
let users: PlainUser[];

beforeAll(async () => {
  tenant = await newTenant();
  await tenant.admin.registerExtensionSchema({ input: extensionSample("badge") });
  scim = scimClient(await tenant.connect());
  users = await populate(scim, RUN_SEED);
});

const counts = { filters: 0, "that select some and not all": 0, "in GraphQL too": 0 };

test(
  "F16: a filter selects whom its rules select, in SCIM and in GraphQL (REQ-349, REQ-620)",
  async () => {
    const attributes = filterableAttributes();
    await checkProperty(
      anyExpression(attributes, users),
      async (expression) => {
        const graphql = toGraphql(expression);
        const wanted = namesOf(users.filter((user) => evaluate(expression, user)));
        assertSame("SCIM", await bySearch(printScim(expression)), wanted);
        counts.filters++;
        if (wanted.length > 0 && wanted.length < users.length) counts["that select some and not all"]++;
        if (graphql) counts["in GraphQL too"]++;
        if (graphql) assertSame(`GraphQL: ${JSON.stringify(graphql)}`, await byGraphql(graphql), wanted);
      },
      { print: printScim },
    );
    reportFault("F16", counts);
  },
  PROPERTY_TIMEOUT_MS,
);

/** User names rather than ids: they are the same when a case is repeated. */
const namesOf = (found: PlainUser[]): string[] => found.map(({ userName }) => String(userName)).sort();

async function bySearch(filter: string): Promise<string[]> {
  const query = `filter=${encodeURIComponent(filter)}&attributes=userName&count=1000`;
  const parameters = { schemas: [SEARCH_REQUEST], filter, attributes: ["userName"], count: 1000 };
  const { status, body } =
    query.length < 8_000
      ? await scim.request("GET", `/Users?${query}`)
      : await scim.request("POST", "/Users/.search", parameters);
  if (status !== 200) throw new Error(`${filter}\nis answered ${JSON.stringify(body)}`);
  return namesOf(body.Resources);
}

async function byGraphql(filter: object): Promise<string[]> {
  const query = "query($filter: UserFilter) { users(filter: $filter, first: 100) { nodes { userName } } }";
  const response = await fetch(`${testEnvironment().url}/graphql`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${ADMIN_TOKEN}`,
      "roster-tenant": tenant.slug,
      "content-type": "application/json",
    },
    body: JSON.stringify({ query, variables: { filter } }),
  });
  const { data, errors } = (await response.json()) as { data?: { users: { nodes: PlainUser[] } }; errors?: object[] };
  if (!data) throw new Error(`${JSON.stringify(filter)}\nis answered ${JSON.stringify(errors)}`);
  return namesOf(data.users.nodes);
}

function assertSame(where: string, found: string[], wanted: string[]): void {
  const missing = wanted.filter((name) => !found.includes(name));
  const unwanted = found.filter((name) => !wanted.includes(name));
  if (missing.length + unwanted.length === 0) return;
  throw new Error(`${where}\nmisses ${JSON.stringify(missing)}\nand finds ${JSON.stringify(unwanted)} too`);
}
