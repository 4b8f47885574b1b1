import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { isUnavailable } from "../database/faults.js";
import type { ScimRequest } from "../domain/unit-of-work.js";
import { ORDINARY_REFUSALS } from "../reads/scim-requests.js";
import type { TenantDatabases } from "../reads/tenant-database.js";
import { firstIdAt } from "../text/uuid.js";

/** A SCIM request and what it was answered. Secrets have been taken out of what it holds. */
export interface AnsweredRequest extends ScimRequest {
  tenantId: string;
  id: string;
  connectionId: string;
  credentialId: string | null;
  status: number;
  scimType: string | null;
  detail: string | null;
  durationMs: number;
  tolerances: readonly string[];
  ignored: readonly { path: string; value: string; reason: string }[];
  query: string | null;
  address: string | null;
  userAgent: string | null;
  /** As JSON. */
  requestBody: string | null;
  /** As JSON. */
  answerBody: string | null;
}

/** How long a request may wait to be written, in milliseconds. */
const FLUSH_INTERVAL_MS = 500;
/** How many requests may wait; those beyond are counted in the log, and not kept. */
const CAPACITY = 20_000;
/** How many characters of bodies may wait; beyond, requests are kept without theirs. */
const BODIES_CAPACITY = 32 * 2 ** 20;
/** How many are written by one statement, and how many characters of bodies. */
const BATCH_SIZE = 1_000;
const BATCH_BODIES = 2 ** 22;
/** How long they are kept. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Writes down what SCIM requests were answered, in batches behind the requests, so that none of them waits for it. A request
 * that has changed something stands in the database already, since the change: here it gets its answer.
 */
export class ScimRequestLog {
  #waiting: AnsweredRequest[] = [];
  #bodiesWaiting = 0;
  #dropped = 0;
  #timer: NodeJS.Timeout | undefined;
  #isEnding = false;
  #writing: Promise<void> = Promise.resolve();
  /** Tenants whose old requests have been deleted today. */
  readonly #cleaned = new LRUCache<string, true>({ max: 10_000, ttl: DAY_MS });

  constructor(
    private readonly databases: TenantDatabases,
    private readonly log: Logger,
  ) {}

  record(request: AnsweredRequest): void {
    if (this.#waiting.length >= CAPACITY) {
      this.#dropped++;
      return;
    }
    const length = bodiesOf(request);
    const hasRoom = this.#bodiesWaiting + length <= BODIES_CAPACITY;
    if (hasRoom) this.#bodiesWaiting += length;
    this.#waiting.push(hasRoom ? request : { ...request, requestBody: null, answerBody: null });
    this.#timer ??= setTimeout(() => this.flush(), FLUSH_INTERVAL_MS).unref();
  }

  /** Writes all that waits, for the last time. */
  close(): Promise<void> {
    this.#isEnding = true;
    return this.flush();
  }

  /** Writes all that waits; what the database does not take now waits on. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const requests = this.#waiting;
    this.#waiting = [];
    this.#bodiesWaiting = 0;
    if (this.#dropped > 0) this.log.warn({ requests: this.#dropped }, "SCIM requests were not recorded");
    this.#dropped = 0;
    for (const [tenantId, group] of Map.groupBy(requests, (request) => request.tenantId)) {
      for (const batch of batchesOf(group)) await this.#writeBatch(tenantId, batch);
    }
  }

  async #writeBatch(tenantId: string, requests: AnsweredRequest[]): Promise<void> {
    try {
      const database = this.databases.of(tenantId);
      await database.write(WRITE, [tenantId, JSON.stringify(requests)]);
      if (this.#cleaned.has(tenantId)) return;
      this.#cleaned.set(tenantId, true);
      await database.write(CLEAN, [tenantId, firstIdAt(Date.now() - KEPT_DAYS * DAY_MS)]);
    } catch (error) {
      const isWaiting = isUnavailable(error) && !this.#isEnding;
      if (isWaiting) for (const request of requests) this.record(request);
      else this.log.error({ err: error, requests: requests.length }, "SCIM requests could not be recorded");
    }
  }
}

const bodiesOf = ({ requestBody, answerBody }: AnsweredRequest): number =>
  (requestBody?.length ?? 0) + (answerBody?.length ?? 0);

function* batchesOf(requests: readonly AnsweredRequest[]): Iterable<AnsweredRequest[]> {
  let [batch, length]: [AnsweredRequest[], number] = [[], 0];
  for (const request of requests) {
    if (batch.length === BATCH_SIZE || (batch.length > 0 && length + bodiesOf(request) > BATCH_BODIES)) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(request);
    length += bodiesOf(request);
  }
  if (batch.length > 0) yield batch;
}

const CLEAN = "delete from scim_requests where tenant_id = $1 and id < $2::uuid";

/** Adds the answers, and keeps with each connection when it was last used and what last went wrong. */
const WRITE = `
  with answered as (
    select * from jsonb_to_recordset($2::jsonb) as r (
      id uuid, "connectionId" uuid, "credentialId" uuid, "occurredAt" timestamptz, method text, path text,
      "correlationId" text, status integer, "scimType" text, detail text, "durationMs" double precision,
      tolerances text[], ignored jsonb, query text, address text, "userAgent" text, "requestBody" text,
      "answerBody" text)
  ), recorded as (
    insert into scim_requests (tenant_id, id, connection_id, credential_id, occurred_at, method, path, correlation_id,
                               status, scim_type, detail, duration_ms, tolerances, ignored, query, address, user_agent,
                               request_body, answer_body)
    select $1::uuid, id, "connectionId", "credentialId", "occurredAt", method, path, "correlationId",
           status, "scimType", detail, "durationMs", tolerances, ignored, query, address, "userAgent",
           "requestBody"::jsonb, "answerBody"::jsonb
    from answered
    on conflict (tenant_id, id) do update
    set status = excluded.status, scim_type = excluded.scim_type, detail = excluded.detail,
        duration_ms = excluded.duration_ms, tolerances = excluded.tolerances, ignored = excluded.ignored,
        query = excluded.query, address = excluded.address, user_agent = excluded.user_agent,
        request_body = excluded.request_body, answer_body = excluded.answer_body
  ), used as (
    select "connectionId", max("occurredAt") as at from answered where status <> 401 group by 1
  ), failed as (
    select distinct on ("connectionId") "connectionId", "occurredAt" as at, status, detail
    from answered where status >= 400 and status not in (${ORDINARY_REFUSALS})
    order by "connectionId", "occurredAt" desc
  )
  update connections c
  set last_request_at = greatest(c.last_request_at, used.at),
      last_error_at = coalesce(failed.at, c.last_error_at),
      last_error_status = coalesce(failed.status, c.last_error_status),
      last_error_detail = case when failed.at is null then c.last_error_detail else failed.detail end
  from (select distinct "connectionId" as id from answered) seen
    left join used on used."connectionId" = seen.id
    left join failed on failed."connectionId" = seen.id
  where c.tenant_id = $1 and c.id = seen.id`;
