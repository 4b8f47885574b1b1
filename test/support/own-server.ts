import type { RateLimits } from "../../server/auth/rate-limits.js";
import type { StreamSettings } from "../../server/streams/settings.js";
import { testEnvironment } from "./environment.js";

export interface OwnServerOptions {
  /** Servers with the same numbers count together, also those of several tests: what is counted by address needs numbers of its own. */
  rateLimits?: Partial<RateLimits>;
  streamSettings?: Partial<StreamSettings>;
  trustedProxies?: string[];
  smtpUrl?: string;
  /** The one of the worker that runs the test, where absent. */
  databaseUrl?: string;
  /** The one that it listens at where absent. */
  publicUrl?: string;
  requiresTrustedDocuments?: boolean;
  operationSeconds?: number;
  hasExplorer?: boolean;
  metricsToken?: string;
}

/** A Roster with settings of one test's own. */
export interface OwnServer {
  /** Where it listens. */
  url: string;
  scimBaseUrl(connection: { id: string }): string;
  close(): Promise<void>;
}

/**
 * Starts one where the worker's Roster runs, whose code is there and compiled already. What looks into a server needs one in its own
 * process: `startServerHere`.
 */
export async function startOwnServer(options: OwnServerOptions = {}): Promise<OwnServer> {
  const { hostUrl } = testEnvironment();
  if (!hostUrl) throw new Error("nothing starts servers for this test");
  const ask = async (method: string, body: object): Promise<string> => {
    const response = await fetch(hostUrl, { method, body: JSON.stringify(body) });
    const answer = await response.text();
    if (!response.ok) throw new Error(answer);
    return answer;
  };
  const url = await ask("POST", options);
  return {
    url,
    scimBaseUrl: ({ id }) => `${url}/scim/${id}/v2`,
    close: async () => {
      await ask("DELETE", { url });
    },
  };
}
