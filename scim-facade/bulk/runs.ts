import type { Claims } from "./claims.js";
import type { Step } from "./execution-order.js";

/**
 * Puts steps that follow one another together where it does not matter in which order they are done: none needs another of
 * them, and none claims what another does. What claims nobody knows what stands alone.
 *
 * @param claimsOf undefined where an operation may depend on whatever was done before
 * @example runsOf(steps, dependencies, claimsOf) gives [[a, b], [c]] where c needs a, or claims what b claims
 */
export function runsOf<T>(
  steps: readonly Step<T>[],
  dependencies: ReadonlyMap<T, Iterable<T>>,
  claimsOf: (operation: T) => Claims | undefined,
): Step<T>[][] {
  const runs: Step<T>[][] = [];
  let open: Run<T> | undefined;
  for (const step of steps) {
    const [operation] = step.operations as [T];
    const claims = step.isCircle ? undefined : claimsOf(operation);
    const needs = dependencies.get(operation) ?? [];
    if (!claims || !open || meet(needs, open.operations) || meet(claims, open.claims)) {
      runs.push([]);
      open = claims && { operations: new Set(), claims: new Set() };
    }
    open?.operations.add(operation);
    for (const claim of claims ?? []) open?.claims.add(claim);
    runs.at(-1)?.push(step);
  }
  return runs;
}

const meet = <T>(some: Iterable<T>, others: ReadonlySet<T>): boolean => [...some].some((one) => others.has(one));

interface Run<T> {
  operations: Set<T>;
  claims: Set<string>;
}
