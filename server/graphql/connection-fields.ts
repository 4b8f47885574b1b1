import { ConnectionStatus } from "../../schema/connection.type.js";
import type { Connection } from "../entities/connection.entity.js";
import type { ConnectionRow } from "../reads/connections.js";

/** A connection as read, or as just written. */
export type AnyConnection = ConnectionRow | Connection;

/** How a connection does, by what its requests were last answered. */
export function statusOf({ pausedAt, lastRequestAt, lastErrorAt }: AnyConnection): ConnectionStatus {
  if (pausedAt) return ConnectionStatus.PAUSED;
  if (lastErrorAt && (!lastRequestAt || lastErrorAt >= lastRequestAt)) return ConnectionStatus.FAILING;
  return lastRequestAt ? ConnectionStatus.ACTIVE : ConnectionStatus.CONFIGURED;
}

/** Where a connection's provider sends its requests. */
export const scimBaseUrlOf = ({ id }: { id: string }, publicUrl: string): string => `${publicUrl}/scim/${id}/v2`;
