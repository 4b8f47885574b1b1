/** Gives the id of the resource that a bulkId stands for; undefined leaves the reference as it is. */
export type IdOf = (bulkId: string) => string | undefined;

/** Puts an id in the place of a text that is `bulkId:…` as a whole (RFC 7644 section 3.7.2). */
export const replaceBulkId = (text: string, idOf: IdOf): string => replaceMatch(text, /^()bulkId:(.+)$/s, idOf);

/** As `replaceBulkId`, of a URL whose last segment is `bulkId:…`. */
export const replaceInUrl = (url: string, idOf: IdOf): string =>
  replaceMatch(url, /^((?:[^?#]*\/)?)bulkId:([^/?#]+)$/s, idOf);

function replaceMatch(text: string, pattern: RegExp, idOf: IdOf): string {
  const [, before, bulkId] = pattern.exec(text) ?? [];
  const id = bulkId && idOf(bulkId);
  return id === undefined ? text : `${before}${id}`;
}
