import type { Request } from "express";
import type { Outcome } from "../../scim-facade/index.js";
import { claimedCredential } from "../auth/authenticate.js";
import type { RequestOrigin, ScimRequest } from "../domain/unit-of-work.js";
import type { TenantDirectory } from "../reads/tenant-directory.js";
import { redactBody, redactQuery } from "./redact.js";
import type { ScimRequestLog } from "./scim-request-log.js";

/** Who has proved to send a request. */
interface Sender {
  tenantId: string;
  credentialId: string | null;
}

/** A request that is being answered. */
interface Followed {
  arrival: ScimRequest;
  /** Undefined until somebody has proved to have sent it. */
  sender?: Sender;
}

/** What providers call the header in which they name a request, the most telling first. */
const CORRELATION_HEADERS = ["x-correlation-id", "client-request-id", "x-ms-correlation-id", "x-request-id"];
const MAX_NAME_LENGTH = 200;
const MAX_PATH_LENGTH = 500;

/** Follows SCIM requests from their arrival to their answer. */
export class ScimActivity {
  readonly #followed = new WeakMap<Request, Followed>();

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
    const followed: Followed = { arrival };
    this.#followed.set(request, followed);
    const { address = null, userAgent = null } = origin ?? {};
    return async (outcome) => {
      const sender = followed.sender ?? (await this.#claimedSender(request, connectionId));
      if (!sender) return;
      const { status, durationMs, tolerances, ignored, bodies, neverReturned } = outcome;
      const isKept = status >= 400 || !READING.has(arrival.method);
      this.requests.record({
        ...arrival,
        id,
        tenantId: sender.tenantId,
        credentialId: sender.credentialId,
        status,
        scimType: outcome.scimType ?? null,
        detail: outcome.detail ?? null,
        durationMs,
        tolerances,
        ignored,
        query: redactQuery(request.originalUrl, neverReturned),
        address,
        userAgent,
        requestBody: isKept ? redactBody(bodies.request, neverReturned) : null,
        answerBody: isKept ? redactBody(bodies.answer, neverReturned) : null,
      });
    };
  }

  arrivalOf(request: Request): ScimRequest | undefined {
    return this.#followed.get(request)?.arrival;
  }

  sentBy(request: Request, { tenantId, credentialId }: Sender): void {
    const followed = this.#followed.get(request);
    if (followed) followed.sender = { tenantId, credentialId };
  }

  /** A request that has proved nothing is the concern of the tenant whose connection it came to, if there is one. */
  async #claimedSender(request: Request, connectionId: string): Promise<Sender | undefined> {
    const tenantId = await this.directory.tenantOfConnection(connectionId).catch(() => undefined);
    return tenantId ? { tenantId, credentialId: claimedCredential(request, tenantId) } : undefined;
  }
}

/** What was read and found is not kept: it stands in the resource itself, and there is much of it. */
const READING = new Set(["GET", "HEAD"]);

function correlationIdOf(request: Request): string | null {
  const header = CORRELATION_HEADERS.find((name) => request.headers[name] !== undefined);
  return header ? String(request.headers[header]).slice(0, MAX_NAME_LENGTH) : null;
}
