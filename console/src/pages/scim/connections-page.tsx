import { useQuery } from "urql";
import { ConnectionRowsDocument, type ConnectionRowsQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { TO_CONNECT, useMay } from "../../session/viewer.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Time } from "../../ui/time.tsx";
import { EXPIRIES, STATUSES } from "./words.ts";

type Row = ConnectionRowsQuery["connections"][number];

const COLUMNS: Columns<Row> = [
  {
    id: "name",
    header: "Connection",
    cell: ({ row }) => <Link to={`/settings/scim/${row.original.id}`}>{row.original.name}</Link>,
  },
  {
    id: "provider",
    header: "Provider",
    cell: ({ row }) => row.original.guide.title,
  },
  {
    id: "status",
    header: "Status",
    cell: ({ row }) => {
      const [tone, label] = STATUSES[row.original.status];
      return <Tag tone={tone}>{label}</Tag>;
    },
  },
  { id: "last", header: "Last request", cell: ({ row }) => <Time value={row.original.lastRequestAt} /> },
  {
    id: "expires",
    header: "Key works until",
    cell: ({ row }) => {
      const warning = row.original.expiryWarning && EXPIRIES[row.original.expiryWarning];
      return warning ? (
        <Tag tone={warning[0]}>{warning[1]}</Tag>
      ) : (
        <Time value={row.original.expiresAt} none="no key" />
      );
    },
  },
];

export function ConnectionsPage() {
  const mayConnect = useMay(...TO_CONNECT);
  const query = useQuery({ query: ConnectionRowsDocument });
  const connect = mayConnect && (
    <Link className="button primary" to="/settings/scim/new">
      Connect a provider
    </Link>
  );
  return (
    <Page
      title="SCIM"
      about="Identity providers that create people and groups here, change them, and take their access away."
      actions={connect}
    >
      <Loaded query={query} what="Loading connections">
        {({ connections }) =>
          connections.length > 0 ? (
            <DataTable caption="Connections" columns={COLUMNS} rows={connections} rowKey={({ id }) => id} />
          ) : (
            <div className="card">
              <Empty title="No provider is connected yet">
                {mayConnect && (
                  <p>
                    Choose yours, give it the address and the key, and see its first request arrive. It takes minutes.
                  </p>
                )}
                {connect}
              </Empty>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
