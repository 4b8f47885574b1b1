import { Migrator } from "@mikro-orm/migrations";
import { defineConfig, type Options } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { prepareSession, type Sessions } from "./database/session.js";
import { type ObserveStatement, observeStatements } from "./database/statements.js";
import { CONNECTION_PATIENCE_MS } from "./database/tenant-slots.js";
import { ApiClient } from "./entities/api-client.entity.js";
import { Connection } from "./entities/connection.entity.js";
import { Credential } from "./entities/credential.entity.js";
import { Entitlement } from "./entities/entitlement.entity.js";
import { ExtensionSchema } from "./entities/extension-schema.entity.js";
import { Group } from "./entities/group.entity.js";
import { OAuthClient } from "./entities/oauth-client.entity.js";
import { Role } from "./entities/role.entity.js";
import { RoleSlot } from "./entities/role-slot.entity.js";
import { Tenant } from "./entities/tenant.entity.js";
import { User } from "./entities/user.entity.js";
import { migrations } from "./migrations.js";

export interface DatabaseOptions {
  url: string;
  /** Whether to work as the role that row-level security binds; the owner's role is for migrations alone. */
  role: "application" | "owner";
  /** Whose the sessions behind the connections are. Default: the connections' own. */
  sessions?: Sessions;
  /** Greatest number of connections. Default 20. */
  poolSize?: number;
  /** How long a statement may take. Default: as long as it takes. */
  statementSeconds?: number;
  /** Told of each statement. */
  observe?: ObserveStatement;
  log: Logger;
}

/** MikroORM's settings for a database. */
export function ormOptions({
  url,
  role,
  sessions = "own",
  poolSize = 20,
  statementSeconds = 0,
  observe,
  log,
}: DatabaseOptions): Options {
  return defineConfig({
    clientUrl: url,
    entities: [
      ApiClient,
      Connection,
      Credential,
      Entitlement,
      ExtensionSchema,
      Group,
      OAuthClient,
      Role,
      RoleSlot,
      Tenant,
      User,
    ],
    extensions: [Migrator],
    migrations: { migrationsList: migrations(), snapshot: false, allOrNothing: true },
    pool: { max: poolSize },
    forceUtcTimezone: true,
    ensureDatabase: false,
    logger: (message) => log.debug(message),
    driverOptions: {
      onConnect: prepareSession(role, sessions, statementSeconds),
      onPoolCreated: (pool: Pool) => observe && observeStatements(pool, observe),
      connectionTimeoutMillis: CONNECTION_PATIENCE_MS,
      keepAlive: true,
    },
  });
}
