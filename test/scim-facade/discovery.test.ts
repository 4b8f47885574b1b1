import { beforeAll, describe, expect, test } from "@jest/globals";
import { type ScimBody, type ScimClient, scimClient } from "../support/scim-client.js";
import { newTenant, type TestConnection, type TestTenant } from "../support/tenant.js";
import { extensionSample } from "../support/transcript.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Schema";

let tenant: TestTenant;
let connection: TestConnection;
let scim: ScimClient;
let config: ScimBody;
let schemas: ScimBody[];
let resourceTypes: ScimBody[];

beforeAll(async () => {
  tenant = await newTenant();
  for (const name of ["badge", "test"]) {
    await tenant.admin.registerExtensionSchema({ input: extensionSample(name) });
  }
  connection = await tenant.connect({ dialect: "RFC" });
  scim = scimClient(connection);
  const get = async (path: string) => (await scim.request("GET", path)).body;
  config = await get("/ServiceProviderConfig");
  schemas = (await get("/Schemas")).Resources;
  resourceTypes = (await get("/ResourceTypes")).Resources;
});

describe("the configuration", () => {
  test("has every feature, with its limits, whether it is offered or not (REQ-034)", () => {
    const supported = { supported: expect.any(Boolean) };
    expect(config).toMatchObject({
      patch: supported,
      bulk: { ...supported, maxOperations: expect.any(Number), maxPayloadSize: expect.any(Number) },
      filter: { ...supported, maxResults: expect.any(Number) },
      changePassword: supported,
      sort: supported,
      etag: supported,
      authenticationSchemes: expect.any(Array),
    });
  });

  test("says of each authentication scheme what it is (REQ-035)", () => {
    expect(config.authenticationSchemes).not.toEqual([]);
    for (const scheme of config.authenticationSchemes) {
      expect(scheme).toMatchObject({
        type: expect.stringMatching(/^(oauth|oauth2|oauthbearertoken|httpbasic|httpdigest)$/),
        name: expect.stringMatching(/./),
        description: expect.stringMatching(/./),
      });
    }
  });

  test("is the same before login as after it, and for a connection that there is not (REQ-036)", async () => {
    const id = "01a208e1-0000-7000-8000-000000000000";
    const readConfig = async (scimBaseUrl: string) =>
      scimClient({ scimBaseUrl, token: "" }).request("GET", "/ServiceProviderConfig", undefined, {
        authorization: null,
      });
    const there = await readConfig(connection.scimBaseUrl);
    const nowhere = await readConfig(connection.scimBaseUrl.replace(connection.id, id));
    expect([there.status, nowhere.status]).toEqual([200, 200]);
    expect(there.body).toEqual(config);
    expect(nowhere.body).toEqual(JSON.parse(JSON.stringify(there.body).replaceAll(connection.id, id)));
    expect(await readConfig(connection.scimBaseUrl.replace(connection.id, "nobody"))).toMatchObject({ status: 401 });
  });
});

describe("the schemas", () => {
  test("are there for every URN that a resource has (REQ-045)", async () => {
    const manager = { value: (await scim.request("POST", "/Users", { schemas: [USER], userName: "boss" })).body.id };
    const extensions = { [ENTERPRISE_USER]: { manager }, "urn:example:scim:2.0:Test": { integer: 1 } };
    await scim.request("POST", "/Users", { schemas: [USER], userName: "anna", ...extensions });
    await scim.request("POST", "/Groups", { schemas: [GROUP], displayName: "Guides" });
    const found = (await scim.request("GET", "/")).body.Resources;
    const used = [config, ...schemas, ...resourceTypes, ...found].flatMap((resource) => resource.schemas);
    expect(used).toEqual(expect.arrayContaining([USER, ENTERPRISE_USER, "urn:example:scim:2.0:Test", GROUP, SCHEMA]));
    expect(schemas.map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  test("are there for every URN that a resource type has (REQ-046)", () => {
    const named = resourceTypes.flatMap((one) => [one.schema, ...one.schemaExtensions.map(schemaOf)]);
    expect(named).toEqual([USER, ENTERPRISE_USER, ...TENANTS, GROUP]);
    expect(schemas.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  test("list the parts of a complex attribute, none of them complex but those that describe attributes (REQ-051, REQ-052)", () => {
    for (const { schema, attribute, path } of attributes()) {
      expect([path, attribute.subAttributes !== undefined]).toEqual([path, attribute.type === "complex"]);
      const isPart = path.split(".").length > 1;
      if (isPart && attribute.type === "complex") expect([schema, path]).toEqual([SCHEMA, "attributes.subAttributes"]);
    }
  });

  test("have the types of the RFC and no other (REQ-053)", () => {
    const types = new Set(attributes().map(({ attribute }) => attribute.type));
    expect([...types].sort()).toEqual([
      "binary",
      "boolean",
      "complex",
      "dateTime",
      "decimal",
      "integer",
      "reference",
      "string",
    ]);
  });

  test("say of references, and of nothing else, what they refer to (REQ-054)", () => {
    const known = [...resourceTypes.map(({ name }) => name), "external", "uri"];
    for (const { path, attribute } of attributes()) {
      const { type, referenceTypes } = attribute;
      expect([path, referenceTypes !== undefined]).toEqual([path, type === "reference"]);
      expect(known).toEqual(expect.arrayContaining(referenceTypes ?? []));
    }
  });

  test("give the usual parts their usual meaning (REQ-072)", () => {
    const meanings = { type: "string", primary: "boolean", display: "string", $ref: "reference" };
    const parts = attributes().filter(({ schema, path }) => schema !== SCHEMA && path.includes("."));
    for (const { path, attribute } of parts.filter(({ attribute }) => attribute.name in meanings)) {
      const { name, type, multiValued } = attribute;
      expect({ path, type, multiValued }).toEqual({ path, type: meanings[name as "type"], multiValued: false });
    }
  });
});

const TENANTS = ["urn:example:params:scim:schemas:extension:badge:2.0:User", "urn:example:scim:2.0:Test"];

const schemaOf = ({ schema }: ScimBody): string => schema;

/** Every attribute and sub-attribute of every schema. */
function attributes(): { schema: string; path: string; attribute: ScimBody }[] {
  const visit = (schema: string, list: ScimBody[], prefix: string): ReturnType<typeof attributes> =>
    list.flatMap((attribute) => [
      { schema, path: `${prefix}${attribute.name}`, attribute },
      ...visit(schema, attribute.subAttributes ?? [], `${prefix}${attribute.name}.`),
    ]);
  return schemas.flatMap(({ id, attributes }) => visit(id, attributes, ""));
}
