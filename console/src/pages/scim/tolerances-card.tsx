import type { ConnectionDetailQuery } from "../../generated.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Time } from "../../ui/time.tsx";

type Use = NonNullable<ConnectionDetailQuery["connection"]>["toleranceUses"][number];

const COLUMNS: Columns<Use> = [
  {
    id: "what",
    header: "What was let pass",
    cell: ({ row }) => <Prose>{row.original.description || row.original.tolerance}</Prose>,
  },
  { id: "quirks", header: "Habit of the provider", cell: ({ row }) => row.original.quirks.join(", ") },
  { id: "uses", header: "Requests", cell: ({ row }) => row.original.uses.toLocaleString() },
  { id: "last", header: "Last", cell: ({ row }) => <Time value={row.original.lastUsedAt} /> },
];

/** What the provider's client does beyond the RFCs, and was let pass. */
export const TolerancesCard = ({ of }: { of: Use[] }) =>
  of.length > 0 && (
    <section className="stack">
      <h2>Let pass beyond the RFCs</h2>
      <DataTable caption="Let pass beyond the RFCs" columns={COLUMNS} rows={of} rowKey={({ tolerance }) => tolerance} />
    </section>
  );
