import type { Request } from "express";
import { SCOPES, type Scope } from "../../schema/scope.js";
import type { Actor, ConnectionPolicy } from "../domain/actor.js";
import { DomainError } from "../domain/domain-error.js";
import { isSameDigest, parseToken, type Token } from "../domain/token.js";
import type { Installation } from "../installation.js";
import { type CredentialRow, findCredential } from "../reads/credentials.js";
import type { TenantDatabases } from "../reads/tenant-database.js";
import type { TenantDirectory } from "../reads/tenant-directory.js";

/** A provisioning client that has proved who it is. */
export interface AuthenticatedConnection {
  actor: Actor;
  dialect: string;
  tenantId: string;
  extensionsVersion: number;
  hasRoles: boolean;
}

/** Finds out who a request acts for. Each kind of token opens one door: a connection's never `/graphql`, an API client's never SCIM. */
export class Authenticator {
  constructor(
    private readonly installation: Installation,
    private readonly databases: TenantDatabases,
    private readonly directory: TenantDirectory,
  ) {}

  /** The caller of the GraphQL API. @throws DomainError UNAUTHENTICATED; NOT_FOUND for a tenant that the admin names wrongly */
  async apiActor(request: Request): Promise<Actor> {
    const [, text] = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
    if (!text) throw unauthenticated("send a token: Authorization: Bearer <token>");
    const token = parseToken(text);
    if (!token) return this.#adminActor(text, request.get("roster-tenant"));
    const credential = token.kind === "api" ? await this.#verify(token) : undefined;
    if (!credential?.apiClientId) throw unauthenticated("the token is not valid here, or no longer");
    return actorOf("api-client", credential.apiClientId, token, credential);
  }

  /** The provisioning client that calls a connection's SCIM URL; undefined where the token is not that connection's. */
  async connection(request: Request, connectionId: string): Promise<AuthenticatedConnection | undefined> {
    const token = parseToken(withoutScheme(request.headers.authorization ?? ""));
    if (token?.kind !== "scim") return undefined;
    const credential = await this.#verify(token);
    if (!credential?.connectionId || !credential.dialect || credential.connectionId !== connectionId) return undefined;
    const { dialect, extensionsVersion, hasRoles } = credential;
    const { matching, adopts, restores, groupsAs } = credential;
    const policy = { matching, adopts, restores, groupsAs } as ConnectionPolicy;
    const actor = { ...actorOf("connection", connectionId, token, credential), policy };
    return { actor, dialect, tenantId: token.tenantId, extensionsVersion, hasRoles };
  }

  async #adminActor(token: string, slug: string | undefined): Promise<Actor> {
    if (!this.installation.isAdminToken(token)) throw unauthenticated("the token is not valid here, or no longer");
    const tenantId = slug ? await this.directory.tenantWithSlug(slug) : null;
    if (tenantId === undefined) throw new DomainError("NOT_FOUND", `there is no tenant with the slug ${slug}`);
    return {
      kind: "admin",
      id: null,
      name: null,
      credentialId: null,
      tenantId,
      scopes: ALL_SCOPES,
      extensionsVersion: null,
    };
  }

  async #verify(token: Token): Promise<CredentialRow | undefined> {
    const credential = await findCredential(this.databases.of(token.tenantId), token.credentialId);
    const digest = this.installation.digestSecret(token.secret);
    return credential?.isLive && isSameDigest(credential.digest, digest) ? credential : undefined;
  }
}

/** The key of a tenant that a request says to hold, proved or not. */
export function claimedCredential(request: Request, tenantId: string): string | null {
  const token = parseToken(withoutScheme(request.headers.authorization ?? ""));
  return token?.tenantId === tenantId ? token.credentialId : null;
}

const ALL_SCOPES = new Set(Object.keys(SCOPES) as Scope[]);

/** Administrators paste a token with and without the scheme, and providers prepend it either way: all of it is taken off. */
const withoutScheme = (header: string): string => header.replace(/^(bearer +)*/i, "").trim();

const actorOf = (kind: Actor["kind"], id: string, token: Token, credential: CredentialRow): Actor => ({
  kind,
  id,
  name: credential.name,
  credentialId: credential.oauthClientId ?? token.credentialId,
  tenantId: token.tenantId,
  scopes: new Set(credential.scopes as Scope[]),
  extensionsVersion: credential.extensionsVersion,
  hasRoleSlots: credential.hasRoleSlots,
});

const unauthenticated = (message: string) => new DomainError("UNAUTHENTICATED", message);
