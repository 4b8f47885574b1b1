import type { Client } from "../schema/client/index.js";
import type { Tolerate } from "./dialects/dialect.js";

/** What one request of a provisioning client is answered with. */
export interface ScimSession {
  /** The GraphQL contract, on behalf of the connection. There is no other way to the data. */
  client: Client;
  /** The connection's SCIM base URL; no slash at the end. */
  baseUrl: string;
  tolerate: Tolerate;
}
