/**
 * Says of a resource that it changes now, and later than it changed last even where that was within the same millisecond, or
 * where the change has waited for another: what differs in nothing else is a change of its row by this alone, and so gets a
 * version.
 */
export function touch(resource: { updatedAt: Date }, now: Date): void {
  resource.updatedAt = new Date(Math.max(now.getTime(), resource.updatedAt.getTime() + 1));
}
