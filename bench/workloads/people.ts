import { userId } from "../fixture.js";
import type { Answer, BenchRequest, Session } from "../measure.js";
import type { Suite, Workload } from "./workload.js";

/** What a program asks of people. */
const QUERY = `
  query People($first: Int!) {
    users(first: $first) {
      nodes {
        id userName displayName
        emails { value type primary }
        groups(first: 100) { nodes { id displayName } }
        effectiveRoles { role { value displayName } }
      }
    }
  }`;

/** GraphQL at Roster, and a route that answers the same at the floor. */
export const people: Suite = ({ groups }) => [10, 100].map((first) => listPeople(first, groups.length));

const listPeople = (first: number, groups: number): Workload => ({
  id: "W14",
  name: `GraphQL: users(${first}) with e-mails, groups and effective roles`,
  run: ({ send, target }: Session) =>
    send({
      ...(target.name === "Roster" ? graphql(first) : plain(first)),
      isScim: false,
      isRight: isRight(first, groups),
    }),
});

const graphql = (first: number): BenchRequest => ({
  method: "POST",
  path: "/graphql",
  body: { query: QUERY, variables: { first } },
  status: 200,
});

const plain = (first: number): BenchRequest => ({ method: "GET", path: `/people?first=${first}`, status: 200 });

/** All of the page are in all groups but the smallest, have a role of their own, and one by the largest group. */
const isRight = (first: number, groups: number) => (answer: Answer) => {
  const nodes: Answer[] = (answer.data ?? answer).users.nodes;
  const last = nodes.at(-1);
  const groupsOfLast = (last.groups.nodes ?? last.groups).length;
  return (
    nodes.length === first &&
    nodes.every(({ id, emails }, number) => id === userId(number) && emails.length === 1) &&
    groupsOfLast === (first > 10 ? groups - 1 : groups) &&
    last.effectiveRoles.length === (first > 20 ? 2 : 1)
  );
};
