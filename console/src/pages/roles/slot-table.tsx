import { useQuery } from "urql";
import { RoleRowsDocument, type SlotsQuery } from "../../generated.ts";
import { usePlace } from "../../router/location.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";
import { COLUMNS } from "./role-columns.tsx";

type Slot = SlotsQuery["roleSlots"][number];

const PAGE_SIZE = 50;

/** The roles of a slot, in the order of their rank. */
export function SlotTable({ slot }: { slot: Slot }) {
  const { query } = usePlace();
  const prefix = `${slot.name}-`;
  const variables = { filter: { slot: { eq: slot.name } }, ...pageOf(query, PAGE_SIZE, prefix) };
  const roles = useQuery({ query: RoleRowsDocument, variables });
  return (
    <section className="stack">
      <div>
        <h2>Slot {slot.name}</h2>
        <p className="muted small">{ruleOf(slot)}</p>
      </div>
      <Loaded query={roles} what="Loading roles">
        {({ roles: { nodes, pageInfo, totalCount } }) => (
          <>
            <DataTable caption={`Slot ${slot.name}`} columns={COLUMNS} rows={nodes} rowKey={({ id }) => id} />
            {totalCount > PAGE_SIZE && (
              <Pager info={pageInfo} total={totalCount} of={`roles of ${slot.name}`} prefix={prefix} />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function ruleOf({ minimum, maximum }: Slot): string {
  const most = maximum === 1 ? "one" : String(maximum);
  return minimum === maximum ? `Everybody has exactly ${most} of these.` : `Nobody has more than ${most} of these.`;
}
