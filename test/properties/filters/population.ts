import fc from "fast-check";
import type { ScimClient } from "../../support/scim-client.js";
import { BADGE, ENTERPRISE } from "./attributes.js";
import type { PlainUser } from "./expression.js";
import { anyUser } from "./random-users.js";

const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const SIZE = 60;
const GROUPS = ["Tour Guides", "tour guides 2", "100%", "a_b", "ΟΔΟΣ"];

/**
 * Creates users at random, some of whom manage others, and groups in one another. What they are is what was sent; only what
 * the server says of its own accord, their ids, groups and meta, is read from it.
 */
export async function populate(scim: ScimClient, seed: number): Promise<PlainUser[]> {
  const sent = fc.sample(anyUser(), { seed, numRuns: SIZE }).map((user, index) => withNames(user, index));
  const ids: string[] = [];
  for (const [index, user] of sent.entries()) {
    const managed = index % 3 === 2 ? withManager(user, ids[index >> 1] as string) : user;
    sent[index] = managed;
    ids.push((await created(scim, "/Users", managed)).id);
  }
  await createGroups(scim, ids);
  const { body } = await scim.request("GET", "/Users?count=1000");
  const shown = new Map((body.Resources as PlainUser[]).map((user) => [user.id, user]));
  const byId = new Map(sent.map((user, index) => [ids[index], user]));
  return ids.map((id, index) => complete(sent[index] as PlainUser, shown.get(id) as PlainUser, byId));
}

function withNames(user: PlainUser, index: number): PlainUser {
  const userName = ["user", "USER_", "Üser%", "o'user."][index % 4] + String(index);
  const badge = user[BADGE] as PlainUser | undefined;
  return { ...user, userName, ...(badge && { [BADGE]: { ...badge, serial: `Serial_${index}` } }) };
}

const withManager = (user: PlainUser, id: string): PlainUser => ({
  ...user,
  [ENTERPRISE]: { ...(user[ENTERPRISE] as PlainUser), manager: { value: id } },
});

async function createGroups(scim: ScimClient, userIds: string[]): Promise<void> {
  let inner: string | undefined;
  for (const [index, displayName] of GROUPS.entries()) {
    const members = [...userIds.filter((_, user) => user % (index + 3) === 0), ...(inner ? [inner] : [])];
    const body = { schemas: [GROUP], displayName, members: members.map((value) => ({ value })) };
    inner = (await created(scim, "/Groups", body)).id;
  }
}

async function created(scim: ScimClient, path: string, body: object): Promise<{ id: string }> {
  const answer = await scim.request("POST", path, body);
  if (answer.status !== 201) throw new Error(`cannot create ${JSON.stringify(body)}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** The user as sent, with what the server adds and what follows from others. */
function complete(
  user: PlainUser,
  { id, meta, groups }: PlainUser,
  byId: Map<string | undefined, PlainUser>,
): PlainUser {
  const { manager, ...enterprise } = (user[ENTERPRISE] ?? {}) as { manager?: { value: string } };
  const location = String((meta as PlainUser).location);
  const base = location.slice(0, location.lastIndexOf("/Users/"));
  const completed = manager && {
    value: manager.value,
    $ref: `${base}/Users/${manager.value}`,
    displayName: byId.get(manager.value)?.displayName,
  };
  const extensions = [ENTERPRISE, BADGE].filter((urn) => user[urn] !== undefined);
  return {
    active: true,
    ...user,
    ...(user[ENTERPRISE] ? { [ENTERPRISE]: { ...enterprise, ...(completed && { manager: completed }) } } : {}),
    schemas: [...(user.schemas as string[]), ...extensions],
    id,
    meta,
    groups,
  };
}
