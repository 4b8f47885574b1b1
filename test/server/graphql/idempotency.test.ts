import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createClient } from "../../../schema/client/index.js";
import { ADMIN_TOKEN, testEnvironment } from "../../support/environment.js";
import { eventually } from "../../support/eventually.js";
import { graphqlRequest } from "../../support/graphql-request.js";
import { newTenant, type TestTenant } from "../../support/tenant.js";

interface Creation {
  mutation: string;
  /** The field of the payload that has what was created. */
  resource: string;
  input: () => object;
  /** The same for other input. */
  changed: object;
  /** What is asked of the resource. */
  asked?: string;
  /** What of the payload is shown once. */
  secret?: string;
}

const ids = { user: "", connection: "" };

const CREATIONS: Creation[] = [
  { mutation: "createUser", resource: "user", input: () => ({ userName: unique() }), changed: { title: "Guide" } },
  { mutation: "createGroup", resource: "group", input: () => ({ displayName: unique() }), changed: { memberIds: [] } },
  { mutation: "createRole", resource: "role", input: () => ({ value: unique() }), changed: { permissions: ["a"] } },
  {
    mutation: "createEntitlement",
    resource: "entitlement",
    input: () => ({ value: unique() }),
    changed: { type: "x" },
  },
  {
    mutation: "createConnection",
    resource: "connection",
    input: () => ({ name: unique(), provider: "OKTA" }),
    changed: { adopts: false },
    secret: "token",
  },
  {
    mutation: "createApiClient",
    resource: "apiClient",
    input: () => ({ name: unique(), scopes: ["users:read"] }),
    changed: { scopes: ["groups:read"] },
    secret: "token",
  },
  {
    mutation: "createOAuthClient",
    resource: "oauthClient",
    input: () => ({ name: unique(), connectionId: ids.connection }),
    changed: { scopes: ["users:read"] },
    secret: "clientSecret",
  },
  {
    mutation: "createUserToken",
    resource: "user",
    input: () => ({ connectionId: ids.connection, userId: ids.user }),
    changed: { lifetime: "1h" },
    secret: "token",
  },
  {
    mutation: "createTenant",
    resource: "tenant",
    input: () => ({ name: "Created", slug: `t-${randomUUID()}` }),
    changed: { name: "Other" },
  },
];

const unique = () => `it-${randomUUID()}`;

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
  ids.user = (await tenant.admin.createUser({ input: { userName: "holder" } })).createUser.user.id;
  ids.connection = (await tenant.connect()).id;
});

interface Answer {
  id: string | undefined;
  errors: { message: string; path?: string[]; extensions: Record<string, unknown> }[] | undefined;
}

async function create({ mutation, resource, asked = "" }: Creation, input: object, more = "", token = ADMIN_TOKEN) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${resource} { id ${asked} } ${more} } }`;
  const headers = { authorization: `Bearer ${token}`, "roster-tenant": tenant.slug };
  const { body } = await graphqlRequest({ query, variables: { input } }, { headers });
  const payload = body.data?.[mutation] as Record<string, { id: string }> | undefined;
  return { id: payload?.[resource]?.id, errors: body.errors } as Answer;
}

/** How many changes of the tenant say that something was created: one for each thing. */
async function countCreated(): Promise<number> {
  const { nodes } = (await tenant.admin.changes({ last: 100 })).changes;
  return nodes.filter(({ action }) => /\.(token-)?created$/.test(action)).length;
}

describe.each(CREATIONS.map((creation) => [creation.mutation, creation] as const))(
  "%s with a key",
  (_name, creation) => {
    test("repeated with the same input answers with the same, and creates nothing", async () => {
      const input = { ...creation.input(), idempotencyKey: unique() };
      const first = await create(creation, input, creation.secret);
      expect(first).toEqual({ id: expect.any(String), errors: undefined });
      const before = await countCreated();
      expect(await create(creation, input)).toEqual(first);
      expect(await countCreated()).toBe(before);
    });

    test("sent five times at once creates one", async () => {
      const input = { ...creation.input(), idempotencyKey: unique() };
      const before = await countCreated();
      const answers = await Promise.all(Array.from({ length: 5 }, () => create(creation, input)));
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
      expect(answers.map(({ errors }) => errors)).toEqual(Array(5).fill(undefined));
      if (creation.mutation !== "createTenant") expect(await countCreated()).toBe(before + 1);
    });

    test("repeated with other input is refused, and creates nothing", async () => {
      const input = { ...creation.input(), idempotencyKey: unique() };
      await create(creation, input);
      const before = await countCreated();
      const { errors } = await create(creation, { ...input, ...creation.changed });
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(/repeat that call as it was, or take another key/),
          extensions: { code: "INVALID_INPUT", field: "idempotencyKey" },
        },
      ]);
      expect(await countCreated()).toBe(before);
    });

    test.each([
      ["empty", ""],
      ["too long", "x".repeat(256)],
      ["no text that can be stored", "\u0000"],
    ])("that is %s is refused", async (_fault, idempotencyKey) => {
      const { errors } = await create(creation, { ...creation.input(), idempotencyKey });
      expect(errors).toMatchObject([{ extensions: { code: "INVALID_INPUT", field: "idempotencyKey" } }]);
    });
  },
);

test.each(CREATIONS.filter(({ secret }) => secret).map((creation) => [creation.mutation, creation] as const))(
  "a repeat of %s that asks for what is shown once is told how to get another",
  async (mutation, creation) => {
    const input = { ...creation.input(), idempotencyKey: unique() };
    await create(creation, input);
    const { errors } = await create(creation, input, creation.secret);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/was shown with the first answer and is not kept; \w+/),
        path: [mutation, creation.secret],
        extensions: { code: "ALREADY_EXISTS", field: "idempotencyKey" },
      },
    ]);
  },
);

describe("a key", () => {
  const [createUser, createGroup] = CREATIONS as [Creation, Creation];

  test("is each caller's own", async () => {
    const { token } = (await tenant.admin.createApiClient({ input: { name: "Program", scopes: ["groups:write"] } }))
      .createApiClient;
    const input = { displayName: "Shared", idempotencyKey: unique() };
    const [ours, theirs] = [await create(createGroup, input), await create(createGroup, input, "", token)];
    expect(theirs.errors).toBeUndefined();
    expect(theirs.id).not.toBe(ours.id);
  });

  test("is of one mutation", async () => {
    const idempotencyKey = unique();
    await create(createGroup, { displayName: "First", idempotencyKey });
    const { errors } = await create(createUser, { userName: unique(), idempotencyKey });
    expect(errors).toMatchObject([{ extensions: { code: "INVALID_INPUT", field: "idempotencyKey" } }]);
  });

  test("is of no effect where the call failed: it can be made again, and otherwise", async () => {
    const idempotencyKey = unique();
    const failed = await create(createUser, { userName: "", idempotencyKey });
    expect(failed.errors).toMatchObject([{ extensions: { field: "userName" } }]);
    expect((await create(createUser, { userName: unique(), idempotencyKey })).errors).toBeUndefined();
  });

  test("of what is deleted since says so", async () => {
    const input = { userName: unique(), idempotencyKey: unique() };
    const { id } = await create(createUser, input);
    await tenant.admin.deleteUser({ input: { id: String(id) } });
    expect((await create(createUser, input)).errors).toMatchObject([
      { extensions: { code: "NOT_FOUND", field: "idempotencyKey" } },
    ]);
  });

  test("answers what had no effect too", async () => {
    await tenant.admin.createConnection({
      input: { name: "Catalogue", provider: "GENERIC", roleCatalogue: "PRIMARY_PLUS_PERMISSION" },
    });
    const input = { userName: unique(), roles: [{ value: "unheard-of" }], idempotencyKey: unique() };
    const first = (await tenant.admin.createUser({ input })).createUser;
    const second = (await tenant.admin.createUser({ input })).createUser;
    expect(first.ignored).toEqual([{ path: "roles", value: "unheard-of", reason: "UNKNOWN" }]);
    expect(second).toEqual(first);
  });

  test("keeps nothing of a password, so that another one is not compared", async () => {
    const input = { userName: unique(), password: "the-first-of-two", idempotencyKey: unique() };
    const { id } = await create(createUser, input);
    expect(await create(createUser, { ...input, password: "the-second-of-two" })).toEqual({ id, errors: undefined });
    const { url } = testEnvironment();
    const signIn = (password: string) =>
      createClient({ url }).signIn({ input: { tenant: tenant.slug, userName: input.userName, password } });
    await expect(signIn("the-second-of-two")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(signIn("the-first-of-two")).resolves.toBeDefined();
  });

  test("is of no effect after 24 hours, and is deleted then behind a later call", async () => {
    const [idempotencyKey, lateKey] = [unique(), unique()];
    const { id } = await create(createGroup, { displayName: "First", idempotencyKey });
    await create(createGroup, { displayName: "Other", idempotencyKey: lateKey });
    await inDatabase("update idempotency_keys set created_at = created_at - interval '24 hours' where tenant_id = $1");
    const again = await create(createGroup, { displayName: "Second", idempotencyKey });
    expect(again.errors).toBeUndefined();
    expect(again.id).not.toBe(id);
    await eventually(async () => {
      const keys = await inDatabase("select key from idempotency_keys where tenant_id = $1");
      expect(keys).toEqual([{ key: idempotencyKey }]);
    });
  });

  test("is of no effect after 24 hours for a tenant that was created with it", async () => {
    const creation = CREATIONS.find(({ mutation }) => mutation === "createTenant") as Creation;
    const idempotencyKey = unique();
    const { id } = await create(creation, { ...creation.input(), idempotencyKey });
    await inDatabase("update tenants set created_at = created_at - interval '24 hours' where id = $1", String(id));
    const again = await create(creation, { ...creation.input(), idempotencyKey });
    expect(again.errors).toBeUndefined();
    expect(again.id).not.toBe(id);
  });
});

async function inDatabase(text: string, id = tenant.id): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: testEnvironment().databaseUrl });
  await client.connect();
  try {
    return (await client.query(text, [id])).rows;
  } finally {
    await client.end();
  }
}
