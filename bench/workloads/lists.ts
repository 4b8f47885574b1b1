import { OUTSIDERS, userId } from "../fixture.js";
import type { Answer, Session } from "../measure.js";
import { query, type Suite, type Workload } from "./workload.js";

const PAGE = 100;
/** Deep in a list begins after so much of it. */
const DEPTH = 0.8;

/** Pages of the list of all users, which says how many there are. */
export const lists: Suite = ({ size }) => [
  {
    id: "W5",
    name: "list 100 at the start",
    run: ({ send, fixture }) =>
      send({ method: "GET", path: `/Users${query({ count: PAGE })}`, status: 200, isRight: isPage(fixture.size, 0) }),
  },
  walkByIndex("list 100, a walk by startIndex from the start", 0),
  walkByIndex("list 100, a walk by startIndex, deep", size * DEPTH),
  walkByCursor("list 100, a walk by cursor from the start", 0),
  walkByCursor("list 100, a walk by cursor, deep", size * DEPTH),
];

/** Pages one after the other; from the end back to where it has begun. */
const walkByIndex = (name: string, from: number): Workload => ({
  id: "W5",
  name,
  concurrency: 1,
  run: ({ send, fixture: { size } }, number) => {
    const first = from + ((number * PAGE) % (size - from));
    const path = `/Users${query({ startIndex: first + 1, count: PAGE })}`;
    return send({ method: "GET", path, status: 200, isRight: isPage(size, first) });
  },
});

interface Cursor {
  cursor: string;
  first: number;
}

const walkByCursor = (name: string, from: number): Workload => ({
  id: "W5",
  name,
  concurrency: 1,
  async prepare(session) {
    let at: Cursor = { cursor: "", first: 0 };
    while (at.first < from) at = await nextPage(session, at);
    session.memory.set(name, { begin: at, at });
  },
  async run(session) {
    const { begin, at } = session.memory.get(name) as { begin: Cursor; at: Cursor };
    const next = await nextPage(session, at);
    session.memory.set(name, { begin, at: next.first >= session.fixture.size ? begin : next });
  },
});

async function nextPage({ send, fixture }: Session, { cursor, first }: Cursor): Promise<Cursor> {
  const path = `/Users${query({ cursor, count: PAGE })}`;
  const isRight = isPage(fixture.size, first);
  const { nextCursor } = await send({ method: "GET", path, status: 200, isRight });
  return { cursor: nextCursor, first: first + PAGE };
}

/** Users are listed by their ids, and so by their numbers. */
const isPage =
  (size: number, first: number) =>
  ({ totalResults, Resources }: Answer): boolean =>
    totalResults === size + OUTSIDERS &&
    Resources.length === PAGE &&
    Resources[0].id === userId(first) &&
    Resources.at(-1).id === userId(first + PAGE - 1);
