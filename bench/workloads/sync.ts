import { userId } from "../fixture.js";
import type { Answer, Session } from "../measure.js";
import { hasExactly, newUser, patchOp, query, type Suite, someUser, WRITES_WARM_UP_SECONDS } from "./workload.js";

const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const ENTRA_MEMBERS = 10;
const OKTA_MEMBERS = 100;

/** The first synchronization of a provider, 8 at a time: users, then groups with members in the pattern of each. */
export const firstSync: Suite = () => [
  {
    id: "W12",
    name: "first sync of users: search, create",
    warmUpSeconds: WRITES_WARM_UP_SECONDS,
    run: (session, number) => syncUser(session, `sync-${number}`),
  },
  {
    id: "W12",
    name: "first sync of groups, Entra: search, create, 10 members one by one",
    run: (session, number) => syncGroup.entra(session, `Entra ${number}`, someOf(session, number)),
  },
  {
    id: "W12",
    name: "first sync of groups, Okta: search, create, 100 members at once",
    run: (session, number) => syncGroup.okta(session, `Okta ${number}`, someOf(session, number)),
  },
];

/** The ids of so many users. */
type IdsOf = (count: number) => string[];

const someOf =
  ({ fixture }: Session, number: number): IdsOf =>
  (count) =>
    Array.from({ length: count }, (_, index) => userId(someUser(number * count + index, fixture)));

/** @returns the user's id */
export async function syncUser({ send }: Session, userName: string): Promise<string> {
  await send({
    method: "GET",
    path: `/Users${query({ filter: `userName eq "${userName}"` })}`,
    status: 200,
    isRight: hasExactly([]),
  });
  return (await send({ method: "POST", path: "/Users", body: newUser(userName), status: 201 })).id;
}

/** A group with members, as each provider sends it. */
export const syncGroup = {
  entra: async (session: Session, displayName: string, idsOf: IdsOf): Promise<void> => {
    const id = await createGroup(session, displayName);
    for (const value of idsOf(ENTRA_MEMBERS)) await addMembers(session, id, [value]);
  },
  okta: async (session: Session, displayName: string, idsOf: IdsOf): Promise<void> => {
    await addMembers(session, await createGroup(session, displayName), idsOf(OKTA_MEMBERS));
  },
};

async function createGroup({ send }: Session, displayName: string): Promise<string> {
  const filter = `displayName eq "${displayName}"`;
  const path = `/Groups${query({ filter, excludedAttributes: "members" })}`;
  await send({ method: "GET", path, status: 200, isRight: hasExactly([]) });
  const body = { schemas: [GROUP], displayName };
  const isRight = (group: Answer) => group.displayName === displayName;
  return (await send({ method: "POST", path: "/Groups", body, status: 201, isRight })).id;
}

const addMembers = ({ send }: Session, id: string, ids: string[]) =>
  send({
    method: "PATCH",
    path: `/Groups/${id}`,
    body: patchOp({ op: "add", path: "members", value: ids.map((value) => ({ value })) }),
    status: 204,
  });

const BULK_OPERATIONS = 1_000;

/** A bulk job, and the same requests one by one. */
export const bulk: Suite = () => [
  {
    id: "W13",
    name: "bulk job that creates 1000 users",
    concurrency: 1,
    units: 1,
    run: ({ send }, number) => {
      const Operations = Array.from({ length: BULK_OPERATIONS }, (_, index) => {
        const bulkId = `bulk-${number}-${index}`;
        return { method: "POST", path: "/Users", bulkId, data: newUser(bulkId) };
      });
      const body = { schemas: ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], Operations };
      const isRight = (answer: Answer) =>
        answer.Operations.length === BULK_OPERATIONS &&
        answer.Operations.every(({ status }: { status: string }) => status === "201");
      return send({ method: "POST", path: "/Bulk", body, status: 200, isRight });
    },
  },
  {
    id: "W13",
    name: "create a user, one by one",
    concurrency: 1,
    run: ({ send }, number) => send({ method: "POST", path: "/Users", body: newUser(`single-${number}`), status: 201 }),
  },
];
