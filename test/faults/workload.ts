import { expect } from "@jest/globals";
import type { Replicas } from "../support/replicas.js";
import { countOf } from "../support/report-fault.js";
import type { ScimResponse } from "../support/scim-client.js";
import type { TestConnection } from "../support/tenant.js";

export const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
export const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
export const PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

export const patchOp = (...Operations: object[]): object => ({ schemas: [PATCH_OP], Operations });

/** What is known of a write: nothing was sent, it was acknowledged, or there was no answer that says whether it was done. */
export type Fate = "unsent" | "done" | "unknown";

/** One user, and what was done to it, each thing once at most. */
export interface Person {
  userName: string;
  id?: string;
  created: Fate;
  /** Two attributes by one PATCH. */
  titled: Fate;
  joined: Fate;
  deleted: Fate;
}

export interface Workload {
  people: Person[];
  groupId: string;
  /** How often each status was answered; 0: there was no answer. */
  statuses: number[];
}

interface Options {
  replicas: Replicas;
  connection: TestConnection;
  /** How many provisioning clients write at once. */
  clients: number;
  /** Whether to begin with another user. */
  goesOn: (workload: Workload) => boolean;
}

/** Creates users, changes two attributes of each, puts them into a group and deletes some of them, by whichever replica. */
export async function runWorkload({ replicas, connection, clients, goesOn }: Options): Promise<Workload> {
  const group = await replicas.scim(0, connection).request("POST", "/Groups", { schemas: [GROUP], displayName: "All" });
  const workload: Workload = { people: [], groupId: group.body.id, statuses: [] };
  const send = async (method: string, path: string, body?: object): Promise<[Fate, ScimResponse | undefined]> => {
    const place = replicas.anyAlive();
    const answer = await replicas
      .scim(place, connection)
      .request(method, path, body)
      .catch(() => undefined);
    workload.statuses.push(answer?.status ?? 0);
    if (answer && answer.status < 300) return ["done", answer];
    if (answer && answer.status !== 503) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return ["unknown", undefined];
  };
  const client = async () => {
    while (goesOn(workload)) await live(workload, send);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return workload;
}

type Send = (method: string, path: string, body?: object) => Promise<[Fate, ScimResponse | undefined]>;

async function live({ people, groupId }: Workload, send: Send): Promise<void> {
  const person: Person = {
    userName: `person-${people.length}`,
    created: "unknown",
    titled: "unsent",
    joined: "unsent",
    deleted: "unsent",
  };
  people.push(person);
  const { userName } = person;
  const emails = [{ value: `${userName}@corp.test`, type: "work" }];
  const [created, answer] = await send("POST", "/Users", { schemas: [USER], userName, displayName: userName, emails });
  person.created = created;
  person.id = answer?.body.id;
  if (!person.id) return;
  const attributes = { title: userName, nickName: userName };
  [person.titled] = await send("PATCH", `/Users/${person.id}`, patchOp({ op: "replace", value: attributes }));
  const joining = patchOp({ op: "add", path: "members", value: [{ value: person.id }] });
  [person.joined] = await send("PATCH", `/Groups/${groupId}`, joining);
  if (people.length % 4 === 0) [person.deleted] = await send("DELETE", `/Users/${person.id}`);
}

/** The counts of a workload for a report. */
export function describeWorkload({ people, statuses }: Workload): Record<string, number> {
  const { "0": unanswered = 0, "503": unavailable = 0 } = countOf(statuses);
  return {
    writes: statuses.length,
    acknowledged: statuses.length - unanswered - unavailable,
    "told to come back (503)": unavailable,
    unanswered,
    "users begun": people.length,
  };
}

/** Whether what is there agrees with what is known of a write. */
export const agrees = (fate: Fate, isThere: boolean): boolean => fate === "unknown" || (fate === "done") === isThere;

/** That something was put to the test at all. */
export function expectWorked({ statuses }: Workload, atLeast: number): void {
  expect(statuses.filter((status) => status >= 200 && status < 300).length).toBeGreaterThanOrEqual(atLeast);
}
