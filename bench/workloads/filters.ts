import {
  changedAt,
  departmentOf,
  emailOf,
  externalIdOf,
  familyNameOf,
  isActive,
  managerOf,
  phoneOf,
  roleOf,
  TEAM,
  userId,
  userNameOf,
} from "../fixture.js";
import { hasExactly, query, type Suite, someUser } from "./workload.js";

const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/** The ten users whose numbers have all but the last digit in common with this one. */
const tenOf = (number: number): number[] => Array.from({ length: 10 }, (_, digit) => number - (number % 10) + digit);

/** The users of this one's team, the manager first. */
const teamOf = (number: number): number[] => Array.from({ length: TEAM }, (_, index) => managerOf(number) + index);

/** Filters, each with whom it finds: as many at any number of users. */
const FILTERS: Record<string, (number: number) => [filter: string, found: number[]]> = {
  "userName sw": (n) => [`userName sw "${userNameOf(n).slice(0, -1)}"`, tenOf(n)],
  "userName co": (n) => [`userName co "${userNameOf(n).slice(2)}"`, [n]],
  "userName ew": (n) => [`userName ew "${userNameOf(n).slice(2)}"`, [n]],
  "or of userName and externalId": (n) => [
    `userName eq "${userNameOf(n)}" or externalId eq "${externalIdOf(n + 1)}"`,
    [n, n + 1],
  ],
  "name.familyName sw": (n) => [`name.familyName sw "${familyNameOf(n).slice(0, -1)}"`, tenOf(n)],
  "active and department": (n) => [
    `active eq true and ${ENTERPRISE}:department eq "${departmentOf(n)}"`,
    teamOf(n).filter(isActive),
  ],
  "department and not active": (n) => [
    `${ENTERPRISE}:department eq "${departmentOf(n)}" and not (active eq true)`,
    teamOf(n).filter((one) => !isActive(one)),
  ],
  manager: (n) => [`${ENTERPRISE}:manager.value eq "${userId(managerOf(n))}"`, teamOf(n).slice(1)],
  "value path on emails": (n) => [`emails[type eq "work" and value eq "${emailOf(n)}"]`, [n]],
  "emails.value sw": (n) => [`emails.value sw "${userNameOf(n).slice(0, -1)}"`, tenOf(n)],
  "phoneNumbers.value": (n) => [`phoneNumbers.value eq "${phoneOf(n)}"`, [n]],
  role: (n) => [`roles.value eq "${roleOf(n)}"`, teamOf(n)],
  "range of lastModified": (n) => [
    `meta.lastModified ge "${changedAt(tenOf(n)[0] ?? 0)}" and meta.lastModified lt "${changedAt((tenOf(n)[0] ?? 0) + 10)}"`,
    tenOf(n),
  ],
};

export const filters: Suite = () =>
  Object.entries(FILTERS).map(([name, make]) => ({
    id: "W10",
    name: `filter ${name}`,
    run: ({ send, fixture }, number) => {
      const [filter, found] = make(someUser(number, fixture));
      const isRight = hasExactly(found.map(userId));
      return send({ method: "GET", path: `/Users${query({ filter })}`, status: 200, isRight });
    },
  }));
