import { isActive, userId, userNameOf } from "../fixture.js";
import type { Answer, Session } from "../measure.js";
import { hasExactly, newUser, patchOp, query, type Suite, someUser, WRITES_WARM_UP_SECONDS } from "./workload.js";

/** Reading users one by one. */
export const userReads: Suite = () => [
  {
    id: "W2",
    name: "GET a user by id",
    run: ({ send, fixture }, number) => {
      const id = userId(someUser(number, fixture));
      return send({ method: "GET", path: `/Users/${id}`, status: 200, isRight: (user) => user.id === id });
    },
  },
  { id: "W3", name: "filter userName eq, hit", run: (session, number) => findByUserName(session, number, true) },
  { id: "W4", name: "filter userName eq, miss", run: (session, number) => findByUserName(session, number, false) },
];

function findByUserName({ send, fixture }: Session, number: number, isHit: boolean): Promise<Answer> {
  const found = someUser(number, fixture);
  const filter = `userName eq "${isHit ? userNameOf(found) : `nobody-${number}`}"`;
  const isRight = hasExactly(isHit ? [userId(found)] : []);
  return send({ method: "GET", path: `/Users${query({ filter })}`, status: 200, isRight });
}

/** Creating users and changing them. */
export const userWrites: Suite = ({ size }) => [
  {
    id: "W1",
    name: "create a user",
    warmUpSeconds: WRITES_WARM_UP_SECONDS,
    run: ({ send }, number) => {
      const userName = `new-${number}`;
      const isRight = (user: Answer) => user.userName === userName && user.meta.version === 'W/"1"';
      return send({ method: "POST", path: "/Users", body: newUser(userName), status: 201, isRight });
    },
  },
  {
    id: "W6",
    name: "PATCH active",
    warmUpSeconds: WRITES_WARM_UP_SECONDS,
    run: (session, number) => {
      const user = someUser(number, session.fixture);
      const value = isActive(user) === (Math.floor(number / size) % 2 === 1);
      return patch(session, user, { op: "replace", path: "active", value }, (answer) => answer.active === value);
    },
  },
  {
    id: "W7",
    name: "PATCH on a value path",
    warmUpSeconds: WRITES_WARM_UP_SECONDS,
    run: (session, number) => {
      const value = `changed-${number}@corp.test`;
      const operation = { op: "replace", path: 'emails[type eq "work"].value', value };
      return patch(session, someUser(number, session.fixture), operation, (user) => user.emails[0].value === value);
    },
  },
];

const patch = ({ send }: Session, user: number, operation: object, isRight: (user: Answer) => boolean) =>
  send({ method: "PATCH", path: `/Users/${userId(user)}`, body: patchOp(operation), status: 200, isRight });
