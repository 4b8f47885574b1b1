import { CONTENDED_GROUP, groupId, OUTSIDERS, userId } from "../fixture.js";
import type { Answer, Session } from "../measure.js";
import { patchOp, type Suite, type Workload } from "./workload.js";

/** One member added, and taken out again. */
export const members: Suite = ({ groups }) =>
  groups.flatMap((size): Workload[] => [
    {
      id: "W8",
      name: `add 1 member to a group of ${size}`,
      concurrency: 1,
      units: 150,
      run: (session, number) => add(session, size, outsider(session, number)),
    },
    {
      id: "W9",
      name: `remove 1 member from a group of ${size}`,
      concurrency: 1,
      hasMore: (session) => addedTo(session, size).length > 0,
      run: (session) => remove(session, size, addedTo(session, size).shift() ?? ""),
    },
  ]);

/** Members added to one group at the same time: none may be lost. */
export const contendedMembers: Suite = () => [
  {
    id: "W8c",
    name: "add 50 members to one group, 8 at a time",
    units: 50,
    run: (session, number) => add(session, CONTENDED_GROUP, outsider(session, number)),
    async after(session) {
      const added = addedTo(session, CONTENDED_GROUP).splice(0);
      const isRight = ({ members }: Answer) =>
        JSON.stringify(members.map(({ value }: { value: string }) => value).sort()) ===
        JSON.stringify([...added].sort());
      await session.send({ method: "GET", path: `/Groups/${groupId(CONTENDED_GROUP)}`, status: 200, isRight });
      for (const id of added) await remove(session, CONTENDED_GROUP, id);
    },
  },
];

const outsider = ({ fixture }: Session, number: number): string => userId(fixture.size + (number % OUTSIDERS));

function addedTo({ memory }: Session, size: number): string[] {
  const key = `added to ${size}`;
  if (!memory.has(key)) memory.set(key, []);
  return memory.get(key) as string[];
}

async function add(session: Session, size: number, id: string): Promise<void> {
  await patch(session, size, { op: "add", path: "members", value: [{ value: id }] });
  addedTo(session, size).push(id);
}

const remove = (session: Session, size: number, id: string) =>
  patch(session, size, { op: "remove", path: `members[value eq "${id}"]` });

const patch = ({ send }: Session, size: number, operation: object) =>
  send({ method: "PATCH", path: `/Groups/${groupId(size)}`, body: patchOp(operation), status: 204 });

/** Reading groups without their members, and the largest with all of them. */
export const groupReads: Suite = ({ groups }) => [
  ...groups.map(
    (size): Workload => ({
      id: "W11",
      name: `GET a group of ${size} without members`,
      run: ({ send }) => {
        const isRight = (group: Answer) => group.id === groupId(size) && group.members === undefined;
        return send({
          method: "GET",
          path: `/Groups/${groupId(size)}?excludedAttributes=members`,
          status: 200,
          isRight,
        });
      },
    }),
  ),
  ...groups.map(
    (size): Workload => ({
      id: "W11",
      name: `GET a group of ${size} with all members`,
      concurrency: 1,
      units: 20,
      run: ({ send }) => {
        const isRight = (group: Answer) => group.members.length === size;
        return send({ method: "GET", path: `/Groups/${groupId(size)}`, status: 200, isRight });
      },
    }),
  ),
];
