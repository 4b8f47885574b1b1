import { AsyncLocalStorage } from "node:async_hooks";
import type { RequestHandler } from "express";
import { v7 as uuid } from "uuid";
import { originOf } from "../auth/request-origin.js";
import type { RequestOrigin } from "../domain/unit-of-work.js";

/** What is known of the request that is being answered, wherever that is asked. */
export class RequestScope {
  readonly #requests = new AsyncLocalStorage<{ id: string; origin: RequestOrigin }>();

  /** Undefined behind no request. */
  id = (): string | undefined => this.#requests.getStore()?.id;

  origin = (): RequestOrigin | undefined => this.#requests.getStore()?.origin;

  /** Gives each request an id, and tells it with the answer. */
  begin(): RequestHandler {
    return (request, response, next) => {
      const id = uuid();
      response.setHeader("x-request-id", id);
      this.#requests.run({ id, origin: originOf(request) }, next);
    };
  }
}
