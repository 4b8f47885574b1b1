/**
 * Finds what depends on each other in circles: the strongly connected components of the graph, by Tarjan's algorithm. What is
 * in no circle comes alone. In a circle most come after what they depend on.
 *
 * @example circlesIn(["a", "b", "c"], new Map([["a", ["b"]], ["b", ["a"]]])) gives [["b", "a"], ["c"]]
 */
export function circlesIn<T>(items: readonly T[], dependencies: ReadonlyMap<T, Iterable<T>>): T[][] {
  const circles: T[][] = [];
  /** When each was found. */
  const found = new Map<T, number>();
  /** Those found that are in no circle yet. */
  const open: T[] = [];
  const isOpen = new Set<T>();
  /** @returns when the earliest was found that this one leads back to */
  const visit = (item: T): number => {
    const own = found.size;
    let earliest = own;
    found.set(item, own);
    open.push(item);
    isOpen.add(item);
    for (const dependency of dependencies.get(item) ?? []) {
      const known = found.get(dependency);
      if (known === undefined) earliest = Math.min(earliest, visit(dependency));
      else if (isOpen.has(dependency)) earliest = Math.min(earliest, known);
    }
    if (earliest === own) close(item);
    return earliest;
  };
  const close = (first: T): void => {
    const circle = open.splice(open.lastIndexOf(first)).reverse();
    for (const item of circle) isOpen.delete(item);
    circles.push(circle);
  };
  for (const item of items) if (!found.has(item)) visit(item);
  return circles;
}
