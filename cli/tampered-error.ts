/** A trail that is not what was written. The message says where, and what is wrong there. */
export class TamperedError extends Error {
  override name = "TamperedError";
}
