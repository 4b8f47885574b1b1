import type { AuditCheckpoint, ChainHead } from "../../schema/audit/audit-checkpoint.js";
import type { Attempts } from "../auth/attempts.js";
import type { CookieOfRequest } from "../auth/session-cookie.js";
import { type Actor, anonymous, onlyUserOf } from "../domain/actor.js";
import { notFound } from "../domain/domain-error.js";
import type { PasswordLink } from "../domain/password-links.js";
import { type Caller, tenantOf } from "../domain/unit-of-work.js";
import { createLoaders, type Loaders } from "../loaders.js";
import { guardedDatabase, type TenantDatabase, type TenantDatabases } from "../reads/tenant-database.js";
import type { TenantDirectory } from "../reads/tenant-directory.js";
import type { CursorKeys } from "./cursor.js";
import type { EventStream } from "./event-stream.js";

/** What the resolvers of one request have. */
export interface GraphqlContext {
  caller: Caller;
  /** The user beside whom the actor sees and changes nobody; null where the actor is no user. */
  onlyUser: string | null;
  settings: GraphqlSettings;
  describeTolerance: DescribeTolerance;
  /** The rows of the actor's tenant. @throws DomainError FORBIDDEN where the actor has named no tenant */
  db(): TenantDatabase;
  loaders(): Loaders;
  /** Forgets what was loaded, after something was changed. */
  clearLoaders(): void;
  /** The same for an administrator who has named no tenant but a connection of it. @throws DomainError NOT_FOUND */
  forConnection(id: string): Promise<GraphqlContext>;
  /** The same for somebody who is nobody yet, in the tenant with a slug; undefined where there is none. */
  ofTenant(slug: string): Promise<GraphqlContext | undefined>;
  /** As `ofTenant`, by the tenant's id. */
  ofTenantId(id: string): GraphqlContext;
  signAuditHead: SignAuditHead;
  /** The same, and how many statements its reads have sent. */
  counted(): { context: GraphqlContext; statements(): number };
  /** What may be tried only so often from where the request comes. */
  attempts: Attempts;
  /** Where the browser keeps its session that has sent the request; undefined for what comes by no browser. */
  sessionCookie: CookieOfRequest | undefined;
  /** Does something after the request is answered. */
  later(work: () => Promise<void>): void;
  /** Sends a link, where there is one to send. */
  mailPasswordLink(link: PasswordLink | undefined): Promise<void>;
  /** Of a subscription; undefined for others. */
  stream?: EventStream;
}

/** What resolvers need to know of the server. */
export interface GraphqlSettings {
  publicUrl: string;
  pageSizes: PageSizes;
  /** What the cursors of lists are sealed with. */
  cursorKeys: CursorKeys;
}

/** How many items of a list may be asked for at once. */
export interface PageSizes {
  smallest: number;
  largest: number;
}

/** What all contexts share. */
export interface GraphqlEnvironment {
  databases: Pick<TenantDatabases, "of">;
  directory: TenantDirectory;
  describeTolerance: DescribeTolerance;
  signAuditHead: SignAuditHead;
  later(work: () => Promise<void>): void;
  mailPasswordLink(link: PasswordLink | undefined): Promise<void>;
}

/** Puts a signature under the newest entry of an audit trail. */
export type SignAuditHead = (head: ChainHead) => AuditCheckpoint;

/** Says what a tolerance lets pass, and which habits of a dialect's client ask for it. */
export type DescribeTolerance = (
  dialect: string,
  tolerance: string,
) => { description: string; quirks: readonly string[] };

export function createContext(
  caller: Caller,
  settings: GraphqlSettings,
  environment: GraphqlEnvironment,
  attempts: Attempts,
  sessionCookie?: CookieOfRequest,
): GraphqlContext {
  let database: TenantDatabase | undefined;
  let loaders: Loaders | undefined;
  const onlyUser = onlyUserOf(caller.actor);
  const db = () => {
    if (database) return database;
    const { actor, deadline } = caller;
    database = environment.databases.of(tenantOf(actor));
    if (deadline) database = guardedDatabase(database, () => deadline.assertNotPassed());
    return database;
  };
  const as = (actor: Actor) => createContext({ ...caller, actor }, settings, environment, attempts, sessionCookie);
  const context: GraphqlContext = {
    caller,
    onlyUser,
    settings,
    describeTolerance: environment.describeTolerance,
    db,
    loaders: () => {
      loaders ??= createLoaders(db(), onlyUser);
      return loaders;
    },
    clearLoaders: () => {
      loaders = undefined;
    },
    forConnection: async (id) => {
      const { actor } = caller;
      if (actor.kind !== "admin" || actor.tenantId) return context;
      const tenantId = await environment.directory.tenantOfConnection(id);
      if (!tenantId) throw notFound("connection", id);
      return as({ ...actor, tenantId });
    },
    ofTenant: async (slug) => {
      const tenant = await environment.directory.tenantWithSlug(slug);
      return tenant && context.ofTenantId(tenant.id);
    },
    ofTenantId: (id) => as(anonymous(id)),
    signAuditHead: environment.signAuditHead,
    counted: () => {
      const { databases, statements } = counting(environment.databases);
      return { context: createContext(caller, settings, { ...environment, databases }, attempts), statements };
    },
    attempts,
    sessionCookie,
    later: environment.later,
    mailPasswordLink: environment.mailPasswordLink,
  };
  return context;
}

type Databases = GraphqlEnvironment["databases"];

/** Counts the statements that are sent to any tenant's rows. */
function counting(databases: Databases): { databases: Databases; statements(): number } {
  let statements = 0;
  const of = (tenantId: string): TenantDatabase => {
    const database = databases.of(tenantId);
    return guardedDatabase(database, () => {
      statements += 1;
    });
  };
  return { databases: { of }, statements: () => statements };
}
