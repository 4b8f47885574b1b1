import type { ChangePartsFragment } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { useMay } from "../../session/viewer.ts";
import { Time } from "../../ui/time.tsx";
import { Difference } from "./difference.tsx";

const PLACES: Partial<Record<string, [path: string, label: string, scope: string]>> = {
  User: ["people", "Everything about this person", "users:read"],
  Group: ["groups", "Everything about this group", "groups:read"],
  Role: ["roles", "Everything about this role", "roles:read"],
  Connection: ["settings/scim", "The connection", "connections:read"],
};

interface Props {
  change: ChangePartsFragment;
  /** Whether who did it is said: of a request it is known. */
  withActor?: boolean;
}

/** One change: in words, and field by field. */
export function ChangeCard({ change, withActor }: Props) {
  const [path, label, scope = ""] = PLACES[change.resourceType] ?? [];
  const mayGoThere = useMay(scope);
  return (
    <article className="card stack">
      <div className="row between">
        <h3>{change.summary}</h3>
        {withActor ? (
          <Origin change={change} />
        ) : (
          mayGoThere && <Link to={`/${path}/${change.resourceId}`}>{label}</Link>
        )}
      </div>
      <Difference before={change.before} after={change.after} />
    </article>
  );
}

const KINDS: Record<string, string> = {
  ADMIN: "the installation’s administrator",
  SYSTEM: "Roster",
  ANONYMOUS: "a link",
};

function Origin({ change: { actor, occurredAt } }: { change: ChangePartsFragment }) {
  return (
    <span className="small muted">
      <Time value={occurredAt} /> · by {actor.name ?? KINDS[actor.kind] ?? "somebody"}
    </span>
  );
}
