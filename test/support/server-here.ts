import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pino, { type Logger } from "pino";
import { createApp } from "../../server/app.js";
import type { AuditKey } from "../../server/audit/audit-key.js";
import { RATE_LIMITS } from "../../server/auth/rate-limits.js";
import type { SecretKey } from "../../server/config-values.js";
import { STREAM_SETTINGS } from "../../server/streams/settings.js";
import type { Instruments } from "../../server/telemetry/instruments.js";
import type { Tracing } from "../../server/telemetry/tracing.js";
import { ADMIN_TOKEN, testEnvironment } from "./environment.js";
import type { OwnServer, OwnServerOptions } from "./own-server.js";

export interface ServerHereOptions extends OwnServerOptions {
  log?: Logger;
  auditKey?: AuditKey;
  secretKeys?: SecretKey[];
  tracing?: Tracing;
  slowStatementMs?: number;
}

/** Longer than a run: a worker that is busy must not send by a connection that is being closed. */
const KEPT_ALIVE_MS = 3_600_000;

/** A Roster with settings of one test's own, in this process. */
export interface ServerHere extends OwnServer {
  /** What makes its metrics. */
  instruments: Instruments;
}

export async function startServerHere(options: ServerHereOptions = {}): Promise<ServerHere> {
  const {
    log,
    rateLimits,
    streamSettings,
    publicUrl,
    databaseUrl = testEnvironment().databaseUrl,
    ...others
  } = options;
  const http = createServer({ keepAliveTimeout: KEPT_ALIVE_MS });
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
  }).catch(async (error) => {
    await new Promise((resolve) => http.close(resolve));
    throw error;
  });
  http.on("request", app.express);
  return {
    url,
    instruments: app.metrics.instruments,
    scimBaseUrl: ({ id }) => `${url}/scim/${id}/v2`,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await app.close();
    },
  };
}
