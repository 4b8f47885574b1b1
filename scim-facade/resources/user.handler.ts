import type { CreateUserInput, UpdateUserInput, UserFieldsFragment } from "../../schema/client/index.js";
import type { ScimFilter } from "../filter/ast.js";
import type { PatchOperation } from "../messages/patch-op.js";
import { applyPatch } from "../patch/apply-patch.js";
import { endsAccess } from "../patch/ends-access.js";
import { removedRoles } from "../patch/removed-roles.js";
import { isWanted, NOTHING, type Projection } from "../schemas/project-attributes.js";
import { hasCode, notFound } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { ENTERPRISE_USER } from "../urns.js";
import { difference } from "./difference.js";
import { withKnownRoles } from "./known-roles.js";
import { listVariables, toListResult } from "./list.js";
import { assertPrecondition, type Precondition, withRetries } from "./precondition.js";
import type { ResourceHandler, Stored } from "./resource-handler.js";
import { toScimUser, toUserInput, type UserAttributesInput } from "./user.mapping.js";

/** Users (RFC 7643 section 4.1). */
export const userHandler: ResourceHandler = {
  kind: "user",
  isPatchSilent: false,

  async create(session, resource, projection) {
    const input = assigned(toUserInput(resource, session.types.user)) as CreateUserInput;
    const create = (one: CreateUserInput) => session.client.createUser({ input: one, ...include(session, projection) });
    const { createUser } = await withKnownRoles(session, input, create).catch((error: unknown) => {
      if (!isPasswordRefused(error) || !session.tolerate("unfit-password")) throw error;
      return withKnownRoles(session, { ...input, password: null }, create);
    });
    session.ignored.push(...createUser.ignored);
    return stored(createUser.user, session);
  },

  async get(session, id, projection) {
    return stored(await read(session, id, projection), session);
  },

  async list(session, query, projection) {
    const variables = { ...listVariables("user", session, query), ...include(session, projection) };
    const answer = await session.client.users(variables);
    const email = answer.users.totalCount === 0 && session.matchesByWorkEmail && soughtUserName(query.filter);
    const { users } = email
      ? await session.client.users({ ...variables, filter: { workEmail: { eq: email } } })
      : answer;
    return toListResult(
      users,
      users.nodes.map((user) => toScimUser(user, session.baseUrl)),
    );
  },

  async replace(session, id, resource, precondition, projection) {
    const expectedVersion = precondition && (await expected(session, id, precondition));
    return update(session, { ...toUserInput(resource, session.types.user), id, expectedVersion }, projection);
  },

  patch(session, id, operations, precondition, projection) {
    return withRetries(precondition, () => patchOnce(session, id, operations, precondition, projection));
  },

  async delete(session, id, precondition) {
    const expectedVersion = precondition && (await expected(session, id, precondition));
    await session.client.deleteUser({ input: { id, expectedVersion } });
  },
};

/** The userName that a client looks for, where it looks for nothing else. */
const soughtUserName = (filter: ScimFilter | undefined): string | undefined =>
  filter?.kind === "attributeExpression" &&
  filter.operator === "eq" &&
  filter.path.attribute.toLowerCase() === "username" &&
  typeof filter.compareValue === "string"
    ? filter.compareValue
    : undefined;

const isPasswordRefused = (error: unknown): boolean => hasCode(error, "INVALID_INPUT", "password");

/** Reads the user, applies the operations, and writes what differs, if nobody has changed the user meanwhile. */
async function patchOnce(
  session: ScimSession,
  id: string,
  operations: readonly PatchOperation[],
  precondition: Precondition,
  projection: Projection,
): Promise<Stored> {
  const user = await read(session, id, projection);
  assertPrecondition(precondition, user.version);
  const before = toScimUser(user, session.baseUrl);
  const { tolerate, demands } = session;
  const resourceType = session.types.user;
  const context = { resourceType, tolerate, demands };
  const after = applyPatch(before, operations, context);
  const changes: UserAttributesInput = difference(toUserInput(before, resourceType), toUserInput(after, resourceType));
  if (endsAccess(before, operations, context)) changes.active = false;
  if (Object.keys(changes).length === 0) return stored(user, session);
  if (changes.roles !== undefined) changes.removeRoles = removedRoles(before, operations, context);
  const { groups, manager } = user;
  const staysBeside = changes.managerId === undefined && user.managerId !== id;
  const beside = staysBeside ? { groups, manager } : undefined;
  return update(session, { ...changes, id, expectedVersion: user.version }, projection, beside);
}

/** What is shown of a user beside its own attributes. Its version changes with that too: of the same version it is the same. */
type Beside = Pick<UserFieldsFragment, "groups" | "manager">;

async function update(
  session: ScimSession,
  input: UpdateUserInput,
  projection: Projection,
  beside?: Beside,
): Promise<Stored> {
  const asked = include(session, beside ? NOTHING : projection);
  const { updateUser } = await withKnownRoles(session, input, (one) =>
    session.client.updateUser({ input: one, ...asked }),
  );
  session.ignored.push(...updateUser.ignored);
  return stored({ ...updateUser.user, ...beside }, session);
}

async function read(session: ScimSession, id: string, projection: Projection): Promise<UserFieldsFragment> {
  const { user } = await session.client.user({ id, ...include(session, projection) });
  if (!user) throw notFound(`there is no user with the id ${id}`);
  return user;
}

/** The version that a change may rely on. @throws ScimError 404, 412 */
async function expected(session: ScimSession, id: string, precondition: Precondition): Promise<number> {
  const { version } = await read(session, id, NOTHING);
  assertPrecondition(precondition, version);
  return version;
}

/** More groups than anybody belongs to; the contract's limit for the facade. */
const MAX_GROUPS = 10_000;

/** What is asked for beside the user; what the token may not read is not. */
const include = ({ scopes }: ScimSession, projection: Projection) => ({
  withGroups: scopes.has("groups:read") && isWanted(projection, "groups"),
  withManager: isWanted(projection, `${ENTERPRISE_USER}:manager`),
  groupsFirst: MAX_GROUPS,
});

const stored = (user: UserFieldsFragment, { baseUrl }: ScimSession): Stored => ({
  id: user.id,
  version: user.version,
  resource: toScimUser(user, baseUrl),
});

const assigned = (input: UserAttributesInput): UserAttributesInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
