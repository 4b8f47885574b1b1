import type { ScimRequestFilter } from "../../generated.ts";

/** What of requests is shown, as it stands in the address. */
export const STATUSES = [
  { value: "all", label: "All" },
  { value: "done", label: "Done" },
  { value: "errors", label: "Refused or failed" },
  { value: "denied", label: "Not let in" },
  { value: "failed", label: "Failed here" },
] as const;

const OF_STATUS: Record<string, ScimRequestFilter> = {
  done: { status: { lt: 400 } },
  errors: { or: [{ status: { gte: 400 } }, { status: { present: false } }] },
  denied: { status: { eq: 401 } },
  failed: { or: [{ status: { gte: 500 } }, { status: { present: false } }] },
};

/** What a request may have done. Of reads, the method says it. */
export const ACTIONS = [
  { value: "all", label: "All" },
  { value: "user.created", label: "Created a person" },
  { value: "user.updated", label: "Changed a person" },
  { value: "user.deactivated", label: "Deactivated a person" },
  { value: "user.reactivated", label: "Reactivated a person" },
  { value: "user.deleted", label: "Deleted a person" },
  { value: "user.adopted", label: "Took over a person" },
  { value: "group.created", label: "Created a group" },
  { value: "group.updated", label: "Changed a group or its members" },
  { value: "group.deleted", label: "Deleted a group" },
  { value: "read", label: "Read" },
] as const;

const READING: ScimRequestFilter = { method: { in: ["GET", "HEAD"] } };

/**
 * The filter of the API that the address asks for.
 *
 * @param mayChanges whether who asks may read what was changed: nobody else can select by it
 */
export function filterOf(query: URLSearchParams, mayChanges: boolean): ScimRequestFilter {
  const [status, key] = ["status", "key"].map((name) => query.get(name));
  const [action, resource] = ["action", "resource"].map((name) => (mayChanges ? query.get(name) : null));
  const [from, until] = [instantOf(query.get("from")), instantOf(query.get("until"))];
  const conditions: (ScimRequestFilter | null | undefined | "")[] = [
    status && OF_STATUS[status],
    action === "read" ? READING : action && { changes: { some: { action: { eq: action } } } },
    resource && concerning(resource),
    key && { credentialId: { eq: key } },
    from && { occurredAt: { gte: from } },
    until && { occurredAt: { lte: until } },
  ];
  return { and: conditions.filter((one): one is ScimRequestFilter => Boolean(one)) };
}

/** What has changed a person or a group, and what was asked of it by its own address. */
const concerning = (id: string): ScimRequestFilter => ({
  or: [{ changes: { some: { resourceId: { eq: id } } } }, { path: { in: [`/Users/${id}`, `/Groups/${id}`] } }],
});

/** What a field of date and time has is in the time zone of who looks at it. */
function instantOf(local: string | null): string | undefined {
  const date = new Date(local ?? "");
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
