import { beforeAll, describe, expect, test } from "@jest/globals";
import { commonAttributes } from "../../scim-facade/schemas/common.schema.js";
import { userType } from "../../scim-facade/schemas/resource-types.js";
import { type Requirement, requirements } from "../support/requirements.js";
import { type ScimBody, type ScimClient, type ScimResponse, scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";

/** An attribute's characteristics; those that it cannot have are absent. */
interface Row extends Requirement {
  attribute: { schema: string; name: string; type: string } & Record<string, unknown>;
}

const ROWS = requirements<Row>("d-attribute-characteristics");
const LISTED = ROWS.filter(({ attribute }) => attribute.schema !== "common");
const COMMON = ROWS.filter(({ attribute }) => attribute.schema === "common");
const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";

/** What is no value of a type. */
const WRONG: Record<string, unknown> = { string: 7, reference: 7, boolean: "true", binary: "%%%", complex: "text" };

let scim: ScimClient;
beforeAll(async () => {
  scim = scimClient(await (await newTenant()).connect({ dialect: "RFC" }));
});

describe("the schemas say of each attribute what the RFC says", () => {
  let listed: Map<string, ScimBody>;
  beforeAll(async () => {
    const schemas: ScimBody[] = (await scim.request("GET", "/Schemas")).body.Resources;
    listed = new Map(schemas.flatMap(({ id, attributes }) => byPath(attributes, `${id}:`)));
  });

  for (const { id, statement, attribute } of LISTED) {
    const { schema, name, ...characteristics } = attribute;
    test(`${statement} (${id})`, () => {
      expect(listed.get(pathOf(schema, name))).toMatchObject(characteristics);
    });
  }

  test("and they list no other, but for what a draft adds", () => {
    const ofDrafts = ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig:interopProfileConformant"];
    const expected = [...ofDrafts, ...LISTED.map(({ attribute: { schema, name } }) => pathOf(schema, name))];
    expect([...listed.keys()].sort()).toEqual(expected.sort());
  });
});

/** The rows name the sub-attributes of a schema's attributes by their parent alone. */
const pathOf = (schema: string, name: string): string =>
  `${schema}:${name.replace(/^subAttributes\./, "attributes.$&")}`;

const byPath = (attributes: ScimBody[], prefix: string): [string, ScimBody][] =>
  attributes.flatMap((one) => [
    [`${prefix}${one.name}`, one],
    ...byPath(one.subAttributes ?? [], `${prefix}${one.name}.`),
  ]);

describe("a value of another type is refused, and passed over where a client can write none:", () => {
  const written = LISTED.filter(({ attribute }) => [USER, ENTERPRISE_USER, GROUP].includes(attribute.schema));
  for (const { id, attribute } of written) {
    const { schema, name, type, mutability } = attribute;
    test(`${name} (${id})`, async () => {
      const attributes = nested(name, WRONG[type]);
      const { status, body } = await write(schema, name, attributes);
      const [shown] = Object.keys(attributes).map((one) => body[one] ?? body[ENTERPRISE_USER]?.[one] ?? []);
      expect({ status, scimType: body.scimType, shown }).toEqual(
        mutability === "readOnly"
          ? { status: 201, scimType: undefined, shown: [] }
          : { status: 400, scimType: "invalidValue", shown: [] },
      );
    });
  }
});

function write(schema: string, name: string, attributes: object): Promise<ScimResponse> {
  if (schema === GROUP) return scim.request("POST", "/Groups", { schemas: [GROUP], displayName: name, ...attributes });
  const placed = schema === USER ? attributes : { [schema]: attributes };
  return scim.request("POST", "/Users", { schemas: [USER], userName: name, ...placed });
}

/** @example nested("emails.value", 7) // { emails: [{ value: 7 }] } */
function nested(path: string, value: unknown): object {
  const [name = "", part] = path.split(".");
  if (!part) return { [name]: value };
  const isMultiValued = ROWS.find(({ attribute }) => attribute.name === name)?.attribute.multiValued;
  return { [name]: isMultiValued ? [{ [part]: value }] : { [part]: value } };
}

describe("the common attributes, which no schema lists, are and behave as the RFC says", () => {
  const table = new Map(byPath([...commonAttributes(userType)], ""));
  for (const { id, statement, attribute } of COMMON) {
    const { schema: _, name, ...characteristics } = attribute;
    test(`${statement} (${id})`, async () => {
      const user = (await create(name)).body;
      expect(table.get(name)).toMatchObject(characteristics);
      expect(characteristics).toMatchObject({
        ...form(valueAt(user, name)),
        required: await isRefusedWithout(name),
        mutability: await mutabilityOf(user, name),
        returned: await returnedOf(user, name),
        ...(isText(attribute.type) && { caseExact: await isCaseExact(user, name) }),
      });
    });
  }

  test("two resources may have the same externalId, and never the same id", async () => {
    const [one, other] = [await create("one"), await create("other")];
    expect(other).toMatchObject({ status: 201, body: { externalId: one.body.externalId } });
    expect(other.body.id).not.toBe(one.body.id);
  });
});

const create = (userName: string) => scim.request("POST", "/Users", { schemas: [USER], userName, externalId: "Ext-1" });

const valueAt = (resource: ScimBody, path: string): ScimBody =>
  path.split(".").reduce((value, name) => value?.[name], resource);

const isText = (type: string): boolean => type === "string" || type === "reference";

function form(value: ScimBody): object {
  if (Array.isArray(value)) return { ...form(value[0]), multiValued: true };
  if (typeof value === "object") return { type: "complex", multiValued: false };
  const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
  return { type: isInstant ? "dateTime" : URL.canParse(value) ? "reference" : "string", multiValued: false };
}

async function isRefusedWithout(name: string): Promise<boolean> {
  const { [name]: _, ...body }: ScimBody = { schemas: [USER], userName: `without ${name}`, externalId: "Ext-1" };
  return (await scim.request("POST", "/Users", body)).status === 400;
}

/** What is heeded, be it by refusing it, can be written; what is passed over cannot. */
async function mutabilityOf(user: ScimBody, name: string): Promise<"readOnly" | "readWrite"> {
  const { userName, externalId, schemas } = user;
  const [attribute = "", part] = name.split(".");
  const other = part ? { ...user[attribute], [part]: "other" } : Array.isArray(user[name]) ? ["urn:other"] : "other";
  const put = (more: object) => scim.request("PUT", `/Users/${user.id}`, { schemas, userName, externalId, ...more });
  const answer = await put({ [attribute]: other });
  const isHeeded = answer.status !== 200 || valueAt(answer.body, name) === other;
  await put({});
  return isHeeded ? "readWrite" : "readOnly";
}

async function returnedOf(user: ScimBody, name: string): Promise<"always" | "default"> {
  const { body } = await scim.request("GET", `/Users/${user.id}?excludedAttributes=${name}`);
  return valueAt(body, name) === undefined ? "default" : "always";
}

async function isCaseExact(user: ScimBody, name: string): Promise<boolean> {
  const value = String([valueAt(user, name)].flat()[0]);
  const found = async (operand: string) => {
    const filter = encodeURIComponent(`userName eq "${user.userName}" and ${name} eq ${JSON.stringify(operand)}`);
    return (await scim.request("GET", `/Users?filter=${filter}`)).body.totalResults;
  };
  expect(await found(value)).toBe(1);
  return (await found(swapCase(value))) === 0;
}

const swapCase = (text: string): string =>
  [...text].map((one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase())).join("");
