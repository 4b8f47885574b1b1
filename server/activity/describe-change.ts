import type { Named } from "../domain/memberships.js";
import type { ChangeRow } from "../reads/changes.js";

type Described = Pick<ChangeRow, "action" | "resourceType" | "resourceName" | "before" | "after">;

/**
 * Says in words what a change did.
 *
 * @example "added Ana Berg to Finance"
 */
export function describeChange({ action, resourceType, resourceName, before, after }: Described): string {
  const name = resourceName ?? `a ${resourceType}`;
  const known = SENTENCES[action];
  if (known) return `${known} ${name}`;
  const [, verb = action] = action.split(".");
  if (verb !== "updated") return `${verb.replaceAll("-", " ")} ${name}`;
  const { addedMembers, ignored: _ignored, ...attributes } = after ?? {};
  const sentences = [
    ...describeMembers("added", addedMembers, "to", name),
    ...describeMembers("removed", before?.removedMembers, "from", name),
  ];
  const changed = Object.keys(attributes);
  if (changed.length > 0) sentences.push(`changed ${enumerate(changed)} of ${name}`);
  return enumerate(sentences);
}

/** Where the verb alone would tell of the user what is so of something else. */
const SENTENCES: Partial<Record<string, string>> = {
  "user.invited": "invited to administer Roster:",
  "session.created": "began a session of",
  "session.reauthenticated": "proved again to be",
  "session.ended": "ended a session of",
  "password.reset-requested": "asked for a link to set the password of",
  "password.reset": "set, by a link, the password of",
  "password.changed": "changed the password of",
  "role.group-renamed": "renamed a group that has the role",
  "connection.token-expiring": "warned of the end of the token of",
  "api-client.token-expiring": "warned of the end of the token of",
  "oauth-client.expiring": "warned of the end of",
};

function describeMembers(verb: string, members: unknown, preposition: string, group: string): string[] {
  const names = ((members ?? []) as Named[]).map(({ name }) => name);
  return names.length > 0 ? [`${verb} ${enumerate(names)} ${preposition} ${group}`] : [];
}

const MAX_NAMED = 3;

/** @example enumerate(["a", "b", "c", "d", "e"]) // "a, b, c and 2 more" */
function enumerate(names: string[]): string {
  const left = names.length - MAX_NAMED;
  const shown = left > 1 ? [...names.slice(0, MAX_NAMED), `${left} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
