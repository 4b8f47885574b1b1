import type { Request } from "express";
import type { Outcome } from "../../scim-facade/index.js";
import { claimedCredential } from "../auth/authenticate.js";
import type { RequestOrigin, ScimRequest } from "../domain/unit-of-work.js";
import type { TenantDirectory } from "../reads/tenant-directory.js";
import { type NeverReturned, redactBody, redactQuery } from "./redact.js";
import type { ScimRequestLog } from "./scim-request-log.js";

/** Who has proved to send a request. */
interface Sender {
  tenantId: string;
  credentialId: string | null;
}

/** What providers call the header in which they name a request, the most telling first. */
const CORRELATION_HEADERS = ["x-correlation-id", "client-request-id", "x-ms-correlation-id", "x-request-id"];
const MAX_NAME_LENGTH = 200;
const MAX_PATH_LENGTH = 500;

/** Follows SCIM requests from their arrival to their answer. */
export class ScimActivity {
  readonly #arrivals = new WeakMap<Request, ScimRequest>();
  readonly #senders = new WeakMap<Request, Sender>();

  constructor(
    private readonly requests: ScimRequestLog,
    private readonly directory: TenantDirectory,
  ) {}

  /** Notes that a request has come. @returns to be told what it was answered */
  arrived(request: Request, id: string, origin: RequestOrigin | undefined): (outcome: Outcome) => void {
    const connectionId = String(request.params.connectionId);
    const arrival = {
      connectionId,
      occurredAt: new Date(),
      method: request.method,
      path: request.path.replace(/^\/v2(?=\/|$)/i, "").slice(0, MAX_PATH_LENGTH) || "/",
      correlationId: correlationIdOf(request),
    };
    this.#arrivals.set(request, arrival);
    const { address = null, userAgent = null } = origin ?? {};
    return async ({ scimType = null, detail = null, bodies, neverReturned, ...outcome }) => {
      const sender = this.#senders.get(request) ?? (await this.#claimedSender(request, connectionId));
      if (!sender) return;
      const query = redactQuery(request.originalUrl, neverReturned);
      const isKept = outcome.status >= 400 || !READING.has(arrival.method);
      const exchange = { query, address, userAgent, ...(isKept ? keptOf(bodies, neverReturned) : NOTHING_KEPT) };
      this.requests.record({ id, ...sender, ...arrival, ...outcome, ...exchange, scimType, detail });
    };
  }

  arrivalOf(request: Request): ScimRequest | undefined {
    return this.#arrivals.get(request);
  }

  sentBy(request: Request, { tenantId, credentialId }: Sender): void {
    this.#senders.set(request, { tenantId, credentialId });
  }

  /** A request that has proved nothing is the concern of the tenant whose connection it came to, if there is one. */
  async #claimedSender(request: Request, connectionId: string): Promise<Sender | undefined> {
    const tenantId = await this.directory.tenantOfConnection(connectionId).catch(() => undefined);
    return tenantId ? { tenantId, credentialId: claimedCredential(request, tenantId) } : undefined;
  }
}

/** What was read and found is not kept: it stands in the resource itself, and there is much of it. */
const READING = new Set(["GET", "HEAD"]);
const NOTHING_KEPT = { requestBody: null, answerBody: null };

const keptOf = ({ request, answer }: Outcome["bodies"], neverReturned: NeverReturned) => ({
  requestBody: redactBody(request, neverReturned),
  answerBody: redactBody(answer, neverReturned),
});

function correlationIdOf(request: Request): string | null {
  const header = CORRELATION_HEADERS.find((name) => request.headers[name] !== undefined);
  return header ? String(request.headers[header]).slice(0, MAX_NAME_LENGTH) : null;
}
