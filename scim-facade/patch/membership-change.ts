import type { MembersInput } from "../../schema/client/index.js";
import type { ScimFilter } from "../filter/ast.js";
import type { PatchOperation } from "../messages/patch-op.js";
import { memberIds } from "../resources/group.mapping.js";
import type { ResourceType } from "../schemas/attribute.js";
import { isObject } from "../schemas/read-value.js";
import { invalidValue, mutability } from "../scim-error.js";
import { type AttributeTarget, findTarget, findTargetOfName } from "./patch-path.js";

/** A PATCH of a group, taken apart. */
export interface GroupPatch {
  /** What becomes of the members; undefined: nothing. */
  members?: MembersInput;
  /** The operations on all other attributes. */
  operations: PatchOperation[];
}

/** Finds, of those who are members after the operations so far, those that a filter other than `value eq "…"` selects. */
export type FindMembers = (filter: ScimFilter, soFar: MembersInput) => Promise<string[]>;

/**
 * Folds the operations on `members`, in their order, into who joins and who leaves, without loading who is in the group:
 * the cost of a PATCH grows with what it says, not with the size of the group (RFC 7644 section 3.5.2).
 *
 * @throws ScimError invalidPath, invalidFilter, invalidValue, mutability
 */
export async function foldMembership(
  patch: readonly PatchOperation[],
  groupType: ResourceType,
  findMembers: FindMembers,
): Promise<GroupPatch> {
  const fold = new MembershipFold();
  const operations: PatchOperation[] = [];
  for (const operation of patch) {
    const { target, value, rest } = membersPart(operation, groupType);
    if (target) await foldOperation(fold, operation.op, target, value, findMembers);
    if (rest) operations.push(rest);
  }
  return { members: fold.toInput(), operations };
}

/** What an operation says of `members`, and what it says beside. */
function membersPart(
  operation: PatchOperation,
  groupType: ResourceType,
): { target?: AttributeTarget; value?: unknown; rest?: PatchOperation } {
  const { path, value } = operation;
  if (path !== undefined) {
    const target = findTarget(path, groupType);
    return isMembers(target) ? { target, value } : { rest: operation };
  }
  if (!isObject(value)) return { rest: operation };
  const name = Object.keys(value).find((key) => isMembers(findTargetOfName(key, groupType)));
  if (name === undefined) return { rest: operation };
  const { [name]: members, ...others } = value;
  const rest = Object.keys(others).length > 0 ? { ...operation, value: others } : undefined;
  return { target: findTargetOfName(name, groupType) as AttributeTarget, value: members, rest };
}

const isMembers = (target: ReturnType<typeof findTarget>): target is AttributeTarget =>
  target?.kind === "attribute" && target.attribute.name === "members";

async function foldOperation(
  fold: MembershipFold,
  op: PatchOperation["op"],
  { filter, subAttribute, written }: AttributeTarget,
  value: unknown,
  findMembers: FindMembers,
): Promise<void> {
  if (subAttribute) throw mutability(`${written}: members come and go, but do not change`);
  if (filter) {
    const selected = idsIn(filter) ?? (await findMembers(filter, fold.toInput() ?? {}));
    if (op === "remove") return fold.remove(selected);
    if (op === "add") return fold.add(selected);
    throw mutability(`${written}: members come and go, but do not change`);
  }
  if (op === "remove")
    return value === undefined || value === null ? fold.replace([]) : fold.remove(idsOf(value, written));
  if (op === "add") return fold.add(idsOf(value, written));
  fold.replace(value === null ? [] : idsOf(value, written));
}

function idsOf(value: unknown, written: string): string[] {
  const list = Array.isArray(value) ? value : [value];
  const ids = memberIds(list.map((item) => (typeof item === "string" ? { value: item } : item)));
  if (ids.length < list.length)
    throw invalidValue(`${written} must be a list of objects that have a value, the member's id`);
  return ids;
}

/** The ids that a filter names: `value eq "a"`, or several of these with `or` between them. */
function idsIn(filter: ScimFilter): string[] | undefined {
  if (filter.kind === "logicalExpression" && filter.operator === "or") {
    const ids = filter.operands.map(idsIn);
    return ids.every((some) => some !== undefined) ? ids.flat() : undefined;
  }
  const isById =
    filter.kind === "attributeExpression" &&
    filter.operator === "eq" &&
    filter.path.attribute.toLowerCase() === "value" &&
    typeof filter.compareValue === "string";
  return isById ? [filter.compareValue as string] : undefined;
}

/** Who is in the group after the operations so far, in terms of who was. */
class MembershipFold {
  /** All members; undefined while those who were in the group stay. */
  #all: Set<string> | undefined;
  readonly #added = new Set<string>();
  readonly #removed = new Set<string>();

  add(ids: string[]): void {
    for (const id of ids) {
      (this.#all ?? this.#added).add(id);
      this.#removed.delete(id);
    }
  }

  remove(ids: string[]): void {
    for (const id of ids) {
      (this.#all ?? this.#added).delete(id);
      if (!this.#all) this.#removed.add(id);
    }
  }

  replace(ids: string[]): void {
    this.#all = new Set(ids);
    this.#added.clear();
    this.#removed.clear();
  }

  toInput(): MembersInput | undefined {
    if (this.#all) return { replace: [...this.#all] };
    if (this.#added.size + this.#removed.size === 0) return undefined;
    return { add: [...this.#added], remove: [...this.#removed] };
  }
}
