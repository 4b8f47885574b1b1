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
