import { expect } from "@jest/globals";
import { eventually } from "../support/eventually.js";
import type { OwnPostgres } from "../support/own-postgres.js";
import type { TestTenant } from "../support/tenant.js";
import { agrees, type Person, type Workload } from "./workload.js";

interface Stored {
  id: string;
  userName: string;
  title: string | null;
  nickName: string | null;
  displayName: string | null;
  emails: unknown[];
  isDeleted: boolean;
  isMember: boolean;
}

const STORED = `
  select u.id, u.user_name as "userName", u.title, u.nick_name as "nickName", u.display_name as "displayName", u.emails,
         u.deleted_at is not null as "isDeleted",
         exists (select from memberships m where m.tenant_id = $1 and m.group_id = $2 and m.user_id = u.id) as "isMember"
  from users u where u.tenant_id = $1`;

/**
 * Looks, past all Rosters, at what is stored: what was acknowledged is there, what was not is there wholly or not at all, and the
 * feed of changes tells of each thing that was done once and of nothing else.
 */
export async function checkWorkload(workload: Workload, tenant: TestTenant, database: OwnPostgres): Promise<void> {
  const users = await database.query<Stored>(STORED, [tenant.id, workload.groupId]);
  const byName = new Map(users.map((user) => [user.userName, user]));
  expect(byName.size).toBe(users.length);
  expect(workload.people.filter((person) => !isAsKnown(person, byName.get(person.userName)))).toEqual([]);
  await eventually(async () => checkFeed(await readFeed(tenant), workload, users, database, tenant));
}

function isAsKnown(person: Person, user: Stored | undefined): boolean {
  if (!agrees(person.created, user !== undefined)) return false;
  if (!user) return true;
  const isWhole = user.displayName === person.userName && user.emails.length === 1 && user.title === user.nickName;
  if (!isWhole || !agrees(person.titled, user.title !== null) || !agrees(person.deleted, user.isDeleted)) return false;
  return user.isDeleted || agrees(person.joined, user.isMember);
}

type Feed = Awaited<ReturnType<TestTenant["admin"]["changes"]>>["changes"]["nodes"];

async function readFeed({ admin }: TestTenant): Promise<Feed> {
  const feed: Feed = [];
  for (let after: string | null | undefined; ; ) {
    const { nodes, pageInfo } = (await admin.changes({ first: 100, after })).changes;
    feed.push(...nodes);
    if (!pageInfo.hasNextPage) return feed;
    after = pageInfo.endCursor;
  }
}

async function checkFeed(
  feed: Feed,
  { groupId }: Workload,
  users: Stored[],
  database: OwnPostgres,
  tenant: TestTenant,
): Promise<void> {
  const stored = await database.query<{ id: string }>("select id from changes where tenant_id = $1", [tenant.id]);
  expect(feed.map(({ id }) => id).sort()).toEqual(stored.map(({ id }) => id).sort());
  const told = (action: string, id: string) =>
    feed.filter((change) => change.action === action && change.resourceId === id).length;
  const joined = feed
    .filter(({ resourceId }) => resourceId === groupId)
    .flatMap(({ after }) => ((after as { addedMembers?: { id: string }[] }).addedMembers ?? []).map(({ id }) => id));
  const untrue = users.filter(
    (user) =>
      told("user.created", user.id) !== 1 ||
      told("user.deleted", user.id) !== Number(user.isDeleted) ||
      told("user.updated", user.id) !== Number(user.title !== null) ||
      joined.filter((id) => id === user.id).length > 1 ||
      (!user.isDeleted && joined.includes(user.id) !== user.isMember),
  );
  expect(untrue).toEqual([]);
}
