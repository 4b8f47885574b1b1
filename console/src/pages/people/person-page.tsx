import { useQuery } from "urql";
import { useLive } from "../../api/live.tsx";
import { PersonDetailDocument, type PersonPartsFragment } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { useMay } from "../../session/viewer.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { RequestsAbout } from "../activity/requests-about.tsx";
import { History } from "../history/history.tsx";
import { PermissionsCard } from "./permissions-card.tsx";
import { PersonActions } from "./person-actions.tsx";
import { PersonGroups } from "./person-groups.tsx";
import { ProfileCard } from "./profile-card.tsx";

const CRUMBS = <Link to="/people">People</Link>;

export function PersonPage({ id }: { id: string }) {
  const query = useQuery({ query: PersonDetailDocument, variables: { id } });
  const mayChanges = useMay("changes:read");
  useLive(({ resourceId }) => {
    if (resourceId === id) query[1]({ requestPolicy: "network-only" });
  });
  return (
    <Loaded query={query} what="Loading the person">
      {({ user }) =>
        user ? (
          <Person person={user} />
        ) : (
          <Page title="Nobody has this id" crumbs={CRUMBS}>
            <Empty title="The person may have been deleted">
              <RequestsAbout id={id}>What providers have done with it</RequestsAbout>
            </Empty>
            {mayChanges && <History resource={id} />}
          </Page>
        )
      }
    </Loaded>
  );
}

function Person({ person }: { person: PersonPartsFragment }) {
  const [mayRoles, mayGroups, mayChanges] = [useMay("roles:read"), useMay("groups:read"), useMay("changes:read")];
  return (
    <Page
      title={person.displayName ?? person.userName}
      crumbs={CRUMBS}
      about={person.active ? <Tag tone="good">Active</Tag> : <Tag>Deactivated</Tag>}
      actions={<PersonActions person={person} />}
    >
      <ProfileCard person={person} />
      <div className="columns">
        {mayGroups && <PersonGroups id={person.id} />}
        {mayRoles && <PermissionsCard person={person} />}
      </div>
      {mayChanges && <History resource={person.id} />}
    </Page>
  );
}
