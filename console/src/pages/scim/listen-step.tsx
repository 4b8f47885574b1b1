import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { usePolling } from "../../api/use-polling.ts";
import { ArrivalsDocument, GuideOfDocument } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { StepCard } from "../../ui/step-card.tsx";
import { TIME_ZONE } from "../../ui/time.tsx";
import { Arrivals } from "./arrivals.tsx";

const EVERY_MS = 1_000;

/** Shows what the provider sends as it comes. */
export function ListenStep({ id, onBack }: { id: string; onBack: () => void }) {
  const query = useQuery({ query: ArrivalsDocument, variables: { connectionId: id }, requestPolicy: "network-only" });
  usePolling(query, EVERY_MS);
  return (
    <Loaded query={query} what="Looking for requests">
      {({ scimRequests: { nodes } }) => {
        const isServed = nodes.some(({ status }) => status !== null && status < 400);
        return (
          <>
            <StepCard title={nodes.length === 0 ? "Listening for the first request …" : "The provider has called"}>
              <div aria-live="polite" className="stack">
                {nodes.length === 0 && (
                  <div className="loading">
                    <span className="spinner" aria-hidden="true" />
                    Test the connection in the provider, or assign somebody. What it sends is shown here as it comes.
                  </div>
                )}
                {isServed && (
                  <div className="notice good">
                    <strong>Connected.</strong>
                    <p>The provider has been let in, and what it asked for was done.</p>
                  </div>
                )}
                <Arrivals of={nodes} />
              </div>
              <p className="muted small">Times are in {TIME_ZONE}.</p>
            </StepCard>
            {!isServed && nodes.length > 0 && <Troubles id={id} />}
            <div className="row">
              <Button onPress={onBack}>Back</Button>
              <Link className={isServed ? "button primary" : "button"} to={`/settings/scim/${id}`}>
                {isServed ? "Done" : "Go on later"}
              </Link>
              <Link className="button" to={`/activity?connection=${id}`}>
                All its activity
              </Link>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function Troubles({ id }: { id: string }) {
  const query = useQuery({ query: GuideOfDocument, variables: { id } });
  return (
    <Loaded query={query}>
      {({ connection }) => (
        <section className="card stack">
          <h2>What helps</h2>
          <dl className="stack">
            {connection?.guide.troubleshooting.map(({ symptom, remedy }) => (
              <div key={symptom}>
                <dt>
                  <strong>{symptom}</strong>
                </dt>
                <dd className="muted">{remedy}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Loaded>
  );
}
