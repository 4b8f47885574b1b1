import { useState } from "react";
import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { OwnerNamesDocument, PeopleRowsDocument, type PeopleRowsQuery, type UserFilter } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { useMay } from "../../session/viewer.ts";
import { Choice } from "../../ui/choice.tsx";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";
import { Search } from "../../ui/search.tsx";
import { orderBy, setFilter, setSort, sortOf } from "../../ui/search-page.ts";
import { Empty } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Time } from "../../ui/time.tsx";
import { NewPersonDialog } from "./new-person-dialog.tsx";

type Row = PeopleRowsQuery["users"]["nodes"][number];

const PAGE_SIZE = 50;
const ORDERS = {
  name: "DISPLAY_NAME",
  userName: "USER_NAME",
  department: "DEPARTMENT",
  active: "ACTIVE",
  changed: "UPDATED_AT",
} as const;

const columnsFor = (owners: Map<string, string>): Columns<Row> => [
  {
    id: "name",
    header: "Name",
    enableSorting: true,
    cell: ({ row: { original } }) => (
      <Link to={`/people/${original.id}`}>{original.displayName ?? original.userName}</Link>
    ),
  },
  { id: "userName", header: "User name", enableSorting: true, cell: ({ row }) => row.original.userName },
  { id: "department", header: "Department", enableSorting: true, cell: ({ row }) => row.original.department },
  {
    id: "active",
    header: "May act",
    enableSorting: true,
    cell: ({ row }) => (row.original.active ? <Tag tone="good">Active</Tag> : <Tag>Deactivated</Tag>),
  },
  {
    id: "owner",
    header: "Owned by",
    cell: ({ row: { original } }) =>
      original.connectionId ? (
        (owners.get(original.connectionId) ?? "a connection")
      ) : (
        <span className="muted">nobody</span>
      ),
  },
  { id: "changed", header: "Changed", enableSorting: true, cell: ({ row }) => <Time value={row.original.updatedAt} /> },
];

export function PeoplePage() {
  const { query } = usePlace();
  const sort = sortOf(query, "name");
  const variables = { filter: filterOf(query), orderBy: orderBy(sort, ORDERS), ...pageOf(query, PAGE_SIZE) };
  const people = useQuery({ query: PeopleRowsDocument, variables });
  const [isAdding, setAdding] = useState(false);
  const mayWrite = useMay("users:write");
  const mayConnections = useMay("connections:read");
  const [{ data }] = useQuery({ query: OwnerNamesDocument, pause: !mayConnections });
  const owners = new Map(data?.connections.map(({ id, name }) => [id, name]));
  return (
    <Page
      title="People"
      about="Everybody who has an account in this tenant."
      actions={mayWrite && <Button onPress={() => setAdding(true)}>New person</Button>}
    >
      <search className="filters" aria-label="Find people">
        <Search
          label="Search"
          placeholder="Name, user name or e-mail"
          value={query.get("q") ?? ""}
          onChange={setFilter("q")}
        />
        <Choice
          label="May act"
          options={[ALL, { value: "yes", label: "Active" }, { value: "no", label: "Deactivated" }]}
          value={query.get("active") ?? "all"}
          onChange={setFilter("active")}
        />
        <Choice
          label="Owned by"
          options={[
            ALL,
            { value: "nobody", label: "Nobody" },
            ...[...owners].map(([value, label]) => ({ value, label })),
          ]}
          value={query.get("owner") ?? "all"}
          onChange={setFilter("owner")}
        />
      </search>
      <Loaded query={people} what="Loading people">
        {({ users: { nodes, pageInfo, totalCount } }) => (
          <div className="stack">
            {nodes.length > 0 ? (
              <DataTable
                caption="People"
                columns={columnsFor(owners)}
                rows={nodes}
                rowKey={({ id }) => id}
                sort={sort}
                onSort={setSort}
              />
            ) : (
              <div className="card">
                <Empty title="Nobody is found">
                  <Link to="/people">Show everybody</Link>
                </Empty>
              </div>
            )}
            <Pager info={pageInfo} total={totalCount} of="people" one="person" />
          </div>
        )}
      </Loaded>
      {isAdding && <NewPersonDialog onDone={() => setAdding(false)} />}
    </Page>
  );
}

const ALL = { value: "all", label: "All" };

/** Every word is a beginning that an index knows. */
function filterOf(query: URLSearchParams): UserFilter {
  const [text, active, owner] = ["q", "active", "owner"].map((name) => query.get(name));
  const begins = text ? { startsWith: text } : null;
  return {
    and: [
      begins
        ? {
            or: [
              { displayName: begins },
              { userName: begins },
              { name: { familyName: begins } },
              { name: { givenName: begins } },
              { workEmail: begins },
            ],
          }
        : {},
      active ? { active: { eq: active === "yes" } } : {},
      owner ? { connectionId: owner === "nobody" ? { present: false } : { eq: owner } } : {},
    ],
  };
}
