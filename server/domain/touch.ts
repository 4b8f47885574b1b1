/**
 * Says that a resource has changed now, later than it last did. What belongs to a resource but stands in another table changes
 * its version by this alone, so it must be a change even where two changes fall into one millisecond.
 */
export function touch(resource: { updatedAt: Date }, now: Date): void {
  const next = new Date(resource.updatedAt.getTime() + 1);
  resource.updatedAt = now > next ? now : next;
}
