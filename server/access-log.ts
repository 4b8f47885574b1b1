import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** Logs each request, when it has been answered, without its query: filters there hold personal data (RFC 7644 section 7.5.2). */
export const accessLog =
  (log: Logger, requestId: () => string | undefined): RequestHandler =>
  ({ method, originalUrl }, response, next) => {
    const start = performance.now();
    const id = requestId();
    response.once("close", () => {
      const [path] = originalUrl.split("?", 1);
      const durationMs = Math.round(performance.now() - start);
      log.debug({ requestId: id, method, path, status: response.statusCode, durationMs }, "answered a request");
    });
    next();
  };
