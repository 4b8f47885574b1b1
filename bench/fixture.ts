/** Both servers hold the same people and groups, under the same ids. */
export interface Fixture {
  tenantId: string;
  /** Users, numbered from 0. */
  size: number;
  groups: Record<GroupSize, string>;
}

export const GROUP_SIZES = [10, 10_000] as const;
export type GroupSize = (typeof GROUP_SIZES)[number];

/** The id of the user with this number. */
export const userId = (number: number): string => `01a00000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;

export const groupId = (size: number): string => `01b00000-0000-7000-8000-${size.toString(16).padStart(12, "0")}`;

/** SQL that gives one row a user: number, id, names and e-mail. */
export const PEOPLE = `
  select n, ('01a00000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id, 'user-' || n as user_name,
         'Given' || n as given_name, 'Family' || n as family_name, 'user-' || n || '@corp.test' as email
  from generate_series(0, $2::int - 1) n`;
