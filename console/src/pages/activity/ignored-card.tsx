import type { IgnoredReason } from "../../generated.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";

interface Ignored {
  path: string;
  value: string;
  reason: IgnoredReason;
}

/** Why a value has no effect, and what to do about it. */
export const REASONS: Record<IgnoredReason, string> = {
  ADOPTED: "The connection has taken the account over, and sets no password of it.",
  CLEARED: "The person has a role that this one cannot stand beside.",
  NOT_TAKEN: "The connection is told to take no passwords.",
  OUTRANKED: "Another value took its place.",
  UNAVAILABLE: "The role is not available: make it available under Roles.",
  UNKNOWN: "There is no such role: create it under Roles, or change the mapping in the provider.",
};

const COLUMNS: Columns<Ignored> = [
  { id: "value", header: "Value", cell: ({ row }) => row.original.value || <span className="muted">not shown</span> },
  { id: "path", header: "Attribute", cell: ({ row }) => <code>{row.original.path}</code> },
  { id: "reason", header: "Why", cell: ({ row }) => REASONS[row.original.reason] },
];

export const IgnoredCard = ({ of }: { of: Ignored[] }) => (
  <section className="stack">
    <h2>Values without effect</h2>
    <DataTable
      caption="Values without effect"
      columns={COLUMNS}
      rows={of}
      rowKey={({ path, value }) => `${path} ${value}`}
    />
  </section>
);
