/**
 * A list among a statement's values, such as of the ids to read, in place of `$2::uuid[]`. PostgreSQL counts a list that it sees while
 * it plans, finds that a plan for these few would cost less than one for any list, and plans the statement each time that it is run,
 * which takes longer than running it. A list that comes from a subquery is taken for one of ten, and the statement planned once.
 *
 * @param type of its elements
 */
export const listValue = (placeholder: string, type: "uuid" | "text" = "uuid"): string =>
  `(select ${placeholder}::${type}[])::${type}[]`;
