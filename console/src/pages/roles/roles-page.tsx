import { useState } from "react";
import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { CatalogueDocument, type CatalogueQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { useMay } from "../../session/viewer.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { NewRoleDialog } from "./new-role-dialog.tsx";

type Role = CatalogueQuery["roles"]["nodes"][number];
type Slot = CatalogueQuery["roleSlots"][number];

const COLUMNS: Columns<Role> = [
  {
    id: "name",
    header: "Role",
    cell: ({ row: { original } }) => <Link to={`/roles/${original.id}`}>{original.displayName}</Link>,
  },
  { id: "value", header: "Value in directories", cell: ({ row }) => <code>{row.original.value}</code> },
  {
    id: "state",
    header: "State",
    cell: ({ row: { original } }) => (
      <span className="row">
        {original.isDefault && <Tag>Default</Tag>}
        {original.isAvailable ? <Tag tone="good">Available</Tag> : <Tag tone="warn">Not available</Tag>}
      </span>
    ),
  },
  { id: "people", header: "People", cell: ({ row }) => row.original.assignmentCount.toLocaleString() },
  { id: "permissions", header: "Permits", cell: ({ row }) => counted(row.original.permissions.length) },
];

/** The role catalogue: its slots with their roles in order, and the roles that are of none. */
export function RolesPage() {
  const query = useQuery({ query: CatalogueDocument });
  const mayWrite = useMay("roles:write");
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title="Roles"
      about="What people may do. Providers give roles by the attribute roles, or by groups that have them."
      actions={mayWrite && <Button onPress={() => setAdding(true)}>New role</Button>}
    >
      <Loaded query={query} what="Loading roles">
        {({ roles: { nodes }, roleSlots }) => (
          <>
            {roleSlots.map((slot) => (
              <RoleTable
                key={slot.id}
                title={`Slot ${slot.name}`}
                about={ruleOf(slot)}
                roles={nodes.filter((role) => role.slot?.id === slot.id)}
              />
            ))}
            <RoleTable
              title={roleSlots.length > 0 ? "Roles of no slot" : "Roles"}
              about="Anybody may have any number of these."
              roles={nodes.filter(({ slot }) => !slot)}
            />
          </>
        )}
      </Loaded>
      {isAdding && <NewRoleDialog onDone={() => setAdding(false)} />}
    </Page>
  );
}

const counted = (permissions: number): string =>
  permissions === 0 ? "nothing" : permissions === 1 ? "1 permission" : `${permissions} permissions`;

function ruleOf({ minimum, maximum }: Slot): string {
  const most = maximum === 1 ? "one" : String(maximum);
  return minimum === maximum ? `Everybody has exactly ${most} of these.` : `Nobody has more than ${most} of these.`;
}

const RoleTable = ({ title, about, roles }: { title: string; about: string; roles: Role[] }) => (
  <section className="stack">
    <div>
      <h2>{title}</h2>
      <p className="muted small">{about}</p>
    </div>
    {roles.length > 0 ? (
      <DataTable caption={title} columns={COLUMNS} rows={roles} rowKey={({ id }) => id} />
    ) : (
      <div className="card">
        <Empty title="There are none yet">
          Make one, or let a provider’s groups become roles under Settings, SCIM.
        </Empty>
      </div>
    )}
  </section>
);
