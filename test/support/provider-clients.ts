import type { Provider } from "../../schema/client/index.js";
import { type ScimClient, type ScimResponse, scimClient } from "./scim-client.js";
import type { TestConnection } from "./tenant.js";

export const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
export const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
export const ENTERPRISE_USER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
export const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/** What a directory knows of somebody. */
export interface Person {
  /** The directory's own. */
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  title: string;
}

/** @example person("ada") // Ada Holm, ada@corp.test */
export const person = (name: string): Person => ({
  id: `d-${name}`,
  email: `${name}@corp.test`,
  givenName: name.charAt(0).toUpperCase() + name.slice(1),
  familyName: "Holm",
  title: "Cook",
});

/** What happens in a directory, each told as its provider tells it; all but the creations by the ids that Roster has issued. */
export interface ProviderClient {
  /** Looks for the person, as all providers do, and creates who is not there. @returns the user's id */
  assign(person: Person): Promise<string>;
  update(userId: string, person: Person): Promise<void>;
  setActive(userId: string, person: Person, active: boolean): Promise<void>;
  /** @returns the group's id */
  pushGroup(displayName: string, memberIds: string[]): Promise<string>;
  addMember(groupId: string, userId: string): Promise<void>;
  removeMember(groupId: string, userId: string): Promise<void>;
  deleteGroup(groupId: string): Promise<void>;
}

/** Entra ID, Okta and JumpCloud, reduced to what stories need; `test/samples` has all that they send. */
export const providerClient = (
  provider: keyof typeof FORMS,
  connection: Pick<TestConnection, "scimBaseUrl" | "token">,
): ProviderClient => {
  const scim = scimClient(connection);
  const form = FORMS[provider];
  const send: Send = async (method, path, body) => succeeded(await scim.request(method, path, body), method, path);
  return {
    assign: async (person) => {
      const filter = encodeURIComponent(`userName eq "${person.email}"`);
      const { Resources } = (await send("GET", `/Users?filter=${filter}`)).body;
      if (Resources.length === 0) return (await send("POST", "/Users", form.newUser(person))).body.id;
      await form.update(send, Resources[0].id, person);
      return Resources[0].id;
    },
    update: (userId, person) => form.update(send, userId, person),
    setActive: (userId, person, active) => form.setActive(send, userId, person, active),
    pushGroup: async (displayName, memberIds) => {
      const { id } = (await send("POST", "/Groups", { schemas: [GROUP], displayName })).body;
      for (const memberId of memberIds) await send("PATCH", `/Groups/${id}`, patch(form.addMember(memberId)));
      return id;
    },
    addMember: async (groupId, userId) =>
      void (await send("PATCH", `/Groups/${groupId}`, patch(form.addMember(userId)))),
    removeMember: async (groupId, userId) =>
      void (await send("PATCH", `/Groups/${groupId}`, patch(form.removeMember(userId)))),
    deleteGroup: async (groupId) => void (await send("DELETE", `/Groups/${groupId}`)),
  };
};

type Send = (...request: Parameters<ScimClient["request"]>) => Promise<ScimResponse>;

interface Form {
  newUser(person: Person): object;
  update(send: Send, userId: string, person: Person): Promise<void>;
  setActive(send: Send, userId: string, person: Person, active: boolean): Promise<void>;
  addMember(userId: string): object;
  removeMember(userId: string): object;
}

const patch = (...Operations: object[]) => ({ schemas: [PATCH_OP], Operations });

const attributesOf = ({ id, email, givenName, familyName, title }: Person) => ({
  schemas: [USER],
  externalId: id,
  userName: email,
  name: { givenName, familyName },
  emails: [{ value: email, type: "work", primary: true }],
  title,
});

const FORMS = {
  ENTRA: {
    newUser: (person) => ({ ...attributesOf(person), schemas: [USER, ENTERPRISE_USER], active: "True", roles: [] }),
    update: async (send, userId, { email, givenName, familyName, title }) => {
      const values = { userName: email, 'emails[type eq "work"].value': email, title };
      const names = { "name.givenName": givenName, "name.familyName": familyName };
      const operations = Object.entries({ ...values, ...names }).map(([path, value]) => ({
        op: "Replace",
        path,
        value,
      }));
      await send("PATCH", `/Users/${userId}`, patch(...operations));
    },
    setActive: async (send, userId, _, active) => {
      const value = active ? "True" : "False";
      await send("PATCH", `/Users/${userId}`, patch({ op: "Replace", path: "active", value }));
    },
    addMember: (value) => ({ op: "Add", path: "members", value: [{ value }] }),
    removeMember: (value) => ({ op: "Remove", path: "members", value: [{ value }] }),
  },
  OKTA: {
    newUser: (person) => ({ ...attributesOf(person), active: true, groups: [], password: "q7Lw-Zr2u-Pd5n" }),
    update: async (send, userId, person) => {
      const { body } = await send("GET", `/Users/${userId}`);
      await send("PUT", `/Users/${userId}`, { ...body, ...attributesOf(person) });
    },
    setActive: async (send, userId, _, active) =>
      void (await send("PATCH", `/Users/${userId}`, patch({ op: "replace", value: { active } }))),
    addMember: (value) => ({ op: "add", path: "members", value: [{ value }] }),
    removeMember: (value) => ({ op: "remove", path: `members[value eq "${value}"]` }),
  },
  JUMPCLOUD: {
    newUser: (person) => ({ ...attributesOf(person), schemas: [USER, ENTERPRISE_USER], active: true }),
    update: async (send, userId, person) =>
      void (await send("PUT", `/Users/${userId}`, { ...attributesOf(person), id: userId, active: true })),
    setActive: async (send, userId, person, active) =>
      void (await send("PUT", `/Users/${userId}`, { ...attributesOf(person), id: userId, active })),
    addMember: (value) => ({ op: "add", path: "members", value: [{ value }] }),
    removeMember: (value) => ({ op: "remove", path: "members", value: [{ value }] }),
  },
} satisfies Partial<Record<Provider, Form>>;

function succeeded(response: ScimResponse, method: string, path: string): ScimResponse {
  if (response.status >= 300) throw new Error(`${method} ${path}: ${response.status} ${response.body?.detail}`);
  return response;
}
