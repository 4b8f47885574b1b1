import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import { v7 as uuid } from "uuid";
import { originOf } from "../auth/request-origin.js";
import type { RequestOrigin } from "../domain/unit-of-work.js";

/** What is known of the request that is being answered, wherever that is asked. */
export class RequestScope {
  readonly #requests = new AsyncLocalStorage<{ id: string; origin: RequestOrigin }>();
  /** What no id has been made of yet. */
  #random = Buffer.alloc(0);

  /** Undefined behind no request. */
  id = (): string | undefined => this.#requests.getStore()?.id;

  origin = (): RequestOrigin | undefined => this.#requests.getStore()?.origin;

  /** Gives each request an id, and tells it with the answer. */
  begin(): RequestHandler {
    return (request, response, next) => {
      const id = this.#newId();
      response.setHeader("x-request-id", id);
      this.#requests.run({ id, origin: originOf(request) }, next);
    };
  }

  /** A UUID v7. To draw random bytes costs nearly the same for one id and for many. */
  #newId(): string {
    if (this.#random.length < ID_BYTES) this.#random = randomBytes(DRAWN_IDS * ID_BYTES);
    const random = this.#random.subarray(0, ID_BYTES);
    this.#random = this.#random.subarray(ID_BYTES);
    return uuid({ random });
  }
}

const ID_BYTES = 16;
const DRAWN_IDS = 128;
