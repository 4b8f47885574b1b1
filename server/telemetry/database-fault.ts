/** What is wrong where a statement fails, as far as an operator does something else about it. */
export const FAULTS = ["conflict", "constraint", "input", "full", "read_only", "timeout", "away"] as const;

/** By the beginning of the SQLSTATE (PostgreSQL, appendix A), or of what the operating system says; the first that fits. */
const BY_CODE: [RegExp, (typeof FAULTS)[number]][] = [
  [/^40/, "conflict"],
  [/^23/, "constraint"],
  [/^22/, "input"],
  [/^(53100|58030)/, "full"],
  [/^25006/, "read_only"],
  [/^(57014|55P03)/, "timeout"],
  [/^(08|57P|53|E[A-Z])/, "away"],
];

/** `23505` is `constraint`; undefined for what is none of them. */
export function databaseFault(error: unknown): (typeof FAULTS)[number] | undefined {
  const code = codeOf(error);
  if (code === undefined) return (error as Error)?.message?.startsWith("Connection terminated") ? "away" : undefined;
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1];
}

/** What the domain expects, and tells its caller in its own words. */
export const isExpected = (fault: string | undefined): boolean =>
  fault === "conflict" || fault === "constraint" || fault === "input";

/** The SQLSTATE, or the operating system's name: never the message, which repeats values. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : undefined;
}
