import type { Client, GroupFieldsFragment, UpdateGroupInput } from "../../schema/client/index.js";
import type { PatchOperation } from "../messages/patch-op.js";
import { applyPatch } from "../patch/apply-patch.js";
import { foldMembership } from "../patch/membership-change.js";
import { isWanted, NOTHING, type Projection } from "../schemas/project-attributes.js";
import { hasCode, notFound } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { difference } from "./difference.js";
import { memberIds, toGroupInput, toMember, toScimGroup } from "./group.mapping.js";
import { allMembers, MEMBERS_PAGE, membersBehind, membersOf, withoutUnknown } from "./group-members.js";
import { listVariables, toListResult } from "./list.js";
import { assertPrecondition, type Precondition, withRetries } from "./precondition.js";
import type { ResourceHandler, Stored } from "./resource-handler.js";

/** Groups (RFC 7643 section 4.2). */
export const groupHandler: ResourceHandler = {
  kind: "group",
  isPatchSilent: true,

  async create(session, resource, projection) {
    const { createGroup } = await session.client.createGroup({
      input: { ...toGroupInput(resource, session.types.group), memberIds: memberIds(resource.members) },
      ...include(session, projection),
    });
    return stored(session, createGroup.group);
  },

  async get(session, id, projection) {
    return stored(session, await read(session, id, projection));
  },

  async list(session, query, projection) {
    const variables = { ...listVariables("group", session, query), ...include(session, projection) };
    const { groups } = await session.client.groups(variables);
    return toListResult(groups, await Promise.all(groups.nodes.map((group) => toResource(session, group))));
  },

  async replace(session, id, resource, precondition, projection) {
    const expectedVersion = precondition && (await expected(session, id, precondition));
    const members = { replace: memberIds(resource.members) };
    return update(
      session,
      { id, expectedVersion, ...toGroupInput(resource, session.types.group), members },
      projection,
    );
  },

  patch(session, id, operations, precondition, projection) {
    return withRetries(precondition, () => patchOnce(session, id, operations, precondition, projection));
  },

  async delete(session, id, precondition) {
    const expectedVersion = precondition && (await expected(session, id, precondition));
    await session.client.deleteGroup({ input: { id, expectedVersion } });
  },
};

/** Members are changed by who joins and who leaves; the rest is read, changed and written. */
async function patchOnce(
  session: ScimSession,
  id: string,
  patch: readonly PatchOperation[],
  precondition: Precondition,
  projection: Projection,
): Promise<Stored> {
  const group = await read(session, id, NOTHING);
  assertPrecondition(precondition, group.version);
  const { tolerate, demands } = session;
  const resourceType = session.types.group;
  const { members, operations } = await foldMembership(patch, resourceType, membersOf(session, id));
  const before = toScimGroup(group, undefined, session.baseUrl);
  const after = applyPatch(before, operations, { resourceType, tolerate, demands });
  const changes = difference(toGroupInput(before, resourceType), toGroupInput(after, resourceType));
  return update(session, { id, expectedVersion: precondition && group.version, ...changes, members }, projection);
}

async function update(session: ScimSession, input: UpdateGroupInput, projection: Projection): Promise<Stored> {
  const write = (one: UpdateGroupInput) => session.client.updateGroup({ input: one, ...include(session, projection) });
  const { updateGroup } = await write(input).catch(async (error: unknown) => {
    if (!input.members || !hasCode(error, "INVALID_INPUT", "members") || !session.tolerate("unknown-member"))
      throw error;
    return write({ ...input, members: await withoutUnknown(session.client, input.members) });
  });
  return stored(session, updateGroup.group);
}

async function read(session: ScimSession, id: string, projection: Projection): Promise<GroupFieldsFragment> {
  const { group } = await session.client.group({ id, ...include(session, projection) });
  if (!group) throw notFound(`there is no group with the id ${id}`);
  return group;
}

/** The version that a change may rely on. @throws ScimError 404, 412 */
async function expected(session: ScimSession, id: string, precondition: Precondition): Promise<number> {
  const { version } = await read(session, id, NOTHING);
  assertPrecondition(precondition, version);
  return version;
}

/** What is asked for beside the group; what the token may not read is not. */
const include = ({ scopes }: ScimSession, projection: Projection) => ({
  withMembers: scopes.has("users:read") && isWanted(projection, "members"),
  membersFirst: MEMBERS_PAGE,
});

/** The first page of the members is shown with the group; those behind it are read when they are sent. */
function stored({ client, baseUrl }: ScimSession, group: GroupFieldsFragment): Stored {
  const { id, version, members } = group;
  const resource = toScimGroup(group, members?.nodes, baseUrl);
  if (!members?.pageInfo.hasNextPage) return { id, version, resource };
  return { id, version, resource, rest: { list: "members", pages: membersShown(client, baseUrl, id, members) } };
}

async function* membersShown(client: Client, baseUrl: string, groupId: string, firstPage: FirstMembers) {
  for await (const page of membersBehind(client, groupId, firstPage))
    yield page.map((member) => toMember(member, baseUrl));
}

type FirstMembers = NonNullable<GroupFieldsFragment["members"]>;

async function toResource(session: ScimSession, group: GroupFieldsFragment) {
  const members = group.members && (await allMembers(session.client, group.id, group.members));
  return toScimGroup(group, members, session.baseUrl);
}
