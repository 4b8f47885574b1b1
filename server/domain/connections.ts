import { isDeepStrictEqual } from "node:util";
import { LockMode } from "@mikro-orm/postgresql";
import { v7 as uuid } from "uuid";
import type { ChangeKindOf } from "../../schema/change-kind.js";
import type {
  CreateConnectionInput,
  DeleteConnectionInput,
  PauseConnectionInput,
  ResumeConnectionInput,
  RotateConnectionTokenInput,
  UpdateConnectionInput,
} from "../../schema/connection.input.js";
import type { ResourceInput } from "../../schema/relay.js";
import { CONNECTION_SCOPES } from "../../schema/scope.js";
import { Connection } from "../entities/connection.entity.js";
import { Credential } from "../entities/credential.entity.js";
import { isUuid } from "../text/uuid.js";
import { recordChange } from "./changes.js";
import { type IssuedToken, issueConnectionToken } from "./credentials.js";
import { DomainError, notFound } from "./domain-error.js";
import { createRolesOfGroups } from "./group-roles.js";
import { installCatalogue } from "./role-catalogue.js";
import { assertRecentProof } from "./rules/assert-recent-proof.js";
import { assertVersion } from "./rules/assert-version.js";
import { grantableScopes } from "./rules/grantable-scopes.js";
import { parseDuration } from "./rules/parse-duration.js";
import { readConnectionScopes } from "./rules/read-connection-scopes.js";
import { requiredText } from "./rules/required-text.js";
import { touch } from "./rules/touch.js";
import type { UnitOfWork } from "./unit-of-work.js";
import { deactivateUsersOf } from "./users.js";

/** A connection with the token that its provider shall use. */
export interface ConnectionWithToken extends IssuedToken {
  connection: Connection;
}

/** Creates a connection and its first token. @throws DomainError INVALID_INPUT; FORBIDDEN for scopes that the actor lacks */
export async function createConnection(unit: UnitOfWork, input: CreateConnectionInput): Promise<ConnectionWithToken> {
  assertRecentProof(unit);
  const dialect = input.dialect ?? DEFAULT_DIALECTS[input.provider];
  const scopes = readConnectionScopes(input.scopes ?? CONNECTION_SCOPES);
  grantableScopes(unit.actor, scopes);
  const connection = unit.em.create(Connection, {
    tenantId: unit.tenantId,
    id: uuid(),
    name: requiredText(input.name, "name"),
    provider: input.provider,
    dialect,
    matching: input.matching ?? "USER_NAME",
    adopts: input.adopts ?? true,
    restores: input.restores ?? !DELETING_DIALECTS.has(dialect),
    pushedPasswords: input.pushedPasswords ?? "TAKE",
    groupsAs: input.groupsAs ?? "GROUPS",
    scopes,
    version: 1,
    createdAt: unit.now,
    updatedAt: unit.now,
  });
  await unit.em.persist(connection).flush();
  if (input.roleCatalogue) await installCatalogue(unit, input.roleCatalogue);
  const issued = issueConnectionToken(unit, connection.id, scopes, input);
  const { credentialId, expiresAt } = issued;
  record(unit, "connection.created", connection, {}, { ...settingsOf(connection), scopes, credentialId, expiresAt }, 1);
  return { connection, ...issued };
}

/** Where what is deleted is not to come back under its id: a resource that is created is another one. */
const DELETING_DIALECTS: ReadonlySet<string> = new Set(["RFC", "INTEROP"]);

const DEFAULT_DIALECTS = {
  ENTRA: "ENTRA",
  OKTA: "OKTA",
  JUMPCLOUD: "JUMPCLOUD",
  ONELOGIN: "ONELOGIN",
  GOOGLE: "GOOGLE",
  PING: "PING",
  SAILPOINT: "SAILPOINT",
  RIPPLING: "RIPPLING",
  AUTHENTIK: "AUTHENTIK",
  KEYCLOAK: "KEYCLOAK",
  GENERIC: "GENERIC",
} as const satisfies Record<CreateConnectionInput["provider"], string>;

/** Changes a connection. @throws DomainError NOT_FOUND, VERSION_CONFLICT, INVALID_INPUT */
export async function updateConnection(unit: UnitOfWork, input: UpdateConnectionInput): Promise<Connection> {
  const connection = await findConnection(unit, input.id);
  assertVersion(connection, input.expectedVersion);
  const before = settingsOf(connection);
  if (input.name !== undefined) connection.name = requiredText(input.name, "name");
  for (const setting of SETTINGS) {
    if (input[setting] === null) throw new DomainError("INVALID_INPUT", `${setting} cannot be cleared`, setting);
    if (input[setting] !== undefined) Object.assign(connection, { [setting]: input[setting] });
  }
  const after = settingsOf(connection);
  if (!isDeepStrictEqual(before, after)) record(unit, "connection.updated", connection, before, after);
  if (before.groupsAs !== after.groupsAs && after.groupsAs === "ROLES") await createRolesOfGroups(unit, connection.id);
  return connection;
}

/** What of a connection can be changed as it is given. */
const SETTINGS = ["dialect", "matching", "adopts", "restores", "pushedPasswords", "groupsAs"] as const;

const settingsOf = ({
  name,
  provider,
  dialect,
  matching,
  adopts,
  restores,
  pushedPasswords,
  groupsAs,
}: Connection) => ({
  name,
  provider,
  dialect,
  matching,
  adopts,
  restores,
  pushedPasswords,
  groupsAs,
});

/**
 * Replaces a connection's token. The ones that there were stop working now, or after the overlap where one is given; those
 * that act for users stay, and so do those that OAuth clients have asked for, since nobody keeps them.
 *
 * @throws DomainError NOT_FOUND, VERSION_CONFLICT; INVALID_INPUT for an overlap that is no duration, and for scopes that there are not; FORBIDDEN
 *   for scopes that the actor lacks
 */
export async function rotateConnectionToken(
  unit: UnitOfWork,
  input: RotateConnectionTokenInput,
): Promise<ConnectionWithToken> {
  assertRecentProof(unit);
  const connection = await findConnection(unit, input.id);
  assertVersion(connection, input.expectedVersion);
  const end = new Date(unit.now.getTime() + (input.overlap ? parseDuration(input.overlap, "overlap") : 0));
  const scopes = readConnectionScopes(input.scopes ?? connection.scopes);
  grantableScopes(unit.actor, scopes);
  const own = { tenantId: unit.tenantId, connectionId: connection.id, userId: null, oauthClientId: null };
  const where = { ...own, expiresAt: { $gt: end } };
  await unit.em.nativeUpdate(Credential, where, { expiresAt: end });
  const issued = issueConnectionToken(unit, connection.id, scopes, input);
  const { credentialId, expiresAt } = issued;
  const after = { scopes, credentialId, expiresAt, replacedWorkUntil: end };
  record(unit, "connection.token-rotated", connection, { scopes: connection.scopes }, after);
  connection.scopes = scopes;
  touch(connection, unit.now);
  return { connection, ...issued };
}

/** Refuses a connection's requests until it is resumed. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
export const pauseConnection = (unit: UnitOfWork, input: PauseConnectionInput): Promise<Connection> =>
  setPausedAt(unit, input, unit.now);

/** Serves a connection's requests again. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
export const resumeConnection = (unit: UnitOfWork, input: ResumeConnectionInput): Promise<Connection> =>
  setPausedAt(unit, input, null);

async function setPausedAt(unit: UnitOfWork, input: ResourceInput, pausedAt: Date | null): Promise<Connection> {
  const connection = await findConnection(unit, input.id);
  assertVersion(connection, input.expectedVersion);
  if (Boolean(connection.pausedAt) === Boolean(pausedAt)) return connection;
  const before = { pausedAt: connection.pausedAt ?? null };
  connection.pausedAt = pausedAt;
  record(unit, pausedAt ? "connection.paused" : "connection.resumed", connection, before, { pausedAt });
  return connection;
}

/** Deletes a connection, its tokens, and, where so chosen, its users' right to act. @throws DomainError NOT_FOUND, VERSION_CONFLICT */
export async function deleteConnection(unit: UnitOfWork, input: DeleteConnectionInput): Promise<Connection> {
  assertRecentProof(unit);
  const connection = await findConnection(unit, input.id);
  assertVersion(connection, input.expectedVersion);
  if (input.leftOverUsers === "DEACTIVATE") await deactivateUsersOf(unit, connection.id);
  record(
    unit,
    "connection.deleted",
    connection,
    { ...settingsOf(connection), scopes: connection.scopes },
    { leftOverUsers: input.leftOverUsers },
  );
  unit.em.remove(connection);
  return connection;
}

/** Finds a connection and keeps others from changing it meanwhile. @throws DomainError NOT_FOUND */
export async function findConnection(unit: UnitOfWork, id: string): Promise<Connection> {
  const where = { tenantId: unit.tenantId, id };
  const connection = isUuid(id) && (await unit.em.findOne(Connection, where, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!connection) throw notFound("connection", id);
  return connection;
}

function record(
  unit: UnitOfWork,
  action: ChangeKindOf<"connection">,
  connection: Connection,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  version = connection.version + 1,
): void {
  const { id, name } = connection;
  recordChange(unit, {
    action,
    resourceType: "Connection",
    resourceId: id,
    resourceName: name,
    version,
    before,
    after,
  });
}
