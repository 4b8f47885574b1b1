import { isDeepStrictEqual } from "node:util";
import {
  COMPLEX,
  type GroupModel,
  KEYS,
  LABELLED,
  LISTS,
  MANAGER,
  Refused,
  type State,
  TAGS,
  USERS,
  type UserModel,
} from "./state.js";
import type { Condition, GroupInput, GroupOperation, Operation, Step } from "./steps.js";

type Element = Record<string, unknown>;

/** What a step makes of everything there is. @throws Refused, and then nothing has changed */
export function applyStep(state: State, step: Step): State {
  const after = structuredClone(state);
  const { name } = step;
  switch (step.kind) {
    case "patchUser":
      for (const operation of step.operations) applyOperation(after.users[name] as UserModel, operation);
      after.users[name] = stored(after.users[name] as UserModel);
      break;
    case "putUser":
      after.users[name] = stored(replaced(after.users[name] as UserModel, step.body));
      break;
    case "updateUser":
      after.users[name] = stored(updated(after.users[name] as UserModel, step.input));
      break;
    case "patchGroup":
      for (const operation of step.operations) applyGroupOperation(after.groups[name] as GroupModel, operation);
      break;
    case "putGroup":
      after.groups[name] = { ...step.body, members: [...new Set(step.body.members)] };
      break;
    case "updateGroup":
      updateGroup(after.groups[name] as GroupModel, step.input);
      break;
  }
  if (after.groups[name]?.members.includes("nobody")) throw new Refused("nobody is nobody's member");
  return after;
}

/** What PUT does: what is not given goes, but for who a user is and whether it may act. */
function replaced({ userName, active }: UserModel, body: UserModel): UserModel {
  for (const key of LISTS) assertOnePrimary(body[key]);
  return { userName, active, ...body };
}

/** What GraphQL does: what is not given stays, null clears, and a name is given whole. */
function updated(user: UserModel, input: UserModel): UserModel {
  if (input.active === null) throw new Refused("active is true or false");
  return { ...user, ...input };
}

/** The form in which values are stored: unassigned is gone, no pair of value and type comes twice, one value is primary. */
function stored(user: UserModel): UserModel {
  const entries = Object.entries(user).map(([key, value]) => [key, storedValue(key, value)]);
  const { value: manager } = (user[MANAGER] ?? {}) as { value?: string };
  if (manager !== undefined && !USERS.includes(manager)) throw new Refused("nobody manages nobody");
  return Object.fromEntries(entries.filter(([, value]) => !isUnassigned(value)));
}

function storedValue(key: string, value: unknown): unknown {
  if (key === TAGS) return [...new Set(value as string[] | null)];
  return LISTS.includes(key) ? mergedPairs(key, value) : value;
}

function mergedPairs(key: string, value: unknown): unknown {
  const pairs = new Map<string, Element>();
  for (const element of (value ?? []) as Element[]) {
    const isWhole = key.startsWith("urn:") || element.value === undefined;
    const pair = JSON.stringify(isWhole ? Object.entries(element).sort() : [element.value, element.type]);
    pairs.set(pair, { ...pairs.get(pair), ...element });
  }
  const elements = [...pairs.values()];
  assertOnePrimary(elements);
  if (key === KEYS && elements.some((element) => element.value === undefined)) throw new Refused("a key has a value");
  return elements;
}

function assertOnePrimary(elements: unknown): void {
  const primaries = ((elements ?? []) as Element[]).filter(({ primary }) => primary === true);
  if (primaries.length > 1) throw new Refused("two are primary");
}

function isUnassigned(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
}

function applyOperation(user: UserModel, operation: Operation): void {
  if ("members" in operation) {
    for (const [key, value] of Object.entries(operation.members))
      applyOperation(user, { op: operation.op, key, value });
  } else if ("where" in operation) {
    applyWhere(user, operation);
  } else if ("values" in operation) {
    const named = operation.values;
    assertOnePrimary(named);
    const isNamed = (one: unknown) => named.some((wanted) => contains(one, wanted));
    set(
      user,
      operation.key,
      ((user[operation.key] ?? []) as unknown[]).filter((one) => !isNamed(one)),
    );
  } else if (operation.op === "remove") {
    remove(user, operation.key, operation.part);
  } else {
    assign(user, operation.op, operation.key, operation.part, operation.value);
  }
}

function remove(user: UserModel, key: string, part: string | undefined): void {
  if (key === "userName" || key === "active") throw new Refused(`${key} stays`);
  if (part === undefined) return set(user, key, undefined);
  const { [part]: _, ...rest } = (user[key] ?? {}) as Element;
  set(user, key, rest);
}

function assign(user: UserModel, op: "add" | "replace", key: string, part: string | undefined, value: unknown): void {
  if (key === "active" && value === null) throw new Refused("active is true or false");
  if (part !== undefined) return set(user, key, { ...(user[key] as Element), [part]: value });
  if (value === null) return set(user, key, undefined);
  if (key in COMPLEX) return set(user, key, { ...(user[key] as Element), ...(value as Element) });
  if (key === TAGS)
    return set(
      user,
      key,
      op === "add" ? [...new Set([...((user[key] ?? []) as string[]), ...(value as string[])])] : value,
    );
  if (!LISTS.includes(key)) return set(user, key, value);
  const given = value as Element[];
  assertOnePrimary(given);
  set(user, key, op === "add" ? added(key, (user[key] ?? []) as Element[], given) : given);
}

/** What is there already is not added again, but what is said of it more. */
function added(key: string, elements: Element[], given: Element[]): Element[] {
  const all = elements.map((element) => ({ ...element }));
  for (const element of given) {
    const same = all.find(
      (one) =>
        one.value === element.value &&
        (!LABELLED.includes(key) || element.type === undefined || one.type === element.type),
    );
    if (same) Object.assign(same, element);
    else all.push({ ...element });
    if (element.primary === true) demoteOthers(all, same ?? (all.at(-1) as Element));
  }
  return all;
}

function demoteOthers(elements: Element[], primary: Element): void {
  for (const element of elements) if (element !== primary && element.primary === true) element.primary = false;
}

function applyWhere(user: UserModel, operation: Extract<Operation, { where: Condition }>): void {
  const { op, key, where, part, value } = operation;
  if (key === TAGS)
    return set(
      user,
      key,
      ((user[key] ?? []) as string[]).filter((tag) => tag !== where.value),
    );
  const elements = ((user[key] ?? []) as Element[]).map((element) => ({ ...element }));
  const selected = elements.filter(
    (element) => (element[where.part] ?? (where.part === "primary" ? false : undefined)) === where.value,
  );
  if (op === "remove") {
    if (part === undefined)
      return set(
        user,
        key,
        elements.filter((element) => !selected.includes(element)),
      );
    for (const element of selected) delete element[part];
    return set(
      user,
      key,
      elements.filter((element) => Object.keys(element).length > 0),
    );
  }
  if (selected.length === 0) {
    if (op === "replace") throw new Refused("there is no such value");
    const made: Element = { [where.part]: where.value };
    elements.push(made);
    selected.push(made);
  }
  for (const element of selected) Object.assign(element, part === undefined ? (value as Element) : { [part]: value });
  const primary = selected.findLast((element) => element.primary === true);
  if (primary) demoteOthers(elements, primary);
  set(user, key, elements);
}

function set(user: UserModel, key: string, value: unknown): void {
  if (isUnassigned(value)) delete user[key];
  else user[key] = value;
}

/** Whether all that is said of a value is true of it. */
const contains = (one: unknown, wanted: unknown): boolean =>
  typeof wanted === "object" && wanted !== null
    ? Object.entries(wanted).every(([part, value]) => isDeepStrictEqual((one as Element)[part], value))
    : one === wanted;

function applyGroupOperation(group: GroupModel, operation: GroupOperation): void {
  if ("displayName" in operation) group.displayName = operation.displayName;
  else if ("externalId" in operation) setExternalId(group, operation.externalId);
  else if ("member" in operation) group.members = group.members.filter((one) => one !== operation.member);
  else if (operation.members === undefined) group.members = [];
  else if (operation.op === "replace") group.members = [...new Set(operation.members)];
  else if (operation.op === "add") group.members = [...new Set([...group.members, ...operation.members])];
  else group.members = group.members.filter((one) => !operation.members.includes(one));
}

function updateGroup(group: GroupModel, { displayName, externalId, add, remove: gone, replace }: GroupInput): void {
  if (displayName !== undefined) group.displayName = displayName;
  if (externalId !== undefined) setExternalId(group, externalId);
  if (replace) group.members = [...new Set(replace)];
  const left = group.members.filter((one) => !gone?.includes(one));
  group.members = [...new Set([...left, ...(add ?? [])])];
}

function setExternalId(group: GroupModel, externalId: string | null): void {
  if (externalId === null) delete group.externalId;
  else group.externalId = externalId;
}
