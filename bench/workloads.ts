import { type Fixture, type GroupSize, userId } from "./fixture.js";
import type { BenchRequest } from "./measure.js";

/** Requests of one kind. `next` gives each request its own number, over all windows of a target. */
export interface Workload {
  name: string;
  /** Requests in a window. */
  requests: number;
  next(number: number, fixture: Fixture): BenchRequest;
}

/** Visits users in no order that a cache would like. */
const someUser = (number: number, { size }: Fixture): number => (number * 7_919) % size;

const getUser: Workload = {
  name: "GET a user by id",
  requests: 2_000,
  next: (number, fixture) => {
    const id = userId(someUser(number, fixture));
    return { method: "GET", path: `/Users/${id}`, status: 200, contains: `"id":"${id}"` };
  },
};

const filterByUserName: Workload = {
  name: "filter by userName",
  requests: 2_000,
  next: (number, fixture) => {
    const userName = `user-${someUser(number, fixture)}`;
    const filter = encodeURIComponent(`userName eq "${userName}"`);
    return { method: "GET", path: `/Users?filter=${filter}`, status: 200, contains: `"userName":"${userName}"` };
  },
};

/** Each request adds another user, from the last number down: nobody is a member yet. */
const addMember = (members: GroupSize): Workload => ({
  name: `add 1 member to a group of ${members}`,
  requests: 300,
  next: (number, { size, groups }) => ({
    method: "PATCH",
    path: `/Groups/${groups[members]}`,
    body: JSON.stringify({
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "add", path: "members", value: [{ value: userId(size - 1 - number) }] }],
    }),
    status: 204,
  }),
});

export const workloads: Workload[] = [getUser, filterByUserName, addMember(10), addMember(10_000)];
