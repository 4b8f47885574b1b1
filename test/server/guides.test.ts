import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { ConnectionGuideQuery, Provider } from "../../schema/client/index.js";
import { fillGuide } from "../../server/guides/fill-guide.js";
import { GUIDES } from "../../server/guides/index.js";
import { pages } from "../../server/guides/pages.js";
import { projectPath } from "../../server/project-path.js";
import { testEnvironment } from "../support/environment.js";
import { type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";

type Guide = NonNullable<ConnectionGuideQuery["connection"]>["guide"];

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
});

const guideOf = async ({ id }: { id: string }): Promise<Guide> => {
  const { connection } = await tenant.admin.connectionGuide({ id });
  if (!connection) throw new Error(`there is no connection ${id}`);
  return connection.guide;
};

const PLACE = { scimBaseUrl: "https://roster.example.com/scim/0/v2", connectionId: "0" };
const ALL = Object.entries(GUIDES).map(([name, guide]) => [name, fillGuide(guide, PLACE)] as const);

test("each provider can be chosen from a list, and has a guide (PROMISE-57)", async () => {
  const { providers } = await tenant.admin.providers();
  expect(providers.map(({ name }) => name)).toEqual(Object.keys(GUIDES));
  for (const { name, title } of providers) {
    expect(await guideOf(await tenant.connect({ provider: name }))).toMatchObject({ title });
  }
});

describe.each(ALL)("the guide for %s", (_, guide) => {
  test("has the attributes that people see, by the names that they see (PROMISE-18)", () => {
    expect(guide.attributes.map(({ path, label }) => [path, label])).toEqual(
      expect.arrayContaining([
        ["userName", "Username"],
        ["name.givenName", "First Name"],
        ["name.familyName", "Last Name"],
        ['emails[type eq "work"].value', "Work E-mail"],
        ['phoneNumbers[type eq "mobile"].value', "Mobile Number"],
        ['phoneNumbers[type eq "work"].value', "Work Number"],
        ["title", "Position"],
        ['addresses[type eq "work"].streetAddress', "Street Address"],
        ['addresses[type eq "work"].locality', "City"],
        ['addresses[type eq "work"].region', "State"],
        ['addresses[type eq "work"].postalCode', "Postal Code"],
        ['addresses[type eq "work"].country', "Country"],
        ["active", "Status"],
      ]),
    );
  });

  test("says that names may differ with the provider's configuration (PROMISE-20)", () => {
    expect(guide.attributeNotes[0]).toMatch(`Names may differ with how ${guide.title} is set up`);
  });

  test("warns that roles have to be added to the mapping first (PROMISE-42)", () => {
    expect(guide.attributes).toContainEqual(expect.objectContaining({ path: "roles", note: expect.any(String) }));
    expect(guide.attributeNotes.join("\n")).toMatch(/Roles may be absent from the mapping .* add `roles` to it first/);
  });

  test("says what is needed before, and who helps where it is not there (PROMISE-63)", () => {
    const [capable, connection, reachable, otherwise] = guide.prerequisites;
    expect(capable).toMatch(/provisions by SCIM 2\.0 .* you may set provisioning up/);
    expect(connection).toMatch(/Roster has a connection/);
    expect(reachable).toMatch(/can reach the SCIM URL/);
    expect(otherwise).toMatch(/ask your support/);
    expect(guide.prerequisites.length).toBeGreaterThan(4);
  });

  test("has steps that name the URL and the token, and the provider's own guide (PROMISE-65)", () => {
    expect(guide.steps.length).toBeGreaterThan(6);
    expect(guide.steps.join("\n")).toContain(guide.scimUrl);
    expect(guide.steps.join("\n")).toMatch(/[Tt]he token of the connection|[Pp]aste the token/);
    expect(guide.ownGuide.title).not.toBe("");
    expect(guide.ownGuide.url ?? "https://").toMatch(/^https:\/\//);
  });

  test("says how soon changes take effect (PROMISE-72)", () => {
    expect(guide.timing.join(" ")).toMatch(/the moment it is told.* (minutes|hours?|as they happen|as it happens)/);
  });

  test("tells what to check, in this order, when something goes wrong (PROMISE-73)", () => {
    const remedies = guide.troubleshooting.map(({ remedy }) => remedy);
    expect(remedies.slice(0, 4)).toEqual([
      expect.stringContaining(`the URL is ${guide.scimUrl}, and enter the token again`),
      expect.stringContaining(`its mapping in ${guide.title}`),
      expect.stringContaining("The words that Roster has answered with stand in "),
      expect.stringMatching(/^Check that .*, and wait for the time/),
    ]);
    expect(remedies.length).toBeGreaterThan(5);
  });

  test("leaves nothing to fill in", () => {
    expect(JSON.stringify(guide).replaceAll(/\{\$[\w.]+\}/g, "")).not.toMatch(/\{[A-Za-z]+\}/);
  });
});

test.each<[Provider, Record<string, string | null>]>([
  [
    "ENTRA",
    {
      Username: "userPrincipalName",
      "First Name": "givenName",
      "Last Name": "surname",
      "Mobile Number": "mobilePhone",
      "Work Number": "businessPhones",
      Position: "jobTitle",
      "Street Address": "streetAddress",
      City: "city",
      State: "state",
      "Postal Code": "postalCode",
      Country: "country",
      Status: "accountEnabled",
    },
  ],
  [
    "OKTA",
    {
      Username: "userName",
      "First Name": "firstName",
      "Last Name": "lastName",
      "Mobile Number": "mobilePhone",
      "Work Number": null,
      Position: "title",
      "Street Address": "streetAddress",
      City: "city",
      State: "state",
      "Postal Code": "zipCode",
      Country: "countryCode",
      Status: "active",
    },
  ],
  [
    "JUMPCLOUD",
    {
      Username: "username",
      "First Name": "firstname",
      "Last Name": "lastname",
      "Mobile Number": "mobile",
      "Work Number": "phone",
      Position: "jobTitle",
      "Street Address": "address.streetAddress",
      City: "address.locality",
      State: "address.region",
      "Postal Code": "address.postalCode",
      Country: "address.country",
      Status: "activated",
    },
  ],
])("%s: the guide names the sources in the provider's own words (PROMISE-19)", async (provider, sources) => {
  const { attributes } = await guideOf(await tenant.connect({ provider }));
  const named = Object.fromEntries(attributes.map(({ label, source }) => [label, source]));
  expect(named).toMatchObject(sources);
});

test("JumpCloud's guide has all that JumpCloud can send (PROMISE-21)", async () => {
  const { attributes } = await guideOf(await tenant.connect({ provider: "JUMPCLOUD" }));
  const labels = attributes.filter(({ source }) => source !== null).map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining([
      ...[
        "External ID",
        "Username",
        "Password",
        "First Name",
        "Last Name",
        "Middle Name",
        "Display Name",
        "Work E-mail",
      ],
      ...["Status", "Street Address", "City", "State", "Postal Code", "Country", "Mobile Number", "Work Number"],
      ...["Employee Number", "Department", "Organization", "Position"],
    ]),
  );
});

test("every path of every guide is an attribute that Roster serves", async () => {
  const { body } = await scimClient(await tenant.connect()).request("GET", "/Schemas");
  const served = new Set<string>(["externalId"]); // common to all resources, and in no schema (RFC 7643 section 3.1)
  for (const { id, attributes } of body.Resources) {
    const prefix = id === USER ? "" : `${id}:`;
    for (const { name, subAttributes = [] } of attributes) {
      served.add(prefix + name);
      for (const sub of subAttributes) served.add(`${prefix}${name}.${sub.name}`);
    }
  }
  const paths = ALL.flatMap(([, { attributes }]) => attributes.map(({ path }) => path.replace(/\[.*\]/, "")));
  expect(paths.filter((path) => !served.has(path))).toEqual([]);
  expect(paths).toContain(`${ENTERPRISE_USER}:department`);
});

test("an attribute of one's own is not kept, and the guide says whom to ask for it (PROMISE-24)", async () => {
  const connection = await tenant.connect({ provider: "OKTA" });
  const extension = "urn:example:params:scim:schemas:extension:shoes";
  const user = { schemas: [USER, extension], userName: "shoes@corp.test", [extension]: { size: 43 } };
  const { status, body } = await scimClient(connection).request("POST", "/Users", user);
  expect([status, body[extension]]).toEqual([201, undefined]);
  expect((await guideOf(connection)).attributeNotes.at(-1)).toMatch(/Attributes of your own .* ask your support/);
});

describe("the steps use the words of the provider's console, in their order", () => {
  const stepsOf = async (provider: Provider) => (await guideOf(await tenant.connect({ provider }))).steps.join("\n");

  test("Okta's (PROMISE-66)", async () => {
    expect(await stepsOf("OKTA")).toMatch(
      inOrder(
        ...["SCIM connector base URL", "Unique identifier field for users: userName", "Push New Users"],
        ...[
          "Push Profile Updates",
          "Push Groups",
          "HTTP Header",
          "token",
          "Test Connector Configuration",
          "must pass",
          "Save",
        ],
      ),
    );
  });

  test("JumpCloud's (PROMISE-67)", async () => {
    expect(await stepsOf("JUMPCLOUD")).toMatch(
      inOrder("Identity Management", "SCIM 2.0", "Base URL", "Token Key", "attributes", "Activate", "Save"),
    );
  });

  test("Entra ID's (PROMISE-68)", async () => {
    expect(await stepsOf("ENTRA")).toMatch(inOrder("Provisioning", "Tenant URL", "Secret Token", "Test Connection"));
  });

  test.each([
    ["ENTRA", "entra.microsoft.us"],
    ["OKTA", "okta-emea.com"],
    ["JUMPCLOUD", "of your region"],
  ] as const)("%s: which begin with the console of the region, such as %s (PROMISE-83)", async (provider, region) => {
    expect((await stepsOf(provider)).split("\n")[0]).toContain(region);
  });
});

const inOrder = (...words: string[]) =>
  new RegExp(words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]*"));

describe("the provider's own test of the connection passes with the guide's URL and the token", () => {
  const setUp = async (provider: Provider): Promise<{ client: ScimClient; guide: Guide }> => {
    const connection = await tenant.connect({ provider });
    const guide = await guideOf(connection);
    return { guide, client: scimClient({ token: connection.token, scimBaseUrl: guide.scimUrl }) };
  };

  test("Okta's (PROMISE-66)", async () => {
    const { client, guide } = await setUp("OKTA");
    expect(guide.scimUrl).not.toMatch(/_|\/$/);
    expect(await client.request("GET", "/Users?startIndex=1&count=2")).toMatchObject({ status: 200 });
    expect(await client.request("GET", "/Groups?startIndex=1&count=100")).toMatchObject({ status: 200 });
  });

  test("JumpCloud's (PROMISE-67)", async () => {
    const { client, guide } = await setUp("JUMPCLOUD");
    expect(guide.scimUrl).not.toMatch(/\/$/);
    const user = await client.request("POST", "/Users", { schemas: [USER], userName: "probe@corp.test", active: true });
    const group = await client.request("POST", "/Groups", { schemas: [GROUP], displayName: "Probe" });
    expect([user.status, group.status]).toEqual([201, 201]);
    expect(await client.request("DELETE", `/Users/${user.body.id}`)).toMatchObject({ status: 204 });
    expect(await client.request("DELETE", `/Groups/${group.body.id}`)).toMatchObject({ status: 204 });
  });

  test("Entra ID's, which puts the path between the URL and its flag (PROMISE-68)", async () => {
    const { token, id } = await tenant.connect({ provider: "ENTRA" });
    const { scimUrl } = await guideOf({ id });
    const [base = "", flag] = scimUrl.split("?");
    expect(flag).toBe("aadOptscim062020");
    const client = scimClient({ token, scimBaseUrl: base });
    const filter = encodeURIComponent('userName eq "2f0e6c1e-9f0d-4d8a-8d53-d5d8e5c7a5a1"');
    expect(await client.request("GET", `Users?${flag}&filter=${filter}`)).toMatchObject({
      status: 200,
      body: { totalResults: 0 },
    });
  });
});

test("the guide has the URL of its connection, and never a token", async () => {
  const connection = await tenant.connect({ provider: "OKTA" });
  const guide = await guideOf(connection);
  expect(guide.scimUrl).toBe(connection.scimBaseUrl);
  expect(guide.steps).toContain(`SCIM connector base URL: ${connection.scimBaseUrl}`);
  expect(JSON.stringify(guide)).not.toContain("rst_");
});

test("who is left when a connection is deleted stays as the guide says (PROMISE-71)", async () => {
  const connection = await tenant.connect();
  const { body } = await scimClient(connection).request("POST", "/Users", {
    schemas: [USER],
    userName: "left@corp.test",
  });
  const [first, ...then] = (await guideOf(connection)).beforeDeletion;
  expect(first).toMatch(/take all people and groups off the application first/);
  expect(then.at(-1)).toMatch(
    `\`roster connection delete ${connection.id} --left-over-users keep\`. People who are left over stay as they are`,
  );
  await tenant.admin.deleteConnection({ input: { id: connection.id, leftOverUsers: "KEEP" } });
  expect((await tenant.admin.user({ id: body.id })).user).toMatchObject({ active: true });
});

test("the guide says when Entra ID tells of changes, and how to make it do so at once (PROMISE-72)", () => {
  expect(fillGuide(GUIDES.ENTRA, PLACE).timing.join(" ")).toMatch(/40 minutes.*Provision on demand/);
});

test("what was refused stands in the words of the answer where the guide says (PROMISE-73)", async () => {
  const connection = await tenant.connect();
  const { headers, body } = await scimClient(connection).request("POST", "/Users", { schemas: [USER] });
  const { troubleshooting } = await guideOf(connection);
  const command = `roster scim-request list --connection ${connection.id} --failed`;
  expect(troubleshooting.find(({ remedy }) => remedy.includes(command))).toBeDefined();
  const request = await eventually(async () => {
    const variables = { connectionId: connection.id, filter: { status: { gte: 400 } } };
    return (await tenant.admin.scimRequests(variables)).scimRequests.nodes[0];
  });
  expect(request).toMatchObject({ id: headers.get("x-request-id"), detail: body.detail });
});

/** What a question is answered, once there is an answer. */
async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test.each(ALL)(
  "%s: the last remedy is support, with what it needs to know (PROMISE-74)",
  (_, { troubleshooting, title }) => {
    expect(troubleshooting.at(-1)?.remedy).toMatch(
      inOrder("Write to your support", "connection 0", "the time", `the log of ${title}`, "`x-request-id`"),
    );
  },
);

describe("the list of providers", () => {
  const statusOf = async (of: TestTenant, provider: Provider) =>
    (await of.admin.providers()).providers.find(({ name }) => name === provider)?.status;

  test("shows how the tenant's connections of each do (PROMISE-80)", async () => {
    const mine = await newTenant();
    const status = () => statusOf(mine, "OKTA");
    const once = (wanted: string) => eventually(async () => ((await status()) === wanted ? wanted : undefined));
    expect(await status()).toBe("AVAILABLE");
    const { id, ...connection }: TestConnection = await mine.connect({ provider: "OKTA" });
    expect(await status()).toBe("CONFIGURED");
    expect(await statusOf(mine, "ENTRA")).toBe("AVAILABLE");
    await scimClient(connection).request("GET", "/Users");
    await once("ACTIVE");
    await scimClient(connection).request("POST", "/Users", { schemas: [USER] });
    await once("FAILING");
    await mine.connect({ provider: "OKTA" });
    expect(await status()).toBe("FAILING");
    await mine.admin.pauseConnection({ input: { id } });
    expect(await status()).toBe("CONFIGURED");
    await mine.admin.deleteConnection({ input: { id, leftOverUsers: "KEEP" } });
    expect(await status()).toBe("CONFIGURED");
  });

  test("says PAUSED where all connections are", async () => {
    const mine = await newTenant();
    const { id } = await mine.connect({ provider: "JUMPCLOUD" });
    await mine.admin.pauseConnection({ input: { id } });
    expect(await statusOf(mine, "JUMPCLOUD")).toBe("PAUSED");
  });

  test("declares what works apart for each thing, and marks what is beta (PROMISE-81)", async () => {
    const { providers } = await tenant.admin.providers();
    const okta = providers.find(({ name }) => name === "OKTA")?.features ?? [];
    expect(Object.fromEntries(okta.map(({ feature, support }) => [feature, support]))).toEqual({
      CREATE_USERS: "SUPPORTED",
      UPDATE_USERS: "SUPPORTED",
      DEACTIVATE_USERS: "SUPPORTED",
      DELETE_USERS: "NOT_SUPPORTED",
      PUSH_GROUPS: "SUPPORTED",
      IMPORT_USERS: "SUPPORTED",
      PUSH_PASSWORDS: "SUPPORTED",
    });
    const beta = ALL.filter(([, { features }]) => features.some(({ support }) => support === "BETA"));
    expect(beta.map(([name]) => name)).toEqual(["GOOGLE", "RIPPLING"]);
  });
});

test.each([
  ["providers", "{ providers { name } }", "users:read"],
  [
    "the guide of a new connection",
    'mutation { createConnection(input: { name: "x", provider: OKTA, scopes: ["users:read"] }) { connection { guide { title } } } }',
    "connections:write",
  ],
])("%s: only who may read connections sees it", async (_, query, scope) => {
  const ask = async (...scopes: string[]) => {
    const { createApiClient } = await tenant.admin.createApiClient({ input: { name: "reader", scopes } });
    const response = await fetch(`${testEnvironment().url}/graphql`, {
      method: "POST",
      headers: { authorization: `Bearer ${createApiClient.token}`, "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { errors?: { extensions: { code: string } }[] };
  };
  expect(await ask(scope, "users:read")).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  expect((await ask(scope, "users:read", "connections:read")).errors).toBeUndefined();
});

describe("the pages of docs/providers", () => {
  const folder = projectPath("docs", "providers");

  test("are those of the guides, and no others", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages().keys()].sort());
    for (const [file, text] of pages()) expect(readFileSync(`${folder}/${file}`, "utf8")).toBe(text);
  });

  test("begin with an index that links to each, and says what SCIM is and SSO is not (PROMISE-84)", () => {
    const index = readFileSync(`${folder}/README.md`, "utf8");
    for (const [name, { title }] of ALL) expect(index).toContain(`[${title}](${name.toLowerCase()}.md)`);
    const [, explanation] = index.split("## What is SCIM, and how is it not SSO?");
    expect(explanation).toMatch(
      inOrder("With SCIM alone", "SSO does not end access", "Just-in-time provisioning is not SCIM"),
    );
  });
});
