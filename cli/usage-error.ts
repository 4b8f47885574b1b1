/** A command line, an environment or a file that cannot be used. */
export class UsageError extends Error {
  override name = "UsageError";
}
