import type { Answer } from "../answer.js";
import type { BulkOperation, SoundOperation } from "../messages/bulk-request.js";
import type { BulkOutcome, BulkSuccess } from "../messages/bulk-response.js";
import { perform } from "../perform.js";
import type { Route, Routes, ScimRequest } from "../route.js";
import { invalidValue, type ScimError, toRefusal } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { replaceBulkId } from "./bulk-id.js";
import { withIds } from "./references.js";

/** What the operations of a job share: how each is performed, and the ids of what they have created so far. */
export class BulkJob {
  readonly #ids = new Map<string, string>();
  readonly #startedAt = Date.now();

  constructor(
    private readonly routes: Routes,
    readonly session: ScimSession,
  ) {}

  /** Whether a resource with this bulkId has been created. */
  hasCreated(bulkId: string): boolean {
    return this.#ids.has(bulkId);
  }

  /** Performs an operation as the HTTP request that it is like; whatever is thrown is its own failure. */
  async perform(operation: BulkOperation): Promise<BulkOutcome> {
    if (operation.kind === "faulty") return this.failure(operation, operation.fault);
    try {
      const known = withIds(operation, this.session.types, this.#idOf);
      const outcome = this.#success(known, await this.#answer(known));
      if (known.method === "post" && known.bulkId !== undefined) this.#ids.set(known.bulkId, outcome.id);
      return outcome;
    } catch (error) {
      return this.failure(operation, toRefusal(error, this.session.reportFault));
    }
  }

  #answer(operation: SoundOperation): Promise<Answer> {
    const { path, route } = this.#routeOf(operation);
    const name = `${operation.method.toUpperCase()} ${path}`;
    return perform(this.session, name, () => route(toRequest(operation), this.session));
  }

  /** Takes back what an operation has created. An account that a POST has taken over was there before, and stays. */
  async undo(operation: SoundOperation, { id, isNew }: BulkSuccess): Promise<void> {
    if (isNew) await this.perform({ ...operation, method: "delete", target: { ...operation.target, id } });
    if (operation.bulkId !== undefined) this.#ids.delete(operation.bulkId);
  }

  failure(operation: BulkOperation, error: ScimError): BulkOutcome {
    const location = operation.asked.method === "POST" ? undefined : this.#locationOf(operation);
    return { kind: "failure", error, location };
  }

  #success({ target }: SoundOperation, { status, body, headers }: Answer): BulkSuccess {
    const resource = body as CreatedResource | undefined;
    const id = target.id ?? String(resource?.id);
    const isNew = status === 201 && Date.parse(String(resource?.meta?.created)) >= this.#startedAt;
    return { kind: "success", status, id, location: this.#urlOf(target.type, id), version: headers?.etag, isNew };
  }

  /** Of what an operation was about; where nobody can tell, of the path that it gave. */
  #locationOf(operation: BulkOperation): string | undefined {
    if (operation.kind === "sound") {
      const { type, id = "" } = operation.target;
      const known = replaceBulkId(id, (bulkId) => this.#ids.get(bulkId));
      return this.#urlOf(type, known);
    }
    const { path } = operation.asked;
    return path?.startsWith("/") ? `${this.session.baseUrl}${path}` : undefined;
  }

  #urlOf(type: SoundOperation["target"]["type"], id: string): string {
    return `${this.session.baseUrl}${this.session.types[type].endpoint}/${encodeURIComponent(id)}`;
  }

  #routeOf({ method, target }: SoundOperation): { path: string; route: Route } {
    const { endpoint } = this.session.types[target.type];
    const path = method === "post" ? endpoint : `${endpoint}/:id`;
    const route = this.routes[path]?.[method];
    if (!route) throw new Error(`there is no route for ${method} at ${endpoint}`);
    return { path, route };
  }

  readonly #idOf = (bulkId: string): string => {
    const id = this.#ids.get(bulkId);
    if (id === undefined) throw invalidValue(`this job has created nothing with the bulkId ${JSON.stringify(bulkId)}`);
    return id;
  };
}

interface CreatedResource {
  id?: string;
  meta?: { created?: string };
}

/** An operation as a request: `version` is what the header If-Match is elsewhere (RFC 7644 section 3.7). */
const toRequest = ({ target, version, data }: SoundOperation): ScimRequest => ({
  id: target.id ?? "",
  parameters: new URLSearchParams(),
  header: (name) => (name === "if-match" ? version : undefined),
  json: () => data,
});
