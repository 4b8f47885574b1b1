import { type Client, createClient } from "../../schema/client/index.js";
import { testEnvironment } from "../support/environment.js";
import type { TestTenant } from "../support/tenant.js";

export const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
export const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
export const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
export const PASSWORD = "Harbour-Lights-7";
/** In the form of an id, and nobody's. */
export const NOBODY = "01a208e1-0000-7000-8000-000000000000";

export const patch = (...Operations: object[]) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations,
});

export const bulk = (...Operations: object[]) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
  Operations,
});

export const work = (value: string) => [{ value, type: "work", primary: true }];

/** Somebody who has signed in. */
export interface Person {
  id: string;
  token: string;
  client: Client;
}

/** A new user of a tenant, with a password. */
export const newUser = async ({ admin }: TestTenant, userName: string, more: object = {}): Promise<string> =>
  (await admin.createUser({ input: { userName, password: PASSWORD, ...more } })).createUser.user.id;

export async function signIn({ slug }: TestTenant, userName: string, password = PASSWORD): Promise<string> {
  const { url } = testEnvironment();
  return (await createClient({ url }).signIn({ input: { tenant: slug, userName, password } })).signIn.token;
}

export async function newPerson(tenant: TestTenant, userName: string, more: object = {}): Promise<Person> {
  const id = await newUser(tenant, userName, more);
  const token = await signIn(tenant, userName);
  return { id, token, client: createClient({ url: testEnvironment().url, token }) };
}

/** A program of a tenant. */
export async function newProgram({ admin }: TestTenant, scopes: string[]): Promise<Person> {
  const { apiClient, token } = (await admin.createApiClient({ input: { name: "program", scopes } })).createApiClient;
  return { id: apiClient.id, token, client: createClient({ url: testEnvironment().url, token }) };
}

/** What a call comes to: the code that it is refused with, or that it is done. */
export const outcomeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: { code?: string }) => error.code ?? String(error),
  );
