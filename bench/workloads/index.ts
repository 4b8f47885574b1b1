import { filters } from "./filters.js";
import { lists } from "./lists.js";
import { contendedMembers, groupReads, members } from "./members.js";
import { people } from "./people.js";
import { bulk, firstSync } from "./sync.js";
import { userReads, userWrites } from "./users.js";
import type { Suite } from "./workload.js";

/** All that is measured: what reads comes first, so that it finds what was planted. */
export const suites: Suite[] = [
  userReads,
  lists,
  filters,
  groupReads,
  people,
  members,
  contendedMembers,
  userWrites,
  firstSync,
  bulk,
];

/** What is measured of servers that have just started: what memory a first synchronization takes, not what lists have left. */
export const begunAfresh: ReadonlySet<Suite> = new Set([firstSync]);

/** What may not cost more, the more users there are: measured at servers with few of them, too, where there are many. */
export const growing: ReadonlySet<Suite> = new Set([userReads, filters]);
