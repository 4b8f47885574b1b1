import { useState } from "react";
import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { GroupRowsDocument, type GroupRowsQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { useMay } from "../../session/viewer.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";
import { Search } from "../../ui/search.tsx";
import { orderBy, setFilter, setSort, sortOf } from "../../ui/search-page.ts";
import { Empty } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { OriginTag } from "../people/origin.tsx";
import { NameDialog } from "./name-dialog.tsx";

type Row = GroupRowsQuery["groups"]["nodes"][number];

const PAGE_SIZE = 50;
const ORDERS = { name: "DISPLAY_NAME", changed: "UPDATED_AT", created: "CREATED_AT" } as const;

const MEMBERS: Columns<Row>[number] = {
  id: "members",
  header: "Members",
  cell: ({ row }) => row.original.members?.totalCount.toLocaleString(),
};

const columnsFor = (withMembers: boolean): Columns<Row> => [
  {
    id: "name",
    header: "Group",
    enableSorting: true,
    cell: ({ row: { original } }) => <Link to={`/groups/${original.id}`}>{original.displayName}</Link>,
  },
  ...(withMembers ? [MEMBERS] : []),
  {
    id: "origin",
    header: "Name from",
    cell: ({ row }) => <OriginTag of={row.original.fieldOrigins.find(({ field }) => field === "displayName")} />,
  },
  { id: "created", header: "Created", enableSorting: true, cell: ({ row }) => <Time value={row.original.createdAt} /> },
  { id: "changed", header: "Changed", enableSorting: true, cell: ({ row }) => <Time value={row.original.updatedAt} /> },
];

export function GroupsPage() {
  const { query } = usePlace();
  const sort = sortOf(query, "name");
  const text = query.get("q");
  const filter = text ? { displayName: { contains: text } } : {};
  const mayWrite = useMay("groups:write");
  const withMembers = useMay("users:read");
  const [isAdding, setAdding] = useState(false);
  const groups = useQuery({
    query: GroupRowsDocument,
    variables: { filter, orderBy: orderBy(sort, ORDERS), ...pageOf(query, PAGE_SIZE), withMembers },
  });
  return (
    <Page
      title="Groups"
      about="Groups of people and of other groups. Whoever is in a group has its roles."
      actions={mayWrite && <Button onPress={() => setAdding(true)}>New group</Button>}
    >
      <search className="filters" aria-label="Find groups">
        <Search label="Search" placeholder="A part of the name" value={text ?? ""} onChange={setFilter("q")} />
      </search>
      <Loaded query={groups} what="Loading groups">
        {({ groups: { nodes, pageInfo, totalCount } }) => (
          <div className="stack">
            {nodes.length > 0 ? (
              <DataTable
                caption="Groups"
                columns={columnsFor(withMembers)}
                rows={nodes}
                rowKey={({ id }) => id}
                sort={sort}
                onSort={setSort}
              />
            ) : (
              <div className="card">
                <Empty title={text ? "No group is called so" : "There are no groups yet"}>
                  {text ? (
                    <Link to="/groups">Show all groups</Link>
                  ) : (
                    "Push groups from your provider, or make one here."
                  )}
                </Empty>
              </div>
            )}
            <Pager info={pageInfo} total={totalCount} of="groups" one="group" />
          </div>
        )}
      </Loaded>
      {isAdding && <NameDialog onDone={() => setAdding(false)} />}
    </Page>
  );
}
