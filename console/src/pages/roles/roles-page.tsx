import { useState } from "react";
import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { RoleRowsDocument, SlotsDocument } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { useMay } from "../../session/viewer.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";
import { Search } from "../../ui/search.tsx";
import { orderBy, setFilter, setSort, sortOf } from "../../ui/search-page.ts";
import { Empty } from "../../ui/states.tsx";
import { NewRoleDialog } from "./new-role-dialog.tsx";
import { COLUMNS } from "./role-columns.tsx";
import { SlotTable } from "./slot-table.tsx";

const PAGE_SIZE = 50;
const ORDERS = { name: "DISPLAY_NAME", value: "VALUE", people: "ASSIGNMENT_COUNT" } as const;

/** In a slot the order is that of rank; elsewhere the server orders them. */
const SORTED = COLUMNS.map((column) => ({ ...column, enableSorting: Object.hasOwn(ORDERS, column.id ?? "") }));

/** The role catalogue: its slots with their roles in order, and the roles that are of none. */
export function RolesPage() {
  const query = useQuery({ query: SlotsDocument });
  const mayWrite = useMay("roles:write");
  const [isAdding, setAdding] = useState(false);
  const slots = query[0].data?.roleSlots ?? [];
  return (
    <Page
      title="Roles"
      about="What people may do. Providers give roles by the attribute roles, or by groups that have them."
      actions={mayWrite && <Button onPress={() => setAdding(true)}>New role</Button>}
    >
      <Loaded query={query} what="Loading the catalogue">
        {({ roleSlots }) => roleSlots.map((slot) => <SlotTable key={slot.id} slot={slot} />)}
      </Loaded>
      <RolesOfNoSlot hasSlots={slots.length > 0} />
      {isAdding && <NewRoleDialog slots={slots} onDone={() => setAdding(false)} />}
    </Page>
  );
}

function RolesOfNoSlot({ hasSlots }: { hasSlots: boolean }) {
  const { query } = usePlace();
  const [sort, text] = [sortOf(query, "name"), query.get("q") ?? ""];
  const called = { startsWith: text };
  const filter = { slot: { present: false }, ...(text && { or: [{ displayName: called }, { value: called }] }) };
  const variables = { filter, orderBy: orderBy(sort, ORDERS), ...pageOf(query, PAGE_SIZE) };
  const roles = useQuery({ query: RoleRowsDocument, variables });
  const title = hasSlots ? "Roles of no slot" : "Roles";
  return (
    <section className="stack">
      <div>
        <h2>{title}</h2>
        <p className="muted small">Anybody may have any number of these.</p>
      </div>
      <search className="filters" aria-label="Find roles">
        <Search label="Search" placeholder="The beginning of a name" value={text} onChange={setFilter("q")} />
      </search>
      <Loaded query={roles} what="Loading roles">
        {({ roles: { nodes, pageInfo, totalCount } }) => (
          <>
            {nodes.length > 0 ? (
              <DataTable
                caption={title}
                columns={SORTED}
                rows={nodes}
                rowKey={({ id }) => id}
                sort={sort}
                onSort={setSort}
              />
            ) : (
              <div className="card">
                <Empty title={text ? "No role is called so" : "There are none yet"}>
                  {text ? (
                    <Link to="/roles">Show all roles</Link>
                  ) : (
                    "Make one, or let a provider’s groups become roles under Settings, SCIM."
                  )}
                </Empty>
              </div>
            )}
            <Pager info={pageInfo} total={totalCount} of="roles" one="role" />
          </>
        )}
      </Loaded>
    </section>
  );
}
