import { BADGE, ENTERPRISE, MANAGER, type State, type UserModel } from "./state.js";
import type { World } from "./world.js";

type Resource = Record<string, unknown>;

/** What the model says that is shown of users and groups. */
export function expectedView({ users, groups }: State): Record<string, unknown> {
  const displayOf = (name: string) => String(groups[name]?.displayName ?? users[name]?.displayName ?? name);
  const view: Record<string, unknown> = {};
  for (const [name, user] of Object.entries(users)) {
    const { value } = (user[MANAGER] ?? {}) as { value?: string };
    const manager = value && { value, displayName: users[value]?.displayName };
    view[name] = { ...user, ...(manager && { [MANAGER]: manager }), groups: groupsOf(name, groups, displayOf) };
  }
  for (const [name, { members, ...group }] of Object.entries(groups)) {
    view[name] = { ...group, members: members.map((value) => ({ value, display: displayOf(value) })).sort(byValue) };
  }
  return view;
}

/** Direct where the user is a member, indirect where a group is that the user belongs to. */
function groupsOf(user: string, groups: State["groups"], displayOf: (name: string) => string): object[] {
  const direct = Object.keys(groups).filter((name) => groups[name]?.members.includes(user));
  const all = new Set(direct);
  for (const reached of all) {
    for (const [name, { members }] of Object.entries(groups)) if (members.includes(reached)) all.add(name);
  }
  const shown = [...all].map((value) => ({
    value,
    display: displayOf(value),
    type: direct.includes(value) ? "direct" : "indirect",
  }));
  return shown.sort(byValue);
}

/** What Roster shows, in the words of the model. */
export function actualView(resources: Map<string, Resource>, world: World): Record<string, unknown> {
  return Object.fromEntries(
    [...resources].map(([name, { schemas, id, meta, ...resource }]) => [
      name,
      "userName" in resource ? userView(resource, world) : groupView(resource, world),
    ]),
  );
}

function userView(
  { groups = [], [ENTERPRISE]: enterprise, [BADGE]: badge, ...user }: Resource,
  world: World,
): UserModel {
  const view = { ...user, ...flat(ENTERPRISE, enterprise), ...flat(BADGE, badge) };
  const { value, displayName } = (view[MANAGER] ?? {}) as Resource;
  return {
    ...view,
    ...(value ? { [MANAGER]: { value: world.nameOf(value), displayName } } : {}),
    groups: named(groups, world).map(({ $ref, ...group }) => group),
  };
}

const groupView = ({ members = [], ...group }: Resource, world: World): Resource => ({
  ...group,
  members: named(members, world).map(({ $ref, type, ...member }) => member),
});

const named = (list: unknown, world: World): Resource[] =>
  (list as Resource[]).map((one) => ({ ...one, value: world.nameOf(one.value) })).sort(byValue);

const flat = (urn: string, extension: unknown): UserModel =>
  Object.fromEntries(Object.entries((extension ?? {}) as object).map(([name, value]) => [`${urn}:${name}`, value]));

const byValue = (one: { value?: unknown }, other: { value?: unknown }): number =>
  String(one.value) < String(other.value) ? -1 : 1;
