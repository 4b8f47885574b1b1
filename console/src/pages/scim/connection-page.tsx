import { useState } from "react";
import { Button } from "react-aria-components";
import { useMutation, useQuery } from "urql";
import { usePolling } from "../../api/use-polling.ts";
import {
  ConnectionDetailDocument,
  type ConnectionDetailQuery,
  PauseDocument,
  ResumeDocument,
} from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { go } from "../../router/location.ts";
import { useMay } from "../../session/viewer.ts";
import { Copy } from "../../ui/copy.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failure } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { ConnectionFacts } from "./connection-facts.tsx";
import { DeleteDialog } from "./delete-dialog.tsx";
import { KeysCard } from "./keys-card.tsx";
import { TolerancesCard } from "./tolerances-card.tsx";
import { STATUSES } from "./words.ts";

const EVERY_MS = 5_000;
const CRUMBS = <Link to="/settings/scim">SCIM</Link>;

export function ConnectionPage({ id }: { id: string }) {
  const withPeople = useMay("users:read");
  const query = useQuery({ query: ConnectionDetailDocument, variables: { id, owner: id, withPeople } });
  usePolling(query, EVERY_MS);
  return (
    <Loaded query={query} what="Loading the connection">
      {({ connection, users }) =>
        connection ? (
          <Details connection={connection} people={users?.totalCount} />
        ) : (
          <Page title="No such connection" crumbs={CRUMBS}>
            <Empty title="It may have been deleted">What it has done is still in the activity.</Empty>
          </Page>
        )
      }
    </Loaded>
  );
}

interface Props {
  connection: NonNullable<ConnectionDetailQuery["connection"]>;
  /** How many people it owns; undefined for who may not see them. */
  people: number | undefined;
}

function Details({ connection, people }: Props) {
  const [tone, label] = STATUSES[connection.status];
  return (
    <Page
      title={connection.name}
      crumbs={CRUMBS}
      about={<Tag tone={tone}>{label}</Tag>}
      actions={<Actions connection={connection} people={people} />}
    >
      {connection.status === "FAILING" && connection.lastError && (
        <div className="notice bad">
          <strong>The last request was answered {connection.lastError.status}.</strong>
          <p>{connection.lastError.detail}</p>
          <p>
            <Link to={`/activity?connection=${connection.id}&status=errors`}>See what failed</Link>
          </p>
        </div>
      )}
      <div className="columns">
        <section className="card">
          <h2>Connection</h2>
          <ConnectionFacts connection={connection} people={people} />
        </section>
        <section className="card stack">
          <h2>For the provider</h2>
          <Copy label="SCIM base URL" value={connection.scimBaseUrl} />
          <p>
            <Link to={`/settings/scim/${connection.id}/set-up?step=guide`}>
              How to set it up, and which attribute comes from where
            </Link>
          </p>
        </section>
      </div>
      <KeysCard connection={connection} />
      <TolerancesCard of={connection.toleranceUses} />
    </Page>
  );
}

function Actions({ connection: { id, name, status }, people }: Props) {
  const mayWrite = useMay("connections:write");
  const [isDeleting, setDeleting] = useState(false);
  const [paused, pause] = useMutation(PauseDocument);
  const [resumed, resume] = useMutation(ResumeDocument);
  const error = paused.error ?? resumed.error;
  return (
    <>
      <Link className="button" to={`/activity?connection=${id}`}>
        Activity
      </Link>
      {mayWrite && (
        <>
          {status === "PAUSED" ? (
            <Button onPress={() => resume({ input: { id } })} isDisabled={resumed.fetching}>
              Resume
            </Button>
          ) : (
            <Button onPress={() => pause({ input: { id } })} isDisabled={paused.fetching}>
              Pause
            </Button>
          )}
          <Button className="react-aria-Button danger" onPress={() => setDeleting(true)}>
            Delete
          </Button>
        </>
      )}
      {error && <Failure error={error} />}
      {isDeleting && (
        <DeleteDialog
          id={id}
          name={name}
          people={people}
          onDone={(isDeleted) => (isDeleted ? go("/settings/scim") : setDeleting(false))}
        />
      )}
    </>
  );
}
