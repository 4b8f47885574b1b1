import { useQuery } from "urql";
import { usePolling } from "../../api/use-polling.ts";
import { ConnectionNamesDocument, RequestRowsDocument, type RequestRowsQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { useMay } from "../../session/viewer.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";
import { Empty } from "../../ui/states.tsx";
import { TIME_ZONE, Time } from "../../ui/time.tsx";
import { ActivityFilters } from "./activity-filters.tsx";
import { ExportButton } from "./export-button.tsx";
import { filterOf } from "./filters.ts";
import { Result } from "./result.tsx";

type Row = RequestRowsQuery["scimRequests"]["nodes"][number];

const PAGE_SIZE = 50;
const LIVE_MS = 2_000;

/** @param names of the connections that there are; undefined while they are being asked for */
const columnsFor = (names: Map<string, string> | undefined): Columns<Row> => [
  {
    id: "what",
    header: "What it did",
    cell: ({ row: { original } }) => <Link to={`/activity/${original.id}`}>{original.summary}</Link>,
  },
  { id: "result", header: "Result", cell: ({ row }) => <Result status={row.original.status} /> },
  { id: "time", header: "Time", cell: ({ row }) => <Time value={row.original.occurredAt} /> },
  {
    id: "request",
    header: "Request",
    cell: ({ row: { original } }) => <code className="request">{`${original.method} ${original.path}`}</code>,
  },
  {
    id: "connection",
    header: "Connection",
    cell: ({ row }) => names && (names.get(row.original.connectionId) ?? <span className="muted">deleted</span>),
  },
];

/** What each request of a provider did, the newest first. */
export function ActivityPage() {
  const { query } = usePlace();
  const mayChanges = useMay("changes:read");
  const filter = filterOf(query, mayChanges);
  const variables = { connectionId: query.get("connection"), filter, ...pageOf(query, PAGE_SIZE) };
  const requests = useQuery({ query: RequestRowsDocument, variables });
  const connections = useQuery({ query: ConnectionNamesDocument });
  const isLive = !query.has("after") && !query.has("before") && !query.has("until");
  usePolling(requests, isLive ? LIVE_MS : null);
  const known = connections[0].data?.connections;
  const names = known && new Map(known.map(({ id, name }) => [id, name]));
  return (
    <Page
      title="Activity"
      about={`What each request of a provider did. Kept for 90 days. Times are in ${TIME_ZONE}.`}
      actions={
        <>
          {isLive && <span className="tag good live">Live</span>}
          <ExportButton connectionId={variables.connectionId} filter={filter} names={names} />
        </>
      }
    >
      <ActivityFilters connections={known ?? []} />
      <Loaded query={requests} what="Loading the activity">
        {({ scimRequests: { nodes, pageInfo } }) => (
          <div className="stack">
            {nodes.length > 0 ? (
              <DataTable caption="Requests" columns={columnsFor(names)} rows={nodes} rowKey={({ id }) => id} />
            ) : (
              <div className="card">
                <Empty title="No such requests">
                  {[...query].length > 0 ? (
                    <Link to="/activity">Show all activity</Link>
                  ) : (
                    <span>
                      Nothing has come yet. <Link to="/settings/scim">Connect a provider</Link> to see what it does.
                    </span>
                  )}
                </Empty>
              </div>
            )}
            <Pager info={pageInfo} of="requests" />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
