/** Both servers hold the same people, groups and roles, under the same ids. */
export interface Fixture {
  tenantId: string;
  /** How many users the figures are said to be for. They are numbered from 0. */
  size: number;
  /** Of groups, those whose members there are enough of. */
  groups: readonly number[];
}

export const SIZES = [10_000, 100_000, 1_000_000] as const;

export const GROUP_SIZES = [10, 1_000, 10_000, 100_000] as const;

/** So many more users are in no group, to be added to groups and taken out again. */
export const OUTSIDERS = 1_000;

/** So many users in turn have the department, the role and the manager in common: filters find as many at any size. */
export const TEAM = 20;

/** So many roles there are; the first is granted to the largest group, too. */
export const ROLES = 10;

/** A group for who adds members at the same time. */
export const CONTENDED_GROUP = 0;

export const fixtureOf = (tenantId: string, size: number): Fixture => ({
  tenantId,
  size,
  groups: GROUP_SIZES.filter((members) => members <= size),
});

const hex = (number: number): string => number.toString(16).padStart(12, "0");

/** The id of the user with this number. */
export const userId = (number: number): string => `01a00000-0000-7000-8000-${hex(number)}`;

/** The id of the group with so many members. */
export const groupId = (members: number): string => `01b00000-0000-7000-8000-${hex(members)}`;

export const roleId = (number: number): string => `01c00000-0000-7000-8000-${hex(number)}`;

const digits = (number: number): string => String(number).padStart(7, "0");

/** What the user with this number has, as SQL below makes it. */
export const userNameOf = (number: number): string => `user-${digits(number)}`;
export const externalIdOf = (number: number): string => `ext-${digits(number)}`;
export const familyNameOf = (number: number): string => `Family${digits(number)}`;
export const emailOf = (number: number): string => `${userNameOf(number)}@corp.test`;
export const phoneOf = (number: number): string => `+1555${digits(number)}`;
export const departmentOf = (number: number): string => `Department ${Math.floor(number / TEAM)}`;
export const roleOf = (number: number): string => `role-${Math.floor(number / TEAM)}`;
export const managerOf = (number: number): number => number - (number % TEAM);
export const isActive = (number: number): boolean => number % 10 !== 3;

/** Each user was changed a second after the one before. */
export const changedAt = (number: number): string => new Date(FIRST_CHANGE + number * 1_000).toISOString();
const FIRST_CHANGE = Date.UTC(2026, 0, 1);

/** SQL that gives one row a user: `$2` is how many. */
export const PEOPLE = `
  select n, ('01a00000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
         case when n % ${TEAM} <> 0
              then ('01a00000-0000-7000-8000-' || lpad(to_hex(n - n % ${TEAM}), 12, '0'))::uuid end as manager_id,
         'user-' || d as user_name, 'ext-' || d as external_id, 'E' || d as employee_number,
         'Given' || n % 1000 as given_name, 'Family' || d as family_name, 'user-' || d || '@corp.test' as email,
         '+1555' || d as phone, 'Department ' || n / ${TEAM} as department, 'role-' || n / ${TEAM} as role,
         n % 10 <> 3 as active, timestamptz '2026-01-01Z' + n * interval '1 second' as changed_at
  from (select n, lpad(n::text, 7, '0') as d from generate_series(0, $2::int - 1) n) numbers`;

/** What a group is called. */
export const groupNameOf = (members: number): string => `Group of ${members}`;
