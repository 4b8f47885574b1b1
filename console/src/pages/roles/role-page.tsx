import { useQuery } from "urql";
import { RoleDetailDocument, type RoleDetailQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { useMay } from "../../session/viewer.ts";
import { Facts } from "../../ui/facts.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { History } from "../history/history.tsx";
import { HoldersCard } from "./holders-card.tsx";
import { PermissionEditor } from "./permission-editor.tsx";

const CRUMBS = <Link to="/roles">Roles</Link>;

export function RolePage({ id }: { id: string }) {
  const [mayPeople, withGroup, mayChanges] = [useMay("users:read"), useMay("groups:read"), useMay("changes:read")];
  const query = useQuery({ query: RoleDetailDocument, variables: { id, withGroup } });
  return (
    <Loaded query={query} what="Loading the role">
      {({ role }) => (
        <Page title={role?.displayName ?? "No such role"} crumbs={CRUMBS} about={role?.description}>
          {role ? (
            <>
              <RoleFacts role={role} />
              <PermissionEditor key={role.version} role={role} />
              {mayPeople && <HoldersCard role={role} />}
            </>
          ) : (
            <Empty title="The role may have been deleted">{mayChanges && "Its history is below."}</Empty>
          )}
          {mayChanges && <History resource={id} />}
        </Page>
      )}
    </Loaded>
  );
}

const RoleFacts = ({ role }: { role: NonNullable<RoleDetailQuery["role"]> }) => (
  <section className="card">
    <h2>Role</h2>
    <Facts
      of={{
        "Value in directories": <code>{role.value}</code>,
        State: role.isAvailable ? <Tag tone="good">Available</Tag> : <Tag tone="warn">Not available</Tag>,
        Slot: role.slot ? `${role.slot.name}${role.isDefault ? ", of which it is the default" : ""}` : undefined,
        "Cannot stand beside":
          role.clears.length > 0 ? role.clears.map(({ displayName }) => displayName).join(", ") : undefined,
        "Made of the group": role.group ? (
          <Link to={`/groups/${role.group.id}`}>{role.group.displayName}</Link>
        ) : undefined,
        People: role.assignmentCount.toLocaleString(),
      }}
    />
  </section>
);
