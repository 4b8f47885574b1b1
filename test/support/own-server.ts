import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pino, { type Logger } from "pino";
import { createApp } from "../../server/app.js";
import type { AuditKey } from "../../server/audit/audit-key.js";
import { RATE_LIMITS, type RateLimits } from "../../server/auth/rate-limiter.js";
import type { SecretKey } from "../../server/config.js";
import { STREAM_SETTINGS, type StreamSettings } from "../../server/streams/settings.js";
import { ADMIN_TOKEN, testEnvironment } from "./environment.js";

export interface OwnServerOptions {
  log?: Logger;
  rateLimits?: Partial<RateLimits>;
  streamSettings?: Partial<StreamSettings>;
  smtpUrl?: string;
  /** The one that all tests share where absent. */
  databaseUrl?: string;
  auditKey?: AuditKey;
  secretKeys?: SecretKey[];
  /** The one that it listens at where absent. */
  publicUrl?: string;
  requiresTrustedDocuments?: boolean;
  operationSeconds?: number;
  hasExplorer?: boolean;
}

/** A Roster with settings of one test's own. */
export interface OwnServer {
  /** Where it listens. */
  url: string;
  scimBaseUrl(connection: { id: string }): string;
  close(): Promise<void>;
}

export async function startOwnServer(options: OwnServerOptions): Promise<OwnServer> {
  const {
    log,
    rateLimits,
    streamSettings,
    publicUrl,
    databaseUrl = testEnvironment().databaseUrl,
    ...others
  } = options;
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const app = await createApp({
    databaseUrl,
    publicUrl: publicUrl ?? url,
    adminToken: ADMIN_TOKEN,
    log: log ?? pino({ level: "silent" }),
    rateLimits: { ...RATE_LIMITS, ...rateLimits },
    streamSettings: { ...STREAM_SETTINGS, ...streamSettings },
    ...others,
  });
  http.on("request", app.express);
  return {
    url,
    scimBaseUrl: ({ id }) => `${url}/scim/${id}/v2`,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await app.close();
    },
  };
}
