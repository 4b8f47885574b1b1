import { useState } from "react";
import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { RoleHolderRowsDocument, type RoleHolderRowsQuery, type RolePartsFragment } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { useMay } from "../../session/viewer.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";
import { GiveToDialog, TakeRoleDialog } from "./holder-role-dialog.tsx";

type Row = NonNullable<RoleHolderRowsQuery["role"]>["members"]["nodes"][number];

const nameOf = ({ id, displayName }: Row): string => displayName ?? id;

const PAGE_SIZE = 25;
const PREFIX = "holders-";

const columnsFor = (role: RolePartsFragment, onTake: ((holder: Row) => void) | undefined): Columns<Row> => [
  { id: "name", header: "Who", cell: ({ row }) => <HolderName of={row.original} /> },
  {
    id: "kind",
    header: "Kind",
    cell: ({ row }) => (row.original.type === "USER" ? "Person" : "Group, and all who are in it"),
  },
  ...(onTake
    ? [
        {
          id: "take",
          header: "Change",
          cell: ({ row: { original } }: { row: { original: Row } }) =>
            original.id === role.groupId ? (
              <span className="small muted">The role is made of this group, which has it while there is one.</span>
            ) : (
              <Button
                className="react-aria-Button quiet slim"
                aria-label={`Take away from ${nameOf(original)}`}
                onPress={() => onTake(original)}
              >
                Take away
              </Button>
            ),
        },
      ]
    : []),
];

function HolderName({ of }: { of: Row }) {
  const [path, scope] = of.type === "USER" ? ["people", "users:read"] : ["groups", "groups:read"];
  return useMay(scope) ? <Link to={`/${path}/${of.id}`}>{nameOf(of)}</Link> : nameOf(of);
}

/** Who has a role without a group in between. */
export function HoldersCard({ role: of }: { role: RolePartsFragment }) {
  const { id } = of;
  const { query } = usePlace();
  const [isGiving, setGiving] = useState(false);
  const [losing, setLosing] = useState<Row>();
  const mayWrite = useMay("roles:write");
  const holders = useQuery({ query: RoleHolderRowsDocument, variables: { id, ...pageOf(query, PAGE_SIZE, PREFIX) } });
  return (
    <section className="stack">
      <div className="row between">
        <h2>Who has it</h2>
        {mayWrite && of.isAvailable && <Button onPress={() => setGiving(true)}>Give it to somebody</Button>}
      </div>
      <Loaded query={holders} what="Loading who has it">
        {({ role }) =>
          role && role.members.totalCount > 0 ? (
            <>
              <DataTable
                caption="Who has it"
                columns={columnsFor(of, mayWrite ? setLosing : undefined)}
                rows={role.members.nodes}
                rowKey={(row) => row.id}
              />
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
      {isGiving && <GiveToDialog role={of} onDone={() => setGiving(false)} />}
      {losing && (
        <TakeRoleDialog
          role={of}
          holder={{ id: losing.id, name: nameOf(losing), kind: losing.type === "USER" ? "person" : "group" }}
          onDone={() => setLosing(undefined)}
        />
      )}
    </section>
  );
}
