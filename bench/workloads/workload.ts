import type { Fixture } from "../fixture.js";
import type { Answer, Session } from "../measure.js";

/** Units of work of one kind, each of one request or more. */
export interface Workload {
  /** As the goals name it: `W2`. */
  id: string;
  name: string;
  /** Units at the same time; 8 where absent. */
  concurrency?: number;
  /** Most units in a window; as many as there is time for where absent. */
  units?: number;
  /** How long it runs before anything is measured; as long as reads need where absent. */
  warmUpSeconds?: number;
  /** Before the first window, and not measured. */
  prepare?(session: Session): Promise<void>;
  /** @param number of the unit, over all windows of a server */
  run(session: Session, number: number): Promise<unknown>;
  /** Whether there is a unit yet; always where absent. */
  hasMore?(session: Session): boolean;
  /** After each window, and not measured. @throws Error where what was written is not there */
  after?(session: Session): Promise<void>;
}

/** Writes come less often and run more code, which is compiled when it has run some thousand times. */
export const WRITES_WARM_UP_SECONDS = 20;

/** Workloads that are measured in turns, each after the one before. */
export type Suite = (fixture: Fixture) => Workload[];

/** Visits users in no order that a cache would like. */
export const someUser = (number: number, { size }: Fixture): number => (number * 7_919) % size;

export const query = (parameters: Record<string, string | number>): string =>
  `?${new URLSearchParams(Object.entries(parameters).map(([name, value]): [string, string] => [name, String(value)]))}`;

export const idsOf = (answer: Answer): string[] => answer.Resources.map(({ id }: { id: string }) => id);

/** Whether a list has exactly these resources, in whatever order. */
export const hasExactly = (ids: string[]) => {
  const wanted = JSON.stringify([...ids].sort());
  return (answer: Answer): boolean =>
    answer.totalResults === ids.length && JSON.stringify(idsOf(answer).sort()) === wanted;
};

export const patchOp = (...Operations: object[]): object => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
  Operations,
});

/** A user as a provider creates one. */
export const newUser = (userName: string): object => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
  userName,
  externalId: `ext-${userName}`,
  name: { givenName: "Ana", familyName: "Berg" },
  displayName: "Ana Berg",
  active: true,
  emails: [{ value: `${userName}@corp.test`, type: "work", primary: true }],
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { employeeNumber: userName, department: "Sales" },
});
