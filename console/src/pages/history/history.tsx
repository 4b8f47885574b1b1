import { useQuery } from "urql";
import { useLive } from "../../api/live.tsx";
import { HistoryDocument } from "../../generated.ts";
import { usePlace } from "../../router/location.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { type PageInfo, Pager, pageOf } from "../../ui/pager.tsx";
import { ChangeCard } from "../activity/change-card.tsx";

const PAGE_SIZE = 10;
const PREFIX = "history-";

/** All that has happened to something, the newest first. */
export function History({ resource }: { resource: string }) {
  const { query } = usePlace();
  const variables = { resource, ...fromTheEnd(pageOf(query, PAGE_SIZE, PREFIX)) };
  const history = useQuery({ query: HistoryDocument, variables });
  useLive((change) => {
    if (change.resourceId === resource) history[1]({ requestPolicy: "network-only" });
  });
  return (
    <section className="stack">
      <h2>History</h2>
      <Loaded query={history} what="Loading the history">
        {({ changes: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 && <p className="muted">Nothing has been changed yet.</p>}
            {nodes.toReversed().map((change) => (
              <ChangeCard key={change.id} change={change} withActor />
            ))}
            <Pager info={turned(pageInfo)} of="changes" prefix={PREFIX} />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** The feed begins with the oldest change: the first page is its last. */
const fromTheEnd = ({ first, after, last, before }: ReturnType<typeof pageOf>) => ({
  first: last,
  after: before,
  last: first,
  before: after,
});

const turned = (info: PageInfo): PageInfo => ({
  hasNextPage: info.hasPreviousPage,
  hasPreviousPage: info.hasNextPage,
  startCursor: info.endCursor,
  endCursor: info.startCursor,
});
