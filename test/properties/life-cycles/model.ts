/** What a step comes to, in words of neither protocol. */
export type Outcome = "done" | "taken" | "missing" | "invalid" | "stale";

export interface UserState {
  version: number;
  active: boolean;
  title: string | null;
  roles: string[];
}

export interface GroupState {
  version: number;
  members: string[];
  /** How often it was renamed. */
  named: number;
}

/** Everything there is, by names that stand for ids. Groups have people as members, and no groups. */
export interface Model {
  users: Record<string, UserState>;
  groups: Record<string, GroupState>;
}

export const USERS = ["a", "b", "c"];
export const GROUPS = ["g", "h"];
const ROLES = ["guide", "chief"];

/** Which version a write relies on: none, the one that there is, or one that there was never. */
export type Condition = "none" | "right" | "stale";

/** One request, by either protocol. */
export type Step = { by: "scim" | "graphql"; condition: Condition } & (
  | { do: "createUser"; name: string; roles: string[] }
  | { do: "setTitle"; name: string; title: string | null }
  | { do: "setRoles"; name: string; roles: string[] }
  | { do: "setActive"; name: string; active: boolean }
  | { do: "deleteUser"; name: string }
  | { do: "createGroup"; name: string; members: string[] }
  | { do: "renameGroup"; name: string }
  | { do: "changeMembers"; name: string; add: string[]; remove: string[] }
  | { do: "replaceMembers"; name: string; members: string[] }
  | { do: "deleteGroup"; name: string }
);

export const CHOICES = { users: USERS, groups: GROUPS, roles: ROLES, titles: [null, "Guide", "Chief"] };

/** Does a step to the model, which says what must become of it; what is refused changes nothing. */
export function applyStep(model: Model, step: Step): { outcome: Outcome; model: Model } {
  const next = structuredClone(model);
  const outcome = perform(next, step);
  return { outcome, model: outcome === "done" ? next : model };
}

function perform(model: Model, step: Step): Outcome {
  const { users, groups } = model;
  if (step.do === "createUser") {
    if (users[step.name]) return "taken";
    users[step.name] = { version: 1, active: true, title: null, roles: step.roles };
    return "done";
  }
  if (step.do === "createGroup") {
    if (groups[step.name]) return "done"; // performed as a rename to the name that it has: see World
    if (!step.members.every((name) => users[name])) return "invalid";
    groups[step.name] = { version: 1, members: [], named: 0 };
    setMembers(model, step.name, step.members, false);
    return "done";
  }
  const target = "Group" === step.do.slice(-5) || step.do.endsWith("Members") ? groups[step.name] : users[step.name];
  if (!target) return "missing";
  if (step.condition === "stale") return "stale";
  return change(model, step);
}

type Change = Exclude<Step, { do: "createUser" | "createGroup" }>;

function change(model: Model, step: Change): Outcome {
  const { users, groups } = model;
  const [user, group] = [users[step.name] as UserState, groups[step.name] as GroupState];
  switch (step.do) {
    case "setTitle":
      return assign(user, { title: step.title });
    case "setRoles":
      return assign(user, { roles: step.roles });
    case "setActive":
      return assign(user, { active: step.active });
    case "deleteUser":
      for (const [name, { members }] of Object.entries(groups)) {
        if (members.includes(step.name))
          setMembers(
            model,
            name,
            members.filter((one) => one !== step.name),
          );
      }
      delete users[step.name];
      return "done";
    case "renameGroup":
      group.named++;
      for (const name of group.members) (users[name] as UserState).version++;
      group.version++;
      return "done";
    case "changeMembers":
      if (!step.add.every((name) => users[name])) return "invalid";
      setMembers(model, step.name, [
        ...new Set([...group.members.filter((one) => !step.remove.includes(one)), ...step.add]),
      ]);
      return "done";
    case "replaceMembers":
      if (!step.members.every((name) => users[name])) return "invalid";
      setMembers(model, step.name, step.members);
      return "done";
    case "deleteGroup":
      setMembers(model, step.name, []);
      delete groups[step.name];
      return "done";
  }
}

/** A write of what is there already is none. */
function assign(user: UserState, values: Partial<UserState>): Outcome {
  const before = JSON.stringify(user);
  Object.assign(user, values);
  if (JSON.stringify(user) !== before) user.version++;
  return "done";
}

/** Who joins or leaves is shown with other groups, and has another version; so has the group, once. */
function setMembers({ users, groups }: Model, name: string, members: string[], counts = true): void {
  const group = groups[name] as GroupState;
  const differ = [...members, ...group.members].filter((one) => members.includes(one) !== group.members.includes(one));
  for (const one of new Set(differ)) (users[one] as UserState).version++;
  if (counts && differ.length > 0) group.version++;
  group.members = [...members].sort();
}
