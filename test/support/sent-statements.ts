interface SentStatement {
  text: string;
  values?: readonly unknown[];
}

/** As node-postgres is given it: a text, a statement, or several that are sent together. */
type Query = string | (SentStatement & { statements?: readonly SentStatement[] });

/** What a connection is sent by one call of its `query`. */
export function sentBy([query]: readonly unknown[]): readonly SentStatement[] {
  const given = query as Query;
  return typeof given === "string" ? [{ text: given }] : (given.statements ?? [given]);
}
