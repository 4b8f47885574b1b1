import { useQuery } from "urql";
import { useLive } from "../../api/live.tsx";
import { GroupDetailDocument, type GroupDetailQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { useMay } from "../../session/viewer.ts";
import { Facts } from "../../ui/facts.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { History } from "../history/history.tsx";
import { OriginTag, whyLocked } from "../people/origin.tsx";
import { MembersCard } from "./members-card.tsx";

const CRUMBS = <Link to="/groups">Groups</Link>;

export function GroupPage({ id }: { id: string }) {
  const query = useQuery({ query: GroupDetailDocument, variables: { id } });
  const mayChanges = useMay("changes:read");
  useLive(({ resourceId }) => {
    if (resourceId === id) query[1]({ requestPolicy: "network-only" });
  });
  return (
    <Loaded query={query} what="Loading the group">
      {({ group }) => (
        <Page
          title={group?.displayName ?? "No such group"}
          crumbs={CRUMBS}
          actions={
            <Link className="button" to={`/activity?resource=${id}`}>
              Requests about this group
            </Link>
          }
        >
          {group ? (
            <>
              <GroupFacts group={group} />
              <MembersCard id={id} />
            </>
          ) : (
            <Empty title="The group may have been deleted">Its history is below.</Empty>
          )}
          {mayChanges && <History resource={id} />}
        </Page>
      )}
    </Loaded>
  );
}

function GroupFacts({ group }: { group: NonNullable<GroupDetailQuery["group"]> }) {
  const originOf = (path: string) => group.fieldOrigins.find(({ field }) => field === path);
  const from = (path: string) => {
    const origin = originOf(path);
    return (
      <>
        <OriginTag of={origin} />{" "}
        {origin && !origin.editable && <span className="small muted">{whyLocked(origin)}</span>}
      </>
    );
  };
  return (
    <section className="card">
      <h2>Group</h2>
      <Facts
        of={{
          "Name from": from("displayName"),
          "Members from": from("members"),
          "The directory’s id": group.externalId && <code>{group.externalId}</code>,
          Created: <Time value={group.createdAt} />,
          Changed: <Time value={group.updatedAt} />,
        }}
      />
    </section>
  );
}
