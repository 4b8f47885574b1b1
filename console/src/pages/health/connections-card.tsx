import type { HealthQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Time } from "../../ui/time.tsx";
import { EXPIRIES, STATUSES } from "../scim/words.ts";

type Row = HealthQuery["connections"][number];

const COLUMNS: Columns<Row> = [
  {
    id: "name",
    header: "Connection",
    cell: ({ row: { original } }) => <Link to={`/settings/scim/${original.id}`}>{original.name}</Link>,
  },
  {
    id: "status",
    header: "Status",
    cell: ({ row: { original } }) => {
      const [tone, label] = STATUSES[original.status];
      return <Tag tone={tone}>{label}</Tag>;
    },
  },
  { id: "last", header: "Last request", cell: ({ row }) => <Time value={row.original.lastRequestAt} /> },
  {
    id: "error",
    header: "Last error",
    cell: ({ row: { original } }) =>
      original.lastError ? (
        <>
          <Time value={original.lastError.at} />
          <div className="small muted">
            {original.lastError.status}: {original.lastError.detail}
          </div>
        </>
      ) : (
        <span className="muted">none</span>
      ),
  },
  {
    id: "key",
    header: "Key",
    cell: ({ row: { original } }) => {
      const warning = original.expiryWarning && EXPIRIES[original.expiryWarning];
      if (warning) return <Tag tone={warning[0]}>{warning[1]}</Tag>;
      return (
        <span>
          works until <Time value={original.expiresAt} none="no key" />
        </span>
      );
    },
  },
];

export const ConnectionsCard = ({ of }: { of: Row[] }) => (
  <section className="stack">
    <h2>Connections</h2>
    <DataTable caption="Connections" columns={COLUMNS} rows={of} rowKey={({ id }) => id} />
  </section>
);
