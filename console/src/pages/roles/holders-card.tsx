import { useQuery } from "urql";
import { RoleHolderRowsDocument, type RoleHolderRowsQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";

type Row = NonNullable<RoleHolderRowsQuery["role"]>["members"]["nodes"][number];

const PAGE_SIZE = 25;
const PREFIX = "holders-";

const COLUMNS: Columns<Row> = [
  {
    id: "name",
    header: "Who",
    cell: ({ row: { original } }) => (
      <Link to={`/${original.type === "USER" ? "people" : "groups"}/${original.id}`}>{original.displayName}</Link>
    ),
  },
  {
    id: "kind",
    header: "Kind",
    cell: ({ row }) => (row.original.type === "USER" ? "Person" : "Group, and all who are in it"),
  },
];

/** Who has a role without a group in between. */
export function HoldersCard({ id }: { id: string }) {
  const { query } = usePlace();
  const holders = useQuery({ query: RoleHolderRowsDocument, variables: { id, ...pageOf(query, PAGE_SIZE, PREFIX) } });
  return (
    <section className="stack">
      <h2>Who has it</h2>
      <Loaded query={holders} what="Loading who has it">
        {({ role }) =>
          role && role.members.totalCount > 0 ? (
            <>
              <DataTable caption="Who has it" columns={COLUMNS} rows={role.members.nodes} rowKey={({ id }) => id} />
              <Pager
                info={role.members.pageInfo}
                total={role.members.totalCount}
                of="holders"
                one="holder"
                prefix={PREFIX}
              />
            </>
          ) : (
            <p className="muted">Nobody has been given it.</p>
          )
        }
      </Loaded>
    </section>
  );
}
