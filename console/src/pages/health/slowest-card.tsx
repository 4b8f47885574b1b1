import type { HealthQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";

/** The requests whose answers took longest. */
export const SlowestCard = ({ of }: { of: HealthQuery["scimRequests"]["nodes"] }) => (
  <section className="card stack">
    <h2>Slowest</h2>
    {of.length === 0 && <p className="muted">No requests came.</p>}
    <ol className="plain lines">
      {of.map(({ id, summary, durationMs }) => (
        <li key={id}>
          <Link to={`/activity/${id}`}>{summary}</Link>
          <span className="number muted">{durationMs?.toFixed(0)} ms</span>
        </li>
      ))}
    </ol>
  </section>
);
