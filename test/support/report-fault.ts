/** Prints what a fault came to, one line a fault. */
export function reportFault(fault: string, counts: Record<string, number | string>): void {
  const told = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  process.stderr.write(`${fault}: ${told.join(", ")}\n`);
}

/** How often each value is there. @example countOf([201, 201, 503]) // { "201": 2, "503": 1 } */
export function countOf(values: (string | number)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
