import { type Caller, tenantOf } from "../domain/unit-of-work.js";
import { createLoaders, type Loaders } from "../loaders.js";
import type { TenantDatabase, TenantDatabases } from "../reads/tenant-database.js";

/** What the resolvers of one request have. */
export interface GraphqlContext {
  caller: Caller;
  settings: GraphqlSettings;
  /** The rows of the actor's tenant. @throws DomainError FORBIDDEN where the actor has named no tenant */
  db(): TenantDatabase;
  loaders(): Loaders;
  /** Forgets what was loaded, after something was changed. */
  clearLoaders(): void;
}

/** What resolvers need to know of the server. */
export interface GraphqlSettings {
  publicUrl: string;
  /** Largest page that may be asked for. */
  maxPageSize: number;
}

export function createContext(caller: Caller, databases: TenantDatabases, settings: GraphqlSettings): GraphqlContext {
  let database: TenantDatabase | undefined;
  let loaders: Loaders | undefined;
  const db = () => {
    database ??= databases.of(tenantOf(caller.actor));
    return database;
  };
  return {
    caller,
    settings,
    db,
    loaders: () => {
      loaders ??= createLoaders(db());
      return loaders;
    },
    clearLoaders: () => {
      loaders = undefined;
    },
  };
}
