import { useState } from "react";
import { Button } from "react-aria-components";
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
import { RequestsAbout } from "../activity/requests-about.tsx";
import { History } from "../history/history.tsx";
import { OriginTag, whyLocked } from "../people/origin.tsx";
import { GiveRoleDialog } from "../roles/holder-role-dialog.tsx";
import { MembersCard } from "./members-card.tsx";
import { NameDialog } from "./name-dialog.tsx";

const CRUMBS = <Link to="/groups">Groups</Link>;

export function GroupPage({ id }: { id: string }) {
  const query = useQuery({ query: GroupDetailDocument, variables: { id } });
  const [mayPeople, mayChanges] = [useMay("users:read"), useMay("changes:read")];
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
            <>
              <RequestsAbout className="button" id={id}>
                Requests about this group
              </RequestsAbout>
              {group && <GroupActions group={group} />}
            </>
          }
        >
          {group ? (
            <>
              <GroupFacts group={group} />
              {mayPeople && <MembersCard group={group} origin={originOf(group, "members")} />}
            </>
          ) : (
            <Empty title="The group may have been deleted">{mayChanges && "Its history is below."}</Empty>
          )}
          {mayChanges && <History resource={id} />}
        </Page>
      )}
    </Loaded>
  );
}

type Group = NonNullable<GroupDetailQuery["group"]>;

const originOf = (group: Group, path: string) => group.fieldOrigins.find(({ field }) => field === path);

/** What can be done with a group as a whole. */
function GroupActions({ group }: { group: Group }) {
  const [asking, setAsking] = useState<"name" | "role">();
  const [mayGroups, mayRoles] = [useMay("groups:write"), useMay("roles:read", "roles:write")];
  const done = () => setAsking(undefined);
  return (
    <>
      {mayGroups && originOf(group, "displayName")?.editable !== false && (
        <Button onPress={() => setAsking("name")}>Rename</Button>
      )}
      {mayRoles && <Button onPress={() => setAsking("role")}>Give a role</Button>}
      {asking === "name" && <NameDialog group={group} onDone={done} />}
      {asking === "role" && (
        <GiveRoleDialog holder={{ id: group.id, kind: "group", name: group.displayName }} onDone={done} />
      )}
    </>
  );
}

function GroupFacts({ group }: { group: Group }) {
  const from = (path: string) => {
    const origin = originOf(group, path);
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
