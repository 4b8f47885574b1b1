import { randomUUID } from "node:crypto";
import { type Client, type CreateConnectionInput, createClient } from "../../schema/client/index.js";
import { ADMIN_TOKEN, testEnvironment } from "./environment.js";

/** A tenant of one test's own, in the Roster of the worker that runs it. */
export interface TestTenant {
  id: string;
  slug: string;
  /** Works in the tenant with all scopes. */
  admin: Client;
  connect(input?: Partial<CreateConnectionInput>): Promise<TestConnection>;
}

export interface TestConnection {
  id: string;
  scimBaseUrl: string;
  token: string;
}

/** @param url of the Roster in which it is, where that is not the one that all tests share */
export async function newTenant(name = "Test", { url } = testEnvironment()): Promise<TestTenant> {
  const slug = `t-${randomUUID()}`;
  const { createTenant } = await createClient({ url, token: ADMIN_TOKEN }).createTenant({ input: { name, slug } });
  const admin = createClient({ url, token: ADMIN_TOKEN, tenant: slug });
  return {
    id: createTenant.tenant.id,
    slug,
    admin,
    connect: async (input) => {
      const { createConnection } = await admin.createConnection({
        input: { name: "Test", provider: "GENERIC", ...input },
      });
      const { connection, token } = createConnection;
      return { id: connection.id, scimBaseUrl: connection.scimBaseUrl, token };
    },
  };
}
