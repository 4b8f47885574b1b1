/**
 * Marks a resource as changed where none of its own columns is, so that it gets a new version. `updatedAt` moves on even within
 * one millisecond, and where the change had to wait for another that began later.
 */
export function touch(resource: { updatedAt: Date }, now: Date): void {
  resource.updatedAt = new Date(Math.max(now.getTime(), resource.updatedAt.getTime() + 1));
}
