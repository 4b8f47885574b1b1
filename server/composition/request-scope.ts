import { AsyncLocalStorage } from "node:async_hooks";
import type { RequestHandler } from "express";
import { originOf } from "../auth/request-origin.js";
import type { RequestOrigin } from "../domain/unit-of-work.js";
import { UuidSeries } from "./uuid-series.js";

/** What is known of the request that is being answered, wherever that is asked. */
export class RequestScope {
  readonly #requests = new AsyncLocalStorage<{ id: string; origin: RequestOrigin }>();
  readonly #ids = new UuidSeries();

  /** Undefined behind no request. */
  id = (): string | undefined => this.#requests.getStore()?.id;

  origin = (): RequestOrigin | undefined => this.#requests.getStore()?.origin;

  /** Gives each request an id, and tells it with the answer. */
  begin(): RequestHandler {
    return (request, response, next) => {
      const id = this.#ids.next();
      response.setHeader("x-request-id", id);
      this.#requests.run({ id, origin: originOf(request) }, next);
    };
  }
}
