import { useState } from "react";
import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { type PersonPartsFragment, PersonPermissionsDocument, type PersonPermissionsQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { useMay } from "../../session/viewer.ts";
import { Loaded } from "../../ui/loaded.tsx";
import type { Holder } from "../finders/holder-finder.tsx";
import { GiveRoleDialog, TakeRoleDialog } from "../roles/holder-role-dialog.tsx";
import { whyLocked } from "./origin.tsx";

type Held = NonNullable<PersonPermissionsQuery["user"]>["effectiveRoles"][number];

/** What a person may do in the end, and why: by which role, and how the person comes to have that. */
export function PermissionsCard({ person }: { person: PersonPartsFragment }) {
  const { id, displayName, userName } = person;
  const withGroups = useMay("groups:read");
  const query = useQuery({ query: PersonPermissionsDocument, variables: { id, withGroups } });
  const mayWrite = useMay("roles:write");
  const [isGiving, setGiving] = useState(false);
  const [losing, setLosing] = useState<Held["role"]>();
  const holder: Holder = { id, kind: "person", name: displayName ?? userName };
  return (
    <section className="card stack">
      <div className="row between">
        <h2>Permissions and why</h2>
        {mayWrite && <Button onPress={() => setGiving(true)}>Give a role</Button>}
      </div>
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
                      {mayWrite && <TakeAway held={held} person={person} onTake={() => setLosing(held.role)} />}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Loaded>
      {isGiving && <GiveRoleDialog holder={holder} onDone={() => setGiving(false)} />}
      {losing && <TakeRoleDialog role={losing} holder={holder} onDone={() => setLosing(undefined)} />}
    </section>
  );
}

/** Takes a role away that the person has itself, or says who owns it. */
function TakeAway({ held, person, onTake }: { held: Held; person: PersonPartsFragment; onTake: () => void }) {
  const { role, sources } = held;
  if (!sources.some(({ kind }) => kind === "GRANT" || kind === "ATTRIBUTE")) return null;
  const field = `roles[value eq ${JSON.stringify(role.value)}]`.toLowerCase();
  const origin = person.fieldOrigins.find((one) => one.field.toLowerCase() === field);
  const isGranted = sources.some(({ kind }) => kind === "GRANT");
  if (origin && !origin.editable && !isGranted) return <span className="small muted">{whyLocked(origin)}</span>;
  return (
    <Button className="react-aria-Button quiet slim" aria-label={`Take away ${role.displayName}`} onPress={onTake}>
      Take away
    </Button>
  );
}

type HeldBy = NonNullable<PersonPermissionsQuery["user"]>["effectivePermissions"][number]["roles"][number];

const Reasons = ({ of }: { of: HeldBy[] }) => (
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
