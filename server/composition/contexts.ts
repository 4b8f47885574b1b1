import type { Request } from "express";
import { v7 as uuid } from "uuid";
import { PAGE_SIZES } from "../../schema/relay.js";
import { isInTheClear } from "../auth/transport-security.js";
import type { Actor } from "../domain/actor.js";
import { Deadline } from "../domain/deadline.js";
import { DomainError } from "../domain/domain-error.js";
import type { Caller, ScimRequest } from "../domain/unit-of-work.js";
import {
  createContext,
  type GraphqlContext,
  type GraphqlEnvironment,
  type GraphqlSettings,
} from "../graphql/context.js";
import type { Installation } from "../installation.js";
import type { Entrance } from "./entrance.js";
import type { RequestScope } from "./request-scope.js";
import type { Store } from "./store.js";

/** The facade may ask for no item, to count alone, and for more of a list inside a resource, such as a group's members. */
const FACADE_PAGE_SIZES = { smallest: 0, largest: 10_000 };

export interface ContextOptions {
  store: Store;
  entrance: Entrance;
  installation: Installation;
  environment: GraphqlEnvironment;
  publicUrl: string;
  /** How long an operation of the API may take. */
  operationSeconds: number;
  scope: RequestScope;
}

/** Makes what operations run with: of callers of the API, and of providers. */
export class Contexts {
  readonly #settings: GraphqlSettings;
  readonly #facadeSettings: GraphqlSettings;

  constructor(private readonly options: ContextOptions) {
    const { publicUrl, installation } = options;
    const shared = { publicUrl, cursorKeys: installation.listCursorKeys };
    this.#settings = { ...shared, pageSizes: PAGE_SIZES };
    this.#facadeSettings = { ...shared, pageSizes: FACADE_PAGE_SIZES };
  }

  callerOf = (actor: Actor): Caller => {
    const { store, installation, scope } = this.options;
    const { em, transactions, slots } = store;
    const requestId = scope.id() ?? uuid();
    return { em, transactions, slots, actor, requestId, digests: installation.digests, origin: scope.origin() };
  };

  /** Of a request to the API. @throws DomainError FORBIDDEN, UNAUTHENTICATED, NOT_FOUND, RATE_LIMITED */
  ofApi = async (request: Request): Promise<GraphqlContext> => {
    const { entrance, environment, publicUrl, operationSeconds } = this.options;
    if (isInTheClear(request, publicUrl)) throw new DomainError("FORBIDDEN", "come by TLS, with a new token");
    const actor = await entrance.authenticator.apiActor(request);
    const caller = { ...this.callerOf(actor), deadline: new Deadline(operationSeconds) };
    const [attempts, cookie] = [entrance.attemptsOf(request), entrance.cookies.of(request)];
    return createContext(caller, this.#settings, environment, attempts, cookie);
  };

  /** Of a request to the facade, by whom it has found to have sent it. */
  ofScim(request: Request, actor: Actor, scimRequest: ScimRequest | undefined): GraphqlContext {
    const { entrance, environment } = this.options;
    const caller = { ...this.callerOf(actor), scimRequest };
    return createContext(caller, this.#facadeSettings, environment, entrance.attemptsOf(request));
  }
}
