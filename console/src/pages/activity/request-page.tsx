import { useQuery } from "urql";
import { ConnectionNamesDocument, RequestDetailDocument, type RequestDetailQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { useMay } from "../../session/viewer.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Empty } from "../../ui/states.tsx";
import { ChangeCard } from "./change-card.tsx";
import { Exchange } from "./exchange.tsx";
import { IgnoredCard } from "./ignored-card.tsx";
import { RequestFacts } from "./request-facts.tsx";
import { Result } from "./result.tsx";

export type RequestOfDetail = RequestDetailQuery["scimRequests"]["nodes"][number];

const CRUMBS = <Link to="/activity">Activity</Link>;

/** What one request said, did, and was answered. */
export function RequestPage({ id }: { id: string }) {
  const withChanges = useMay("changes:read");
  const query = useQuery({ query: RequestDetailDocument, variables: { id, withChanges } });
  return (
    <Loaded query={query} what="Loading the request">
      {({ scimRequests: { nodes } }) =>
        nodes[0] ? (
          <Detail request={nodes[0]} />
        ) : (
          <Page title="No such request" crumbs={CRUMBS}>
            <Empty title="Requests are kept for 90 days">It may be older, or of another tenant.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}

function Detail({ request }: { request: RequestOfDetail }) {
  const [{ data }] = useQuery({ query: ConnectionNamesDocument });
  const connection = data?.connections.find(({ id }) => id === request.connectionId);
  const describe = (name: string) =>
    connection?.toleranceUses.find(({ tolerance }) => tolerance === name)?.description || name;
  return (
    <Page title={sentence(request.summary)} crumbs={CRUMBS} about={<Result status={request.status} />}>
      <section className="card">
        <h2>Request</h2>
        <RequestFacts request={request} connectionName={connection?.name} />
      </section>
      {request.changes && request.changes.length > 0 && (
        <section className="stack">
          <h2>What it changed</h2>
          {request.changes.map((change) => (
            <ChangeCard key={change.id} change={change} />
          ))}
        </section>
      )}
      {request.ignored.length > 0 && <IgnoredCard of={request.ignored} />}
      {request.tolerances.length > 0 && (
        <section className="card stack">
          <h2>Let pass beyond the RFCs</h2>
          <ul className="notes">
            {request.tolerances.map((name) => (
              <li key={name}>
                <Prose>{describe(name)}</Prose> <code>{name}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Exchange request={request} />
    </Page>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
