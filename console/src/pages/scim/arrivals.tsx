import type { ArrivalsQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { Time } from "../../ui/time.tsx";
import { Result } from "../activity/result.tsx";

type Arrival = ArrivalsQuery["scimRequests"]["nodes"][number];

/** Requests as they have come, the newest first. */
export const Arrivals = ({ of }: { of: Arrival[] }) => (
  <ol className="arrivals plain">
    {of.toReversed().map(({ id, occurredAt, method, path, status, userAgent, summary }) => (
      <li key={id}>
        <Result status={status} />
        <div>
          <Link to={`/activity/${id}`}>{summary}</Link>
          <p className="small muted">
            <Time value={occurredAt} /> · <code>{`${method} ${path}`}</code>
            {userAgent && ` · ${userAgent}`}
          </p>
        </div>
      </li>
    ))}
  </ol>
);
