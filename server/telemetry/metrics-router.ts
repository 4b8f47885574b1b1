import { createHash, timingSafeEqual } from "node:crypto";
import { type Request, Router } from "express";
import type { Registry } from "prom-client";

export interface MetricsRouterOptions {
  registry: Registry;
  publicUrl: string;
  /** What a scraper shows as its bearer token. */
  token: string | undefined;
  /** Whether a request is the installation's administrator's. */
  isAdmin: (request: Request) => Promise<boolean>;
}

/**
 * Serves `GET /metrics` to who shows the token that is for it, or the admin token. Where Roster is for this machine alone, as it
 * is by default, this machine needs none: behind a proxy, everybody would come from this machine.
 */
export function metricsRouter({ registry, publicUrl, token, isAdmin }: MetricsRouterOptions): Router {
  const router = Router();
  const isLocal = LOOPBACK_NAME.test(new URL(publicUrl).hostname);
  const isToken = token === undefined ? () => false : sameAs(`Bearer ${token}`);
  const mayRead = async (request: Request): Promise<boolean> => {
    const { authorization } = request.headers;
    if (authorization === undefined) return isLocal && isFromHere(request);
    return isToken(authorization) || isAdmin(request);
  };
  router.get("/metrics", async (request, response) => {
    if (await mayRead(request)) {
      response.setHeader("content-type", registry.contentType);
      response.end(await registry.metrics());
      return;
    }
    response.setHeader("www-authenticate", 'Bearer realm="metrics"');
    response.status(401).json({ status: "unauthorized", reason: "show the token of ROSTER_METRICS_TOKEN" });
  });
  return router;
}

const LOOPBACK_NAME = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

const isFromHere = ({ socket, headers }: Request): boolean =>
  LOOPBACK_ADDRESS.test(socket.remoteAddress ?? "") &&
  headers["x-forwarded-for"] === undefined &&
  headers.forwarded === undefined;

function sameAs(expected: string): (text: string) => boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const own = digest(expected);
  return (text) => timingSafeEqual(own, digest(text));
}
