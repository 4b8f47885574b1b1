import type { RequestHandler } from "express";

/** What all of these do, one after the other: Express looks at the path, and makes a turn of its own, for each handler it has. */
export const asOne = (...handlers: RequestHandler[]): RequestHandler =>
  handlers.reduceRight((later, earlier) => (request, response, next) => {
    earlier(request, response, (error?: unknown) => (error ? next(error) : later(request, response, next)));
  });
