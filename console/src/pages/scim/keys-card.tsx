import { useState } from "react";
import { Button } from "react-aria-components";
import type { ConnectionDetailQuery } from "../../generated.ts";
import { useMay } from "../../session/viewer.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Empty } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Time } from "../../ui/time.tsx";
import { RotateDialog } from "./rotate-dialog.tsx";
import { EXPIRIES } from "./words.ts";

type Connection = NonNullable<ConnectionDetailQuery["connection"]>;
type Key = Connection["credentials"][number];

const COLUMNS: Columns<Key> = [
  { id: "id", header: "Key", cell: ({ row }) => <code>…{row.original.id.slice(-8)}</code> },
  { id: "made", header: "Made", cell: ({ row }) => <Time value={row.original.createdAt} /> },
  {
    id: "used",
    header: "Last used",
    cell: ({ row: { original } }) => (
      <>
        <Time value={original.lastUse?.at} />
        {original.lastUse && (
          <div className="small muted">
            {[original.lastUse.address, original.lastUse.userAgent].filter(Boolean).join(" · ")}
          </div>
        )}
      </>
    ),
  },
  {
    id: "ends",
    header: "Works until",
    cell: ({ row: { original } }) => (
      <>
        <Time value={original.expiresAt} />{" "}
        {original.expiryWarning && (
          <Tag tone={EXPIRIES[original.expiryWarning][0]}>{EXPIRIES[original.expiryWarning][1]}</Tag>
        )}
      </>
    ),
  },
];

/** The keys of a connection: which was used last, and how one takes the place of another. */
export function KeysCard({ connection }: { connection: Connection }) {
  const [isRotating, setRotating] = useState(false);
  const mayRotate = useMay("connections:write", ...connection.scopes); // nobody gives a key what it may not do itself
  return (
    <section className="stack">
      <div className="row between">
        <h2>Keys</h2>
        {mayRotate && <Button onPress={() => setRotating(true)}>Make another key</Button>}
      </div>
      {connection.credentials.length > 0 ? (
        <DataTable caption="Keys" columns={COLUMNS} rows={connection.credentials} rowKey={({ id }) => id} />
      ) : (
        <div className="card">
          <Empty title="No key works">{mayRotate && "Make another key, and give it to the provider."}</Empty>
        </div>
      )}
      {isRotating && <RotateDialog id={connection.id} onDone={() => setRotating(false)} />}
    </section>
  );
}
