import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { CredentialObserver, UsedCredential } from "../auth/authenticate.js";
import type { RequestOrigin } from "../domain/unit-of-work.js";
import type { DigestRenewal } from "../reads/credentials.js";
import type { TenantDatabases } from "../reads/tenant-database.js";

/** The last use of a credential or of an OAuth client. */
interface Use {
  id: string;
  isOAuthClient: boolean;
  at: Date;
  address: string | null;
  agent: string | null;
}

/** How long uses stay in memory, in milliseconds. */
const FLUSH_INTERVAL_MS = 1_000;
/** How often a credential's last use is written at most, in milliseconds. */
const NOTED_EVERY_MS = 60_000;
/** Of so many credentials it is remembered that their use was noted; of more, some are noted oftener. */
const REMEMBERED = 50_000;
const MAX_AGENT_LENGTH = 200;

/** Stands before each statement, so that whoever looks at the database knows that no request waits for it. */
const MARK = "/* uses */";

/** A use that is a minute newer than what is known of the row, in an order that all servers keep; who is in the way goes first. */
const NEWER = (table: string, isOAuthClient: boolean) => `
  select c.id, u.at, u.address, u.agent from ${table} c
    join jsonb_to_recordset($2::jsonb) as u (id uuid, "isOAuthClient" boolean, at timestamptz, address text, agent text)
      on u.id = c.id and u."isOAuthClient" = ${isOAuthClient}
  where c.tenant_id = $1 and (c.last_used_at is null or c.last_used_at <= u.at - interval '${NOTED_EVERY_MS} milliseconds')
  order by c.id for no key update of c skip locked`;

const NOTE = `${MARK}
  with clients as (${NEWER("oauth_clients", true)}), keys as (${NEWER("credentials", false)}), noted as (
    update oauth_clients c set last_used_at = n.at, last_used_address = n.address, last_used_agent = n.agent
    from clients n where c.tenant_id = $1 and c.id = n.id
  )
  update credentials c set last_used_at = n.at, last_used_address = n.address, last_used_agent = n.agent
  from keys n where c.tenant_id = $1 and c.id = n.id`;

const RENEW = {
  credential: `${MARK} update credentials set digest = $3 where tenant_id = $1 and id = $2 and digest = $4`,
  "oauth-client": `${MARK} update oauth_clients set secret_digest = $3 where tenant_id = $1 and id = $2 and secret_digest = $4`,
} satisfies Record<DigestRenewal["kind"], string>;

/**
 * Notes who has used which credential, and digests anew what was digested with an older key, without a request ever waiting for
 * it or failing by it. What was not written yet when a process is killed is lost: a second of uses, and renewals that the next use
 * makes again.
 */
export class CredentialUses implements CredentialObserver {
  /** By tenant, then by credential. */
  #uses = new Map<string, Map<string, Use>>();
  #renewals = new Map<string, DigestRenewal>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  readonly #noted = new LRUCache<string, true>({ max: REMEMBERED, ttl: NOTED_EVERY_MS });

  /** @param originOf where the request comes from that is being answered */
  constructor(
    private readonly databases: TenantDatabases,
    private readonly originOf: () => RequestOrigin | undefined,
    private readonly log: Logger,
  ) {}

  used({ tenantId, id: credentialId, oauthClientId }: UsedCredential): void {
    const id = oauthClientId ?? credentialId;
    if (this.#noted.has(id)) return;
    this.#noted.set(id, true);
    const { address = null, userAgent = null } = this.originOf() ?? {};
    const uses = this.#uses.get(tenantId) ?? new Map<string, Use>();
    this.#uses.set(tenantId, uses);
    uses.set(id, { id, isOAuthClient: oauthClientId !== null, at: new Date(), address, agent: printable(userAgent) });
    this.#later();
  }

  hasOldDigest(renewal: DigestRenewal): void {
    this.#renewals.set(renewal.id, renewal);
    this.#later();
  }

  /** Writes all that waits. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  #later(): void {
    this.#timer ??= setTimeout(() => this.flush(), FLUSH_INTERVAL_MS).unref();
  }

  async #write(): Promise<void> {
    const [uses, renewals] = [this.#uses, this.#renewals];
    this.#uses = new Map();
    this.#renewals = new Map();
    for (const [tenantId, byId] of uses) {
      await this.#try(tenantId, NOTE, [tenantId, JSON.stringify([...byId.values()])]);
    }
    for (const { kind, tenantId, id, from, to } of renewals.values()) {
      await this.#try(tenantId, RENEW[kind], [tenantId, id, to, from]);
    }
  }

  async #try(tenantId: string, text: string, values: unknown[]): Promise<void> {
    try {
      await this.databases.of(tenantId).write(text, values);
    } catch (error) {
      this.log.warn({ err: error, tenantId }, "uses of credentials could not be noted");
    }
  }
}

/** A header is anybody's bytes: what is shown of it is what can be printed. */
const printable = (text: string | null): string | null =>
  text === null ? null : text.replace(/[^\x20-\x7e]/g, "?").slice(0, MAX_AGENT_LENGTH);
