import { Link } from "../../router/link.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Time } from "../../ui/time.tsx";
import type { RequestOfDetail } from "./request-page.tsx";

interface Props {
  request: RequestOfDetail;
  connectionName: string | undefined;
}

export const RequestFacts = ({ request, connectionName }: Props) => (
  <Facts
    of={{
      Time: <Time value={request.occurredAt} />,
      Request: <code>{`${request.method} ${request.path}${request.query ? `?${request.query}` : ""}`}</code>,
      Took: request.durationMs === null ? null : `${request.durationMs.toFixed(1)} ms`,
      Error: request.detail ? [request.scimType, request.detail].filter(Boolean).join(": ") : undefined,
      Connection: connectionName ? (
        <Link to={`/settings/scim/${request.connectionId}`}>{connectionName}</Link>
      ) : (
        <code>{request.connectionId}</code>
      ),
      Key: request.credentialId ? (
        <Link to={`/activity?key=${request.credentialId}`}>…{request.credentialId.slice(-8)}</Link>
      ) : (
        "none of Roster’s"
      ),
      Client: request.userAgent,
      Address: request.address,
      "The provider’s id": request.correlationId ? <code>{request.correlationId}</code> : null,
      "Roster’s id": <code>{request.id}</code>,
    }}
  />
);
