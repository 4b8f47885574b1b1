import type { TLSSocket } from "node:tls";
import type { Request, RequestHandler } from "express";

/** One year, in seconds: as long as browsers and proxies keep to TLS without asking again. */
const HSTS = "max-age=31536000";

/**
 * Whether a request has come in the clear although Roster is reached by TLS: its token has been seen by everybody on its way
 * (RFC 7644 section 7.4). A proxy that ends TLS says so by X-Forwarded-Proto.
 */
export const isInTheClear = (request: Request, publicUrl: string): boolean =>
  publicUrl.startsWith("https:") && protocolOf(request) === "http";

/** Tells clients that have come by TLS to come by nothing else (RFC 6797). */
export const strictTransportSecurity =
  (publicUrl: string): RequestHandler =>
  (request, response, next) => {
    if (publicUrl.startsWith("https:") && protocolOf(request) === "https") {
      response.setHeader("strict-transport-security", HSTS);
    }
    next();
  };

/** What the client speaks, as far as it is known; the first of several is the one that the client spoke. */
function protocolOf(request: Request): string | undefined {
  if ((request.socket as TLSSocket).encrypted) return "https";
  return request.get("x-forwarded-proto")?.split(",")[0]?.trim().toLowerCase();
}
