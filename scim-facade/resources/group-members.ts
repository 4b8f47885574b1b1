import type { Client, GroupFieldsFragment, MembersInput } from "../../schema/client/index.js";
import { compileMatches } from "../filter/compile-matches.js";
import type { FindMembers } from "../patch/membership-change.js";
import { type Attribute, findAttribute } from "../schemas/attribute.js";
import { groupSchema } from "../schemas/group.schema.js";
import { notFound } from "../scim-error.js";
import type { ScimSession } from "../session.js";
import { type MemberFields, toMember } from "./group.mapping.js";

/** So many members come with a group; those behind them are read in parts. */
export const MEMBERS_PAGE = 10_000;
/** Fewer than a page: what has been sent is then forgotten before it grows old in memory, and makes that grow. */
const MEMBERS_PART = 2_000;

type Members = NonNullable<GroupFieldsFragment["members"]>;

/** All members of a group, of which the first page is known. */
export async function allMembers(client: Client, groupId: string, firstPage: Members): Promise<MemberFields[]> {
  const members = [...firstPage.nodes];
  for await (const page of membersBehind(client, groupId, firstPage)) members.push(...page);
  return members;
}

/**
 * A group's members behind the first page, part by part.
 *
 * @throws ScimError 404 where the group is deleted meanwhile: those read before are not all
 */
export async function* membersBehind(
  client: Client,
  groupId: string,
  { pageInfo }: Members,
): AsyncIterable<MemberFields[]> {
  for (let { hasNextPage, endCursor } = pageInfo; hasNextPage; ) {
    const { group } = await client.groupMembers({ id: groupId, first: MEMBERS_PART, after: endCursor });
    if (!group) throw notFound(`there is no group with the id ${groupId}`);
    yield group.members.nodes;
    ({ hasNextPage, endCursor } = group.members.pageInfo);
  }
}

/** Finds members by a filter on what is shown of them, for the rare PATCH that does not name them by their ids. */
export const membersOf =
  ({ client, baseUrl, tolerate }: ScimSession, groupId: string): FindMembers =>
  async (filter, soFar) => {
    const attribute = findAttribute(groupSchema.attributes, "members") as Attribute;
    const matches = compileMatches(filter, attribute, () => tolerate("text-boolean"));
    const members = await membersAfter(client, groupId, soFar);
    const selected = members.filter((member) => matches(toMember(member, baseUrl)));
    return selected.map(({ id }) => id);
  };

async function membersAfter(client: Client, groupId: string, change: MembersInput): Promise<MemberFields[]> {
  const { add, remove, replace } = change;
  const joining = await described(client, replace ?? add ?? []);
  if (replace) return joining;
  const { group } = await client.group({ id: groupId, withMembers: true, membersFirst: MEMBERS_PAGE });
  const before = group?.members ? await allMembers(client, groupId, group.members) : [];
  const leaving = new Set([...(remove ?? []), ...(add ?? [])]);
  return [...before.filter(({ id }) => !leaving.has(id)), ...joining];
}

/** Leaves out who shall become a member and is nobody. */
export async function withoutUnknown(client: Client, { add, remove, replace }: MembersInput): Promise<MembersInput> {
  const known = new Set((await described(client, [...(add ?? []), ...(replace ?? [])])).map(({ id }) => id));
  const isKnown = (id: string) => known.has(id);
  return replace ? { replace: replace.filter(isKnown) } : { add: add?.filter(isKnown), remove };
}

/** What those who are no members yet would be shown as. */
async function described(client: Client, ids: string[]): Promise<MemberFields[]> {
  if (ids.length === 0) return [];
  const filter = { id: { in: ids } };
  const { users } = await client.users({ filter, first: MEMBERS_PAGE, withManager: false });
  const { groups } = await client.groups({ filter, first: MEMBERS_PAGE });
  return [
    ...users.nodes.map(({ id, displayName, userName }) => ({
      id,
      type: "USER" as const,
      displayName: displayName ?? userName,
    })),
    ...groups.nodes.map(({ id, displayName }) => ({ id, type: "GROUP" as const, displayName })),
  ];
}
