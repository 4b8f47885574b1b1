import { useQuery } from "urql";
import { PersonPermissionsDocument, type PersonPermissionsQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { Loaded } from "../../ui/loaded.tsx";

type Held = NonNullable<PersonPermissionsQuery["user"]>["effectiveRoles"][number];

/** What a person may do in the end, and why: by which role, and how the person comes to have that. */
export function PermissionsCard({ id }: { id: string }) {
  const query = useQuery({ query: PersonPermissionsDocument, variables: { id } });
  return (
    <section className="card stack">
      <h2>Permissions and why</h2>
      <Loaded query={query} what="Loading permissions">
        {({ user }) => (
          <>
            {user?.effectivePermissions.length === 0 && <p className="muted">No role permits anything.</p>}
            <ul className="plain lines">
              {user?.effectivePermissions.map(({ permission, roles }) => (
                <li key={permission}>
                  <code>{permission}</code>
                  <Reasons of={roles} />
                </li>
              ))}
            </ul>
            {user && user.effectiveRoles.length > 0 && (
              <>
                <h3>Roles</h3>
                <ul className="plain lines">
                  {user.effectiveRoles.map((held) => (
                    <li key={held.role.id}>
                      <Reasons of={[held]} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

const Reasons = ({ of }: { of: Held[] }) => (
  <ul className="plain small muted">
    {of.flatMap(({ role, sources }) =>
      sources.map((source) => (
        <li key={`${role.id} ${source.kind} ${source.group?.id}`}>
          <Link to={`/roles/${role.id}`}>{role.displayName}</Link>, <Reason of={source} />
        </li>
      )),
    )}
  </ul>
);

function Reason({ of: { kind, group, membership } }: { of: Held["sources"][number] }) {
  if (kind === "ATTRIBUTE") return <>which the directory’s roles name</>;
  if (kind === "DEFAULT") return <>the default of its slot</>;
  if (kind === "GRANT") return <>granted to the person</>;
  return (
    <>
      by {membership === "INDIRECT" ? "a group within " : ""}
      {group ? <Link to={`/groups/${group.id}`}>{group.displayName}</Link> : "a group"}
    </>
  );
}
