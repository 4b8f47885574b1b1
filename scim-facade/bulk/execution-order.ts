import { circlesIn } from "./circles.js";

/** What is performed at a time: one operation, or several that depend on each other in a circle. */
export interface Step<T> {
  operations: T[];
  /** Whether its operations depend on each other, or the only one on itself. */
  isCircle: boolean;
}

interface WaitingStep<T> extends Step<T> {
  /** Where in the job its last operation stands. */
  place: number;
  /** How many of the operations that it waits for are not performed yet. */
  missing: number;
  /** Those that wait for it, once for each operation that they wait for. */
  dependants: WaitingStep<T>[];
}

/**
 * In which order operations are performed: in their own, but that one that depends on others waits until they have been.
 * Always the first comes next that need not wait. Those that depend on each other in a circle come together, in the place of
 * the last. The cost grows with the number of dependencies, and at worst with the square of the number of operations.
 *
 * @example executionOrder(["a", "b", "c"], new Map([["a", ["c"]]])) gives b, c, a
 */
export function executionOrder<T>(operations: readonly T[], dependencies: ReadonlyMap<T, Iterable<T>>): Step<T>[] {
  const waiting = stepsOf(operations, dependencies);
  const order: Step<T>[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ missing }) => missing === 0);
    const [step] = waiting.splice(next, 1) as [WaitingStep<T>];
    for (const dependant of step.dependants) dependant.missing--;
    order.push(step);
  }
  return order;
}

function stepsOf<T>(operations: readonly T[], dependencies: ReadonlyMap<T, Iterable<T>>): WaitingStep<T>[] {
  const places = new Map(operations.map((operation, index) => [operation, index]));
  const steps = circlesIn(operations, dependencies).map((circle): WaitingStep<T> => {
    const place = Math.max(...circle.map((operation) => places.get(operation) ?? 0));
    return { operations: circle, isCircle: circle.length > 1, place, missing: 0, dependants: [] };
  });
  countMissing(steps, dependencies);
  return steps.sort((one, other) => one.place - other.place);
}

function countMissing<T>(steps: WaitingStep<T>[], dependencies: ReadonlyMap<T, Iterable<T>>): void {
  const stepWith = new Map(steps.flatMap((step) => step.operations.map((operation) => [operation, step])));
  for (const step of steps) {
    for (const dependency of step.operations.flatMap((operation) => [...(dependencies.get(operation) ?? [])])) {
      const other = stepWith.get(dependency) as WaitingStep<T>;
      if (other === step) {
        step.isCircle = true;
      } else {
        other.dependants.push(step);
        step.missing++;
      }
    }
  }
}
