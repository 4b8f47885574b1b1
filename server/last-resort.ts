import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";

/** Answers what no route has answered. Express would repeat the path in a page, and show the stack of an error. */
export const answerNothing: RequestHandler = (_request, response) => {
  response.status(404).json({ status: "not found", reason: "there is nothing at this path" });
};

/** Answers where something has failed before a route, or in one that does not say how it fails. */
export const answerFault =
  (log: Logger, requestId: () => string | undefined): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (isOfRequest(error)) {
      response.status(400).json({ status: "bad request", reason: "the request cannot be read" });
      return;
    }
    log.error({ err: error, requestId: requestId() }, "a request failed");
    response
      .status(500)
      .json({ status: "failed", reason: `something went wrong here; the request id is ${requestId()}` });
  };

/** As a path that is no percent-encoded UTF-8. */
const isOfRequest = (error: unknown): boolean =>
  error instanceof URIError || (error as { status?: unknown } | null)?.status === 400;
