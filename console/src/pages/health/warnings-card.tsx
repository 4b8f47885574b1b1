import type { HealthQuery } from "../../generated.ts";
import { REASONS } from "../activity/ignored-card.tsx";

/** What providers send that has no effect: most of it is a mapping to be mended. */
export const WarningsCard = ({ of }: { of: HealthQuery["provisioningHealth"]["mappingWarnings"] }) => (
  <section className="card stack">
    <h2>Mapping warnings</h2>
    {of.length === 0 && <p className="muted">All that was sent had an effect.</p>}
    <ul className="plain lines">
      {of.map(({ connectionId, path, value, reason, times }) => (
        <li key={`${connectionId} ${path} ${value} ${reason}`}>
          <span>
            <code>{path}</code> {value}
          </span>
          <span className="number muted">{times === 1 ? "once" : `${times.toLocaleString()} times`}</span>
          <p className="small muted whole">{REASONS[reason]}</p>
        </li>
      ))}
    </ul>
  </section>
);
