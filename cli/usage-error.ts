/** A command line, or an environment, that cannot be used. */
export class UsageError extends Error {
  override name = "UsageError";
}
