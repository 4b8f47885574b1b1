import { Fragment, type ReactNode, useEffect } from "react";
import { ENTRIES } from "./entries.ts";
import { ActivityPage } from "./pages/activity/activity-page.tsx";
import { RequestPage } from "./pages/activity/request-page.tsx";
import { GroupPage } from "./pages/groups/group-page.tsx";
import { GroupsPage } from "./pages/groups/groups-page.tsx";
import { HealthPage } from "./pages/health/health-page.tsx";
import { PeoplePage } from "./pages/people/people-page.tsx";
import { PersonPage } from "./pages/people/person-page.tsx";
import { RolePage } from "./pages/roles/role-page.tsx";
import { RolesPage } from "./pages/roles/roles-page.tsx";
import { ConnectionPage } from "./pages/scim/connection-page.tsx";
import { ConnectionsPage } from "./pages/scim/connections-page.tsx";
import { SetUpPage } from "./pages/scim/set-up-page.tsx";
import { Link } from "./router/link.tsx";
import { go, usePlace } from "./router/location.ts";
import { TO_CONNECT, useLacking, useSession } from "./session/viewer.ts";
import { Page } from "./ui/page.tsx";
import { Empty } from "./ui/states.tsx";

type Show = (id: string) => ReactNode;

/** Which page is where, and the scopes that it needs; the first pattern that matches counts. */
const PAGES: [pattern: RegExp, scopes: string[], show: Show][] = [
  [/^\/$/, [], () => <FirstPage />],
  [/^\/activity$/, ["connections:read"], () => <ActivityPage />],
  [/^\/activity\/([^/]+)$/, ["connections:read"], (id) => <RequestPage key={id} id={id} />],
  [/^\/people$/, ["users:read"], () => <PeoplePage />],
  [/^\/people\/([^/]+)$/, ["users:read"], (id) => <PersonPage key={id} id={id} />],
  [/^\/groups$/, ["groups:read"], () => <GroupsPage />],
  [/^\/groups\/([^/]+)$/, ["groups:read"], (id) => <GroupPage key={id} id={id} />],
  [/^\/roles$/, ["roles:read"], () => <RolesPage />],
  [/^\/roles\/([^/]+)$/, ["roles:read"], (id) => <RolePage key={id} id={id} />],
  [/^\/settings\/scim$/, ["connections:read"], () => <ConnectionsPage />],
  [/^\/settings\/scim\/new$/, TO_CONNECT, () => <SetUpPage key="set-up" id={undefined} />],
  [/^\/settings\/scim\/([^/]+)\/set-up$/, ["connections:read"], (id) => <SetUpPage key="set-up" id={id} />],
  [/^\/settings\/scim\/([^/]+)$/, ["connections:read"], (id) => <ConnectionPage key={id} id={id} />],
];

/** How provisioning does; who may not see that begins with what there is to see. */
function FirstPage() {
  const { viewer } = useSession();
  const first = ENTRIES.find(({ scope }) => viewer.scopes.includes(scope))?.to;
  useEffect(() => {
    if (first && first !== "/") go(first, { replace: true });
  }, [first]);
  if (first) return first === "/" ? <HealthPage /> : null;
  return (
    <Page title="There is nothing here for you">
      <Empty title="What your roles permit has no page">
        <p>
          It can be done by the API and the command line. Ask somebody who has <code>roster:admin</code> for a role that
          permits more.
        </p>
      </Empty>
    </Page>
  );
}

/** The page of the place where somebody is. */
export function Pages() {
  const { path } = usePlace();
  for (const [pattern, scopes, show] of PAGES) {
    const match = pattern.exec(path);
    if (match) return <Permitted scopes={scopes}>{show(match[1] ?? "")}</Permitted>;
  }
  return (
    <Page title="There is no such page">
      <Empty title="The address may be old">
        <Link to="/">Go to the first page</Link>
      </Empty>
    </Page>
  );
}

/** A page, or what somebody lacks to see it. */
function Permitted({ scopes, children }: { scopes: string[]; children: ReactNode }) {
  const lacking = useLacking(scopes);
  if (lacking.length === 0) return children;
  return (
    <Page title="You may not see this page">
      <Empty title="Your roles do not permit it">
        <p>
          Ask somebody who has <code>roster:admin</code> for a role that permits{" "}
          {lacking.map((scope, index) => (
            <Fragment key={scope}>
              {index > 0 && ", "}
              <code>roster:{scope}</code>
            </Fragment>
          ))}
          .
        </p>
      </Empty>
    </Page>
  );
}
