import type { Client } from "../../../schema/client/index.js";
import type { ScimClient, ScimResponse } from "../../support/scim-client.js";
import type { Model, Outcome, Step } from "./model.js";

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH = ["urn:ietf:params:scim:api:messages:2.0:PatchOp"];
const NOBODY = "01a208e1-0000-7000-8000-000000000000";

/** What a step came to, as the protocol says it: a code of GraphQL, or a status of SCIM with its type. */
const OUTCOMES: Record<string, Outcome> = {
  done: "done",
  ALREADY_EXISTS: "taken",
  NOT_FOUND: "missing",
  INVALID_INPUT: "invalid",
  VERSION_CONFLICT: "stale",
  "409 uniqueness": "taken",
  "404": "missing",
  "400 invalidValue": "invalid",
  "412": "stale",
};

interface Known {
  id: string;
  version: number;
}

/** The Roster under test, for one life of what is in it: its names are its own. */
export class World {
  readonly #ids = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #shown = new Map<string, string>();
  readonly #named = new Map<string, number>();

  constructor(
    private readonly scim: ScimClient,
    private readonly admin: Client,
    private readonly forgetOrigins: () => Promise<void>,
    private readonly prefix: string,
  ) {}

  /** Sends a step. @throws Error for an answer that no step may have */
  async perform(step: Step): Promise<Outcome> {
    const isRepeat = step.do === "createGroup" && this.#versions.has(step.name);
    if (isRepeat) return "done"; // names of groups are not unique
    const answer = step.by === "scim" ? await this.#byScim(step) : await this.#byGraphql(step);
    const outcome = OUTCOMES[answer];
    if (!outcome) throw new Error(`${JSON.stringify(step)} is answered ${answer}`);
    return outcome;
  }

  /** What there is now, as both protocols show it. @throws Error where they differ */
  async read(): Promise<Model> {
    const [byGraphql, byScim] = [await this.#readGraphql(), await this.#readScim()];
    const [one, other] = [byGraphql, byScim].map((model) => JSON.stringify(model));
    if (one !== other) throw new Error(`GraphQL shows ${one}\nand SCIM ${other}`);
    return byGraphql;
  }

  #id = (name: string): string => this.#ids.get(name) ?? NOBODY;
  #label = (name: string): string => `${this.prefix}${name}`;
  #version = (name: string, { condition }: Step): number | undefined =>
    condition === "none" ? undefined : condition === "stale" ? 999 : this.#versions.get(name);
  #nextName = (name: string): string => {
    const named = (this.#named.get(name) ?? 0) + 1;
    return `${this.#label(name)}-${named}`;
  };

  async #byGraphql(step: Step): Promise<string> {
    const { admin } = this;
    await this.forgetOrigins();
    const id = this.#id(step.name);
    const expectedVersion = this.#version(step.name, step);
    const target = { id, expectedVersion };
    const roles = (values: string[]) => values.map((value) => ({ value }));
    const ids = (names: string[]) => names.map(this.#id);
    const CALLS: { [Kind in Step["do"]]: (one: Extract<Step, { do: Kind }>) => Promise<unknown> } = {
      createUser: async (one) => {
        const input = { userName: this.#label(one.name), roles: roles(one.roles) };
        this.#ids.set(one.name, (await admin.createUser({ input })).createUser.user.id);
      },
      setTitle: ({ title }) => admin.updateUser({ input: { ...target, title } }),
      setRoles: (one) => admin.updateUser({ input: { ...target, roles: roles(one.roles) } }),
      setActive: ({ active }) =>
        active ? admin.reactivateUser({ input: target }) : admin.deactivateUser({ input: target }),
      deleteUser: () => admin.deleteUser({ input: target }),
      createGroup: async ({ name, members }) => {
        const input = { displayName: this.#label(name), memberIds: ids(members) };
        this.#ids.set(name, (await admin.createGroup({ input })).createGroup.group.id);
      },
      renameGroup: ({ name }) => admin.updateGroup({ input: { ...target, displayName: this.#nextName(name) } }),
      changeMembers: ({ add, remove }) =>
        admin.updateGroup({ input: { ...target, members: { add: ids(add), remove: ids(remove) } } }),
      replaceMembers: ({ members }) => admin.updateGroup({ input: { ...target, members: { replace: ids(members) } } }),
      deleteGroup: () => admin.deleteGroup({ input: target }),
    };
    try {
      await (CALLS[step.do] as (one: Step) => Promise<unknown>)(step);
      return "done";
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  }

  async #byScim(step: Step): Promise<string> {
    const version = this.#version(step.name, step);
    const headers = version === undefined ? undefined : { "if-match": `W/"${version}"` };
    const [user, group] = [`/Users/${this.#id(step.name)}`, `/Groups/${this.#id(step.name)}`];
    const roles = (values: string[]) => values.map((value) => ({ value }));
    const values = (names: string[]) => names.map((name) => ({ value: this.#id(name) }));
    const patch = (path: string, ...Operations: object[]) =>
      this.scim.request("PATCH", path, { schemas: PATCH, Operations }, headers);
    const set = (path: string, attribute: string, value: unknown) =>
      patch(path, value === null ? { op: "remove", path: attribute } : { op: "replace", path: attribute, value });
    const create = async (path: string, name: string, resource: object) => {
      const answer = await this.scim.request("POST", path, resource);
      if (answer.status === 201) this.#ids.set(name, answer.body.id);
      return answer;
    };
    const CALLS: { [Kind in Step["do"]]: (one: Extract<Step, { do: Kind }>) => Promise<ScimResponse> } = {
      createUser: (one) =>
        create("/Users", one.name, { schemas: [USER], userName: this.#label(one.name), roles: roles(one.roles) }),
      setTitle: ({ title }) => set(user, "title", title),
      setRoles: (one) => set(user, "roles", one.roles.length > 0 ? roles(one.roles) : null),
      setActive: ({ active }) => set(user, "active", active),
      deleteUser: () => this.scim.request("DELETE", user, undefined, headers),
      createGroup: ({ name, members }) =>
        create("/Groups", name, { schemas: [GROUP], displayName: this.#label(name), members: values(members) }),
      renameGroup: ({ name }) => set(group, "displayName", this.#nextName(name)),
      changeMembers: ({ add, remove }) =>
        patch(
          group,
          ...remove.map((name) => ({ op: "remove", path: `members[value eq "${this.#id(name)}"]` })),
          ...(add.length > 0 ? [{ op: "add", path: "members", value: values(add) }] : []),
          { op: "replace", path: "displayName", value: this.#shown.get(step.name) ?? "x" }, // as it is: an operation there must be
        ),
      replaceMembers: ({ members }) => set(group, "members", members.length > 0 ? values(members) : null),
      deleteGroup: () => this.scim.request("DELETE", group, undefined, headers),
    };
    const { status, body } = await (CALLS[step.do] as (one: Step) => Promise<ScimResponse>)(step);
    return status < 300 ? "done" : [status, body?.scimType].filter(Boolean).join(" ");
  }

  async #readGraphql(): Promise<Model> {
    const { users } = await this.admin.users({ filter: { userName: { startsWith: this.prefix } }, first: 100 });
    const { groups } = await this.admin.groups({
      filter: { displayName: { startsWith: this.prefix } },
      first: 100,
      withMembers: true,
    });
    return this.#toModel(
      users.nodes.map(({ id, userName, version, active, title, roles }) => ({
        id,
        userName,
        version,
        active,
        title,
        roles,
      })),
      groups.nodes.map(({ id, displayName, version, members }) => ({
        id,
        displayName,
        version,
        members: (members?.nodes ?? []).map((member) => member.id),
      })),
    );
  }

  async #readScim(): Promise<Model> {
    const list = async (path: string, attribute: string) =>
      (await this.scim.request("GET", `${path}?filter=${encodeURIComponent(`${attribute} sw "${this.prefix}"`)}`)).body
        .Resources;
    const versionOf = ({ meta }: { meta: { version: string } }) => Number(/\d+/.exec(meta.version)?.[0]);
    // biome-ignore lint/suspicious/noExplicitAny: resources as they come
    const users = (await list("/Users", "userName")).map((one: any) => ({
      ...one,
      version: versionOf(one),
      title: one.title ?? null,
      roles: one.roles ?? [],
    }));
    // biome-ignore lint/suspicious/noExplicitAny: resources as they come
    const groups = (await list("/Groups", "displayName")).map((one: any) => ({
      ...one,
      version: versionOf(one),
      members: (one.members ?? []).map(({ value }: { value: string }) => value),
    }));
    return this.#toModel(users, groups);
  }

  #toModel(users: ShownUser[], groups: ShownGroup[]): Model {
    const names = new Map([...this.#ids].map(([name, id]) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    this.#versions.clear();
    for (const { id, version } of [...users, ...groups]) this.#versions.set(nameOf(id), version);
    for (const { id, displayName } of groups)
      this.#named.set(nameOf(id), Number(/-(\d+)$/.exec(displayName)?.[1] ?? 0));
    this.#shown.clear();
    for (const { id, displayName } of groups) this.#shown.set(nameOf(id), displayName);
    const sorted = <One>(entries: [string, One][]) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    return {
      users: sorted(
        users.map(({ id, version, active, title, roles }) => [
          nameOf(id),
          { version, active, title, roles: roles.map(({ value }) => String(value)) },
        ]),
      ),
      groups: sorted(
        groups.map(({ id, version, members, displayName }) => [
          nameOf(id),
          { version, members: members.map(nameOf).sort(), named: Number(/-(\d+)$/.exec(displayName)?.[1] ?? 0) },
        ]),
      ),
    };
  }
}

interface ShownUser extends Known {
  active: boolean;
  title: string | null;
  roles: { value: string | null }[];
}

interface ShownGroup extends Known {
  displayName: string;
  members: string[];
}
