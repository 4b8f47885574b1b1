import { useState } from "react";
import { useQuery } from "urql";
import { usePolling } from "../../api/use-polling.ts";
import { HealthDocument, type HealthQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { setQuery, usePlace } from "../../router/location.ts";
import { TO_CONNECT, useMay } from "../../session/viewer.ts";
import { Choice } from "../../ui/choice.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { ConnectionsCard } from "./connections-card.tsx";
import { Figures } from "./figures.tsx";
import { RequestsChart } from "./requests-chart.tsx";
import { SlowestCard } from "./slowest-card.tsx";
import { WarningsCard } from "./warnings-card.tsx";

const PERIODS = [
  { value: "24", label: "24 hours" },
  { value: "72", label: "3 days" },
  { value: "168", label: "7 days" },
] as const;

const HOUR_MS = 3_600_000;
const EVERY_MS = 10_000;

/** How provisioning does. */
export function HealthPage() {
  const { query } = usePlace();
  const [now] = useState(Date.now);
  const period = PERIODS.find(({ value }) => value === query.get("hours"))?.value ?? "24";
  const since = new Date(now - Number(period) * HOUR_MS).toISOString();
  const health = useQuery({ query: HealthDocument, variables: { hours: Number(period), since } });
  usePolling(health, EVERY_MS);
  return (
    <Page
      title="Health"
      about="How provisioning does."
      actions={
        <Choice
          label="Look at"
          options={PERIODS}
          value={period}
          onChange={(hours) => setQuery({ hours: hours === "24" ? null : hours })}
        />
      }
    >
      <Loaded query={health} what="Counting requests">
        {(data) => (data.connections.length === 0 ? <NoConnection /> : <Health data={data} />)}
      </Loaded>
    </Page>
  );
}

const Health = ({ data: { provisioningHealth: health, scimRequests, connections } }: { data: HealthQuery }) => (
  <>
    <Figures of={health} />
    <RequestsChart hours={health.hours} />
    <ConnectionsCard of={connections} />
    <div className="columns">
      <SlowestCard of={scimRequests.nodes} />
      <WarningsCard of={health.mappingWarnings} />
    </div>
  </>
);

function NoConnection() {
  const mayConnect = useMay(...TO_CONNECT);
  return (
    <div className="card">
      <Empty title="No provider is connected yet">
        <p>Once one is, this page shows how it does.</p>
        {mayConnect && (
          <Link className="button primary" to="/settings/scim/new">
            Connect a provider
          </Link>
        )}
      </Empty>
    </div>
  );
}
