import type { RolePartsFragment } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import type { Columns } from "../../ui/data-table.tsx";
import { Tag } from "../../ui/tag.tsx";

/** What a list says of each role. */
export const COLUMNS: Columns<RolePartsFragment> = [
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

const counted = (permissions: number): string =>
  permissions === 0 ? "nothing" : permissions === 1 ? "1 permission" : `${permissions} permissions`;
