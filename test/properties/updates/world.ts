import type { Client, UpdateUserInput } from "../../../schema/client/index.js";
import { GROUP, PATCH_OP, USER } from "../../../scim-facade/urns.js";
import type { ScimClient } from "../../support/scim-client.js";
import { BADGE, ENTERPRISE, GROUPS, MANAGER, newState, USERS, type UserModel } from "./state.js";
import type { GroupOperation, Operation, Step } from "./steps.js";

type Resource = Record<string, unknown>;

/** The users and groups that the model speaks of, as they are in Roster. */
export class World {
  readonly #ids = new Map<string, string>([["nobody", "01a208e1-f32d-7029-9ae3-4bd7d6151cd9"]]);

  constructor(
    private readonly scim: ScimClient,
    private readonly admin: Client,
    private readonly forgetOrigins: (id: string) => Promise<unknown>,
  ) {}

  async create(): Promise<void> {
    for (const name of USERS) await this.#add(name, "/Users", { schemas: [USER], userName: name });
    for (const name of GROUPS) await this.#add(name, "/Groups", { schemas: [GROUP], displayName: name });
  }

  /** Brings everything to where the model begins. */
  async reset(): Promise<void> {
    const { users, groups } = newState();
    for (const name of GROUPS)
      await this.perform({ kind: "putGroup", name, body: { members: [], displayName: name, ...groups[name] } });
    for (const name of USERS) await this.perform({ kind: "putUser", name, body: users[name] as UserModel });
  }

  /** @returns whether the step was taken; otherwise it was refused */
  async perform(step: Step): Promise<boolean> {
    const id = this.idOf(step.name);
    switch (step.kind) {
      case "patchUser":
        return this.#request("PATCH", `/Users/${id}`, patchOp(step.operations.map((one) => this.#operation(one))));
      case "putUser":
        return this.#request("PUT", `/Users/${id}`, {
          schemas: [USER],
          userName: step.name,
          ...nested(this.#withIds(step.body)),
        });
      case "updateUser":
        await this.forgetOrigins(id);
        return accepted(this.admin.updateUser({ input: { id, ...this.#userInput(step.input) } }));
      case "patchGroup":
        return this.#request(
          "PATCH",
          `/Groups/${id}`,
          patchOp(step.operations.map((one) => this.#groupOperation(one))),
        );
      case "putGroup":
        return this.#request("PUT", `/Groups/${id}`, {
          schemas: [GROUP],
          ...step.body,
          members: this.#members(step.body.members),
        });
      case "updateGroup": {
        await this.forgetOrigins(id);
        const { add, remove, replace, ...texts } = step.input;
        const [added, removed, all] = [add, remove, replace].map((names) => names?.map((name) => this.idOf(name)));
        const members = all ? { replace: all } : added || removed ? { add: added, remove: removed } : undefined;
        return accepted(this.admin.updateGroup({ input: { id, ...texts, members } }));
      }
    }
  }

  /** All users and groups, by their names. */
  async read(): Promise<Map<string, Resource>> {
    const lists = await Promise.all(["/Users", "/Groups"].map((path) => this.scim.request("GET", path)));
    const resources = lists.flatMap(({ body }) => body.Resources as Resource[]);
    return new Map(resources.map((resource) => [this.nameOf(resource.id), resource]));
  }

  idOf(name: string): string {
    return this.#ids.get(name) ?? name;
  }

  nameOf(id: unknown): string {
    return [...this.#ids].find(([, one]) => one === id)?.[0] ?? String(id);
  }

  async #add(name: string, path: string, body: object): Promise<void> {
    const answer = await this.scim.request("POST", path, body);
    this.#ids.set(name, answer.body.id);
  }

  async #request(method: string, path: string, body: object): Promise<boolean> {
    const answer = await this.scim.request(method, path, body);
    if (answer.status >= 500)
      throw new Error(`${method} ${path} ${JSON.stringify(body)}\nis answered ${JSON.stringify(answer.body)}`);
    return answer.status < 300;
  }

  #operation(operation: Operation): object {
    if ("members" in operation) return { op: operation.op, value: this.#withIds(operation.members) };
    const { op, key } = operation;
    if ("values" in operation) return { op, path: key, value: operation.values };
    const where = "where" in operation ? `[${operation.where.part} eq ${JSON.stringify(operation.where.value)}]` : "";
    const path = `${key}${where}${operation.part ? `.${operation.part}` : ""}`;
    const value = "value" in operation ? this.#withIds({ [key]: operation.value })[key] : undefined;
    return { op, path, value };
  }

  #groupOperation(operation: GroupOperation): object {
    const { op } = operation;
    if ("displayName" in operation) return { op, path: "displayName", value: operation.displayName };
    if ("externalId" in operation) return { op, path: "externalId", value: operation.externalId };
    if ("member" in operation) return { op, path: `members[value eq "${this.idOf(operation.member)}"]` };
    return { op, path: "members", value: operation.members && this.#members(operation.members) };
  }

  #members = (names: string[]): object[] => names.map((name) => ({ value: this.idOf(name) }));

  #withIds(values: UserModel): UserModel {
    const manager = values[MANAGER] as { value: string } | null | undefined;
    return manager ? { ...values, [MANAGER]: { value: this.idOf(manager.value) } } : values;
  }

  #userInput(values: UserModel): Partial<UpdateUserInput> {
    const {
      [ENTERPRISE]: enterprise,
      [BADGE]: badge,
      ...core
    } = nested(this.#withIds(values)) as Record<string, UserModel>;
    const { manager, ...texts } = (enterprise ?? {}) as { manager?: { value: string } | null };
    return {
      ...core,
      ...texts,
      ...(manager === undefined ? {} : { managerId: manager?.value ?? null }),
      ...(badge ? { extensions: [{ schema: BADGE, values: badge }] } : {}),
    };
  }
}

const patchOp = (operations: object[]) => ({ schemas: [PATCH_OP], Operations: operations });

/** Values of extensions, in objects of their own. */
function nested(values: UserModel): UserModel {
  const result: UserModel = {};
  for (const [key, value] of Object.entries(values)) {
    const urn = [ENTERPRISE, BADGE].find((one) => key.startsWith(`${one}:`));
    if (urn) result[urn] = { ...(result[urn] as UserModel), [key.slice(urn.length + 1)]: value };
    else result[key] = value;
  }
  return result;
}

async function accepted(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "INTERNAL") throw error;
    return false;
  }
}
