import { useState } from "react";
import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { useLive } from "../../api/live.tsx";
import { GroupMemberRowsDocument, type GroupMemberRowsQuery, type OriginPartsFragment } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { useMay } from "../../session/viewer.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";
import { Tag } from "../../ui/tag.tsx";
import { whyLocked } from "../people/origin.tsx";
import { AddMembersDialog } from "./add-members-dialog.tsx";
import { RemoveMemberDialog } from "./remove-member-dialog.tsx";

type Row = NonNullable<GroupMemberRowsQuery["group"]>["members"]["nodes"][number];

/** People need no name to show. */
const nameOf = ({ id, displayName, user }: Row): string => displayName ?? user?.userName ?? id;

const PAGE_SIZE = 25;
const PREFIX = "members-";

const columnsFor = (onRemove: ((member: Row) => void) | undefined): Columns<Row> => [
  {
    id: "name",
    header: "Member",
    cell: ({ row: { original } }) => (
      <Link to={`/${original.type === "USER" ? "people" : "groups"}/${original.id}`}>{nameOf(original)}</Link>
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
  ...(onRemove
    ? [
        {
          id: "remove",
          header: "Change",
          cell: ({ row: { original } }: { row: { original: Row } }) => (
            <Button
              className="react-aria-Button quiet slim"
              aria-label={`Remove ${nameOf(original)}`}
              onPress={() => onRemove(original)}
            >
              Remove
            </Button>
          ),
        },
      ]
    : []),
];

interface Props {
  group: { id: string; displayName: string };
  /** Who has said who is in it; undefined where nobody has. */
  origin: OriginPartsFragment | undefined;
}

/** The direct members of a group, page by page: there may be many. */
export function MembersCard({ group: { id, displayName }, origin }: Props) {
  const { query } = usePlace();
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Row>();
  const mayWrite = useMay("groups:write");
  const isLocked = origin?.editable === false;
  const members = useQuery({ query: GroupMemberRowsDocument, variables: { id, ...pageOf(query, PAGE_SIZE, PREFIX) } });
  useLive(({ resourceId }) => {
    if (resourceId === id) members[1]({ requestPolicy: "network-only" });
  });
  return (
    <section className="stack">
      <div className="row between">
        <h2>Members</h2>
        {mayWrite && !isLocked && <Button onPress={() => setAdding(true)}>Add members</Button>}
        {origin && isLocked && <span className="small muted">{whyLocked(origin)}</span>}
      </div>
      <Loaded query={members} what="Loading members">
        {({ group }) =>
          group && group.members.totalCount > 0 ? (
            <>
              <DataTable
                caption="Members"
                columns={columnsFor(mayWrite && !isLocked ? setRemoving : undefined)}
                rows={group.members.nodes}
                rowKey={(row) => row.id}
              />
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
      {isAdding && <AddMembersDialog id={id} name={displayName} onDone={() => setAdding(false)} />}
      {removing && (
        <RemoveMemberDialog
          id={id}
          name={displayName}
          member={{ id: removing.id, displayName: nameOf(removing) }}
          onDone={() => setRemoving(undefined)}
        />
      )}
    </section>
  );
}
