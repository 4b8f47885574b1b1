import type { Request } from "express";
import { SCOPES, type Scope } from "../../schema/scope.js";
import { type Actor, anonymous, type ConnectionPolicy } from "../domain/actor.js";
import { DomainError } from "../domain/domain-error.js";
import { scopesOf } from "../domain/rules/roster-permissions.js";
import { parseToken, type Token } from "../domain/token.js";
import type { Installation } from "../installation.js";
import { type CredentialRow, type DigestRenewal, findCredential, rosterPermissionsOf } from "../reads/credentials.js";
import type { TenantDatabases } from "../reads/tenant-database.js";
import type { TenantDirectory } from "../reads/tenant-directory.js";
import { readBearer } from "./bearer.js";
import type { Attempt, Gate } from "./gate.js";
import { TooManyRequests } from "./rate-limiter.js";
import type { SessionCookies } from "./session-cookie.js";

/** A provisioning client, or a user at a connection's URL, that has proved who it is. */
export interface AuthenticatedConnection {
  actor: Actor;
  dialect: string;
  tenantId: string;
  extensionsVersion: number;
  hasRoles: boolean;
}

/** Why a request at a connection's URL is not let in. */
export type Refusal =
  | { refused: "no-token" | "malformed" | "invalid-token" }
  | { refused: "too-many"; retryAfterSeconds: number };

/** Finds out who a request acts for. Each kind of token opens one door: a connection's never `/graphql`, an API client's and a session's never SCIM. */
export class Authenticator {
  constructor(
    private readonly installation: Installation,
    private readonly databases: TenantDatabases,
    private readonly directory: TenantDirectory,
    private readonly gate: Gate,
    private readonly cookies: SessionCookies,
    private readonly observer: CredentialObserver = UNOBSERVED,
  ) {}

  /**
   * The caller of the GraphQL API. Who sends no token at all is nobody, to whom little is open; so is who sends a cookie whose
   * session has ended, and who can thus sign in again.
   *
   * @throws DomainError UNAUTHENTICATED; NOT_FOUND for a tenant that the admin names wrongly; RATE_LIMITED
   */
  async apiActor(request: Request): Promise<Actor> {
    const text = this.credentialOf(request);
    if (text === undefined) return anonymous();
    const token = parseToken(text);
    const attempt = this.#attempt(request, { text, token, others: "admin" });
    if (attempt.secondsToWait > 0) throw new TooManyRequests(attempt.secondsToWait);
    const actor = await this.#apiActor(request, text, token);
    if (!actor) {
      attempt.failed();
      if (request.headers.authorization === undefined) return anonymous(); // a browser's cookie whose session is over
      throw unauthenticated("the token is not valid here, or no longer");
    }
    attempt.succeeded();
    const wait = this.gate.secondsToAdmit(actor);
    if (wait > 0) throw new TooManyRequests(wait);
    return actor;
  }

  /** Whether a request is the administrator's of the installation. */
  isAdmin(request: Request): Promise<boolean> {
    return this.apiActor(request).then(
      ({ kind }) => kind === "admin",
      () => false,
    );
  }

  /** The token that a request shows, by its header or else by the cookie of a browser; undefined where it shows none. */
  credentialOf(request: Request): string | undefined {
    return request.headers.authorization === undefined ? this.cookies.read(request) : bearerOf(request);
  }

  /** The same, of a request that was let in before and is still being answered. @throws DomainError UNAUTHENTICATED */
  async currentApiActor(request: Request): Promise<Actor> {
    const text = this.credentialOf(request) ?? "";
    const actor = await this.#apiActor(request, text, parseToken(text));
    if (actor) return actor;
    throw unauthenticated("the token is valid no longer");
  }

  async #apiActor(request: Request, text: string, token: Token | undefined): Promise<Actor | undefined> {
    if (token) return this.#holder(token);
    return request.headers.authorization === undefined ? undefined : this.#admin(text, request.get("roster-tenant"));
  }

  /** The provisioning client that calls a connection's SCIM URL, or the user whom its token acts for. */
  async connection(request: Request, connectionId: string): Promise<AuthenticatedConnection | Refusal> {
    const bearer = readBearer(request);
    const text = bearer.kind === "token" ? bearer.text : undefined;
    const token = text === undefined ? undefined : parseToken(text);
    const attempt = this.#attempt(request, { text, token, others: "nobody" });
    if (attempt.secondsToWait > 0) return tooMany(attempt.secondsToWait);
    const connection = token && (await this.#connection(token, connectionId));
    if (!connection) {
      attempt.failed();
      return { refused: bearer.kind === "token" ? "invalid-token" : bearer.kind };
    }
    attempt.succeeded();
    const wait = this.gate.secondsToAdmit(connection.actor);
    return wait > 0 ? tooMany(wait) : connection;
  }

  #attempt(request: Request, { text, token, others }: Shown): Attempt {
    return this.gate.attempt(request, {
      credential: token?.credentialId ?? others,
      secret: text,
      tenantId: token?.tenantId,
    });
  }

  async #connection(token: Token, connectionId: string): Promise<AuthenticatedConnection | undefined> {
    if (token.kind !== "scim") return undefined;
    const credential = await this.#verify(token);
    if (!credential?.connectionId || !credential.dialect || credential.connectionId !== connectionId) return undefined;
    const { dialect, extensionsVersion, hasRoles, userId } = credential;
    const { matching, adopts, restores, pushedPasswords, groupsAs } = credential;
    const policy = { matching, adopts, restores, pushedPasswords, groupsAs } as ConnectionPolicy;
    const actor = userId
      ? actorOf("user", userId, token, credential)
      : { ...actorOf("connection", connectionId, token, credential), policy };
    return { actor, dialect, tenantId: token.tenantId, extensionsVersion, hasRoles };
  }

  /** The API client whose token it is, or the user whose session. */
  async #holder(token: Token): Promise<Actor | undefined> {
    const kind = API_KINDS[token.kind];
    const credential = kind && (await this.#verify(token));
    if (!credential) return undefined;
    const id = kind === "user" ? sessionOf(credential) : credential.apiClientId;
    if (!id) return undefined;
    const actor = { ...actorOf(kind, id, token, credential), ...proofOf(kind, credential) };
    return kind === "user" && credential.hasAdministrators ? this.#withPermissions(actor, token) : actor;
  }

  /** A user who has permissions of Roster acts by them; one who has none acts for itself. */
  async #withPermissions(actor: Actor, { tenantId }: Token): Promise<Actor> {
    const scopes = scopesOf(await rosterPermissionsOf(this.databases.of(tenantId), String(actor.id)));
    return scopes.size > 0 ? { ...actor, scopes, administers: true } : actor;
  }

  async #admin(token: string, slug: string | undefined): Promise<Actor | undefined> {
    if (!this.installation.isAdminToken(token)) return undefined;
    const tenant = slug ? await this.directory.tenantWithSlug(slug) : null;
    if (tenant === undefined) throw new DomainError("NOT_FOUND", `there is no tenant with the slug ${slug}`);
    return {
      kind: "admin",
      id: null,
      name: null,
      credentialId: null,
      tenantId: tenant?.id ?? null,
      scopes: ALL_SCOPES,
      extensionsVersion: null,
      hasAdministrators: tenant?.hasAdministrators,
    };
  }

  async #verify(token: Token): Promise<CredentialRow | undefined> {
    const credential = await findCredential(this.databases.of(token.tenantId), token.credentialId);
    const { digests } = this.installation;
    if (!credential?.isLive || !digests.isDigestOf(credential.digest, token.secret)) return undefined;
    const { tenantId, credentialId: id } = token;
    this.observer.used({ tenantId, id, oauthClientId: credential.oauthClientId });
    if (!digests.isCurrent(credential.digest)) {
      const to = digests.digest(token.secret);
      this.observer.hasOldDigest({ kind: "credential", tenantId, id, from: credential.digest, to });
    }
    return credential;
  }
}

/** What a request shows to prove who sends it. */
interface Shown {
  text: string | undefined;
  /** What the text says, where it is a token. */
  token: Token | undefined;
  /** What those are counted by whose text is none. */
  others: string;
}

/** A credential that has proved good just now. */
export interface UsedCredential {
  tenantId: string;
  id: string;
  /** The OAuth client that has asked for it; null for one that was given to be kept. */
  oauthClientId: string | null;
}

/** Told of credentials in use, while their requests go on. */
export interface CredentialObserver {
  used(credential: UsedCredential): void;
  /** @param renewal of a secret that was digested with an older key */
  hasOldDigest(renewal: DigestRenewal): void;
}

const UNOBSERVED: CredentialObserver = { used: () => {}, hasOldDigest: () => {} };

/** @throws DomainError UNAUTHENTICATED for a header that is none of a token */
function bearerOf({ headers }: Request): string {
  const [, text] = /^bearer +(\S+)$/i.exec(headers.authorization ?? "") ?? [];
  if (!text) throw unauthenticated("send a token: Authorization: Bearer <token>");
  return text;
}

/** Whom the tokens act for that `/graphql` takes. */
const API_KINDS: Partial<Record<Token["kind"], "api-client" | "user">> = { api: "api-client", session: "user" };

const sessionOf = ({ userId, connectionId }: CredentialRow): string | null => (connectionId ? null : userId);

const proofOf = (kind: Actor["kind"], { authenticatedAt }: CredentialRow): Pick<Actor, "authenticatedAt"> =>
  kind === "user" ? { authenticatedAt: new Date(authenticatedAt) } : {};

/** The key of a tenant that a request says to hold, proved or not. */
export function claimedCredential(request: Request, tenantId: string): string | null {
  const bearer = readBearer(request);
  const token = bearer.kind === "token" ? parseToken(bearer.text) : undefined;
  return token?.tenantId === tenantId ? token.credentialId : null;
}

const tooMany = (retryAfterSeconds: number): Refusal => ({ refused: "too-many", retryAfterSeconds });

const ALL_SCOPES = new Set(Object.keys(SCOPES) as Scope[]);

const actorOf = (kind: Actor["kind"], id: string, token: Token, credential: CredentialRow): Actor => ({
  kind,
  id,
  name: credential.name,
  credentialId: credential.oauthClientId ?? token.credentialId,
  credentialName: credential.credentialName,
  connection: connectionOf(credential),
  tenantId: token.tenantId,
  scopes: new Set(credential.scopes as Scope[]),
  extensionsVersion: credential.extensionsVersion,
  hasRoleSlots: credential.hasRoleSlots,
  hasAdministrators: credential.hasAdministrators,
});

const connectionOf = ({ connectionId, connectionName }: CredentialRow): Actor["connection"] =>
  connectionId === null ? undefined : { id: connectionId, name: connectionName ?? "" };

const unauthenticated = (message: string) => new DomainError("UNAUTHENTICATED", message);
