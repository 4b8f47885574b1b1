import type { GraphQLResolveInfo } from "graphql";
import { DEFAULT_PAGE_SIZE } from "../../schema/relay.js";
import { BRIEF_USER, type WithListedUser, type WithUser } from "../reads/users.js";
import type { GraphqlContext } from "./context.js";
import { type SelectedField, selectionOf } from "./selection.js";

/** What an operation asks for of one user that can be read together with it. */
export const withUser = (info: GraphQLResolveInfo, context: Seer): WithUser => readable(selectionOf(info), context);

/** What it asks for of the user that a mutation has changed. */
export function withChangedUser(info: GraphQLResolveInfo, context: Seer): WithUser {
  const user = selectionOf(info).field("user");
  return user?.isOnce ? readable(user, context) : {};
}

/** Who sees but itself is shown no manager. */
type Seer = Pick<GraphqlContext, "onlyUser">;

/** What it asks for of each user of a list. */
export function withListedUsers(info: GraphQLResolveInfo, context: Seer): WithListedUser {
  const page = selectionOf(info);
  const shown = [page.field("nodes"), page.field("edges")?.field("node")].filter((user) => user !== undefined);
  return {
    ...(shown.length === 1 ? readable(shown[0], context) : {}),
    isBrief: shown.every((user) => user.hasOnly(OF_BRIEF_USER)),
  };
}

/** Fields that show no more of a user's own columns than the brief ones. */
const OF_BRIEF_USER = Object.fromEntries(
  [...BRIEF_USER, "__typename", "manager", "directReports", "groups", "effectiveRoles", "effectivePermissions"].map(
    (field) => [field, true],
  ),
);

/** What is read with many users costs as much as a statement of its own; what only few need is no reason for another. */
function readable(user: SelectedField | undefined, { onlyUser }: Seer): WithUser {
  const [groups, manager] = [user?.field("groups"), user?.field("manager")];
  return {
    ...(groups && isFirstPage(groups) && showsOnly(groups, GROUP) ? { groups: sizeOf(groups) } : {}),
    ...(manager && !onlyUser && showsOnly(manager, MANAGER) ? { manager: true } : {}),
  };
}

const isFirstPage = (list: SelectedField): boolean =>
  list.isOnce && ["after", "last", "before", "offset"].every((name) => (list.argument(name) ?? null) === null);

/** The page's own limits are judged where it is shown: what goes beyond them is not read. */
const sizeOf = (list: SelectedField): number => {
  const first = list.argument("first") ?? DEFAULT_PAGE_SIZE;
  return typeof first === "number" && first >= 0 ? first : 0;
};

/** Fields that are read together with a user, by what they stand in. */
interface Readable {
  [field: string]: Readable | true;
}

const MANAGER: Readable = { id: true, displayName: true, __typename: true };
const SHOWN_GROUP: Readable = { id: true, displayName: true, __typename: true };
const GROUP: Readable = {
  __typename: true,
  nodes: SHOWN_GROUP,
  edges: { __typename: true, cursor: true, type: true, node: SHOWN_GROUP },
  pageInfo: { __typename: true, hasNextPage: true, hasPreviousPage: true, startCursor: true, endCursor: true },
  totalCount: true,
};

function showsOnly(field: SelectedField, readable: Readable): boolean {
  if (!field.hasOnly(readable)) return false;
  for (const name in readable) {
    const inner = readable[name];
    const asked = typeof inner === "object" ? field.field(name) : undefined;
    if (asked && !showsOnly(asked, inner as Readable)) return false;
  }
  return true;
}
