import { createClient } from "../../schema/client/index.js";
import { startCountingServer } from "./counting-server.js";
import { ADMIN_TOKEN } from "./environment.js";
import type { HostileRequest } from "./hostile-requests.js";
import { type RawResponse, rawRequest } from "./raw-request.js";
import { storedState } from "./stored-state.js";
import { newTenant } from "./tenant.js";
import { extensionSample } from "./transcript.js";

/** A Roster in this test's own process, so that it can be seen what a request does to the process. */
export interface HostileTarget {
  url: string;
  tenantSlug: string;
  /** To a connection's SCIM base URL, with the connection's token unless the request brings another. */
  send(request: HostileRequest): Promise<RawResponse>;
  /** To `/graphql`, as the tenant's administrator. */
  sendGraphql(body: string | Buffer, headers?: Record<string, string>): Promise<RawResponse>;
  /** What the tenant has stored. */
  state(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export async function startHostileTarget(): Promise<HostileTarget> {
  const server = await startCountingServer();
  const tenant = await newTenant();
  await tenant.admin.registerExtensionSchema({ input: extensionSample("badge") });
  const admin = createClient({ url: server.url, token: ADMIN_TOKEN, tenant: tenant.slug });
  const emails = [{ value: "ines@corp.test", type: "work", primary: true }, { value: "ines@example.com" }];
  const { createUser } = await admin.createUser({ input: { userName: "ines", title: "Guide", emails } });
  const { id, token } = await tenant.connect({ dialect: "RFC" });
  return {
    url: server.url,
    tenantSlug: tenant.slug,
    send: ({ path, headers, ...request }) =>
      rawRequest(`${server.url}/scim/${id}/v2${path.replace("{user}", createUser.user.id)}`, {
        ...request,
        headers: { authorization: `Bearer ${token}`, ...headers },
      }),
    sendGraphql: (body, headers) =>
      rawRequest(`${server.url}/graphql`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${ADMIN_TOKEN}`,
          "roster-tenant": tenant.slug,
          "content-type": "application/json",
          ...headers,
        },
        body,
      }),
    state: () => storedState(tenant.id),
    close: () => server.close(),
  };
}
