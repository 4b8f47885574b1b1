import { beforeAll, describe, expect, test } from "@jest/globals";
import type { RegisterExtensionSchemaInput } from "../../schema/client/index.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const SCHEMA: RegisterExtensionSchemaInput = {
  id: "urn:example:scim:2.0:Badge",
  resourceType: "USER",
  name: "Badge",
  attributes: [{ name: "number" }],
};

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
});

const refusalOf = (more: Partial<RegisterExtensionSchemaInput>): Promise<unknown> =>
  tenant.admin.registerExtensionSchema({ input: { ...SCHEMA, ...more } }).catch((error: unknown) => error);

const parts = (...subAttributes: { name: string; type?: string; multiValued?: boolean }[]) => [
  { name: "keys", type: "complex", multiValued: true, subAttributes },
];

describe("an extension schema is refused", () => {
  test.each([
    "urn:ietf:params:scim:schemas:core:2.0:User",
    "urn:ietf:params:scim:schemas:core:2.0:Robot",
    "URN:IETF:PARAMS:SCIM:schemas:core:2.0:Robot",
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    "urn:ietf:params:scim:api:messages:2.0:Robot",
    "https://example.com/schemas/badge",
    "badge",
  ])("for the name %s (REQ-645)", async (id) => {
    expect(await refusalOf({ id })).toMatchObject({ code: "INVALID_INPUT", field: "id" });
  });

  test.each(["date", "number", "String", "array", "any", ""])("for the type %j (REQ-644)", async (type) => {
    const refusal = await refusalOf({ attributes: [{ name: "number", type }] });
    expect(refusal).toMatchObject({ code: "INVALID_INPUT", field: "attributes[0].type" });
  });

  test.each([["Robot"], ["user"], ["User", "anything"]])(
    "for a reference to %j (REQ-054)",
    async (...referenceTypes) => {
      const refusal = await refusalOf({ attributes: [{ name: "holder", type: "reference", referenceTypes }] });
      expect(refusal).toMatchObject({ code: "INVALID_INPUT", field: "attributes[0].referenceTypes" });
    },
  );

  test.each([
    { name: "primary", type: "string" },
    { name: "Primary", type: "integer" },
    { name: "type", type: "boolean" },
    { name: "display", type: "string", multiValued: true },
  ])("for a part like $name that means something else (REQ-072)", async (part) => {
    const refusal = await refusalOf({ attributes: parts({ name: "value" }, part) });
    expect(refusal).toMatchObject({ code: "INVALID_INPUT", field: "attributes[0].subAttributes[1].type" });
  });

  test("for a complex part of a complex attribute (REQ-051)", async () => {
    const refusal = await refusalOf({ attributes: parts({ name: "lock", type: "complex" }) });
    expect(refusal).toMatchObject({ code: "INVALID_INPUT" });
  });
});

test("of several values that nobody else may have, the first that somebody has is named, and none is claimed", async () => {
  const { admin } = await newTenant();
  const attributes = ["badge", "locker", "desk"].map((name) => ({ name, type: "string", uniqueness: "server" }));
  await admin.registerExtensionSchema({ input: { ...SCHEMA, attributes } });
  const create = (userName: string, values: object) =>
    admin.createUser({ input: { userName, extensions: [{ schema: SCHEMA.id, values: { ...values } }] } });
  await create("ada", { badge: "7", locker: "L1", desk: "D1" });
  await expect(create("bo", { badge: "8", locker: "l1", desk: "D1" })).rejects.toMatchObject({
    code: "ALREADY_EXISTS",
    field: `${SCHEMA.id}:locker`,
    message: `another resource has the ${SCHEMA.id}:locker l1`,
  });
  await create("cy", { badge: "8", locker: "L2" });
});
