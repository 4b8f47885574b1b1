import { useQuery } from "urql";
import { GroupMemberRowsDocument, type GroupMemberRowsQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";
import { Tag } from "../../ui/tag.tsx";

type Row = NonNullable<GroupMemberRowsQuery["group"]>["members"]["nodes"][number];

const PAGE_SIZE = 25;
const PREFIX = "members-";

const COLUMNS: Columns<Row> = [
  {
    id: "name",
    header: "Member",
    cell: ({ row: { original } }) => (
      <Link to={`/${original.type === "USER" ? "people" : "groups"}/${original.id}`}>{original.displayName}</Link>
    ),
  },
  { id: "kind", header: "Kind", cell: ({ row }) => (row.original.type === "USER" ? "Person" : "Group") },
  { id: "userName", header: "User name", cell: ({ row }) => row.original.user?.userName },
  {
    id: "active",
    header: "May act",
    cell: ({ row: { original } }) =>
      original.user && (original.user.active ? <Tag tone="good">Active</Tag> : <Tag>Deactivated</Tag>),
  },
];

/** The direct members of a group, page by page: there may be many. */
export function MembersCard({ id }: { id: string }) {
  const { query } = usePlace();
  const members = useQuery({ query: GroupMemberRowsDocument, variables: { id, ...pageOf(query, PAGE_SIZE, PREFIX) } });
  return (
    <section className="stack">
      <h2>Members</h2>
      <Loaded query={members} what="Loading members">
        {({ group }) =>
          group && group.members.totalCount > 0 ? (
            <>
              <DataTable caption="Members" columns={COLUMNS} rows={group.members.nodes} rowKey={({ id }) => id} />
              <Pager
                info={group.members.pageInfo}
                total={group.members.totalCount}
                of="members"
                one="member"
                prefix={PREFIX}
              />
            </>
          ) : (
            <p className="muted">Nobody is in it.</p>
          )
        }
      </Loaded>
    </section>
  );
}
