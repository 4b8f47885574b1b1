import { type ReactNode, useEffect } from "react";
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
import { useSession } from "./session/viewer.ts";
import { Page } from "./ui/page.tsx";
import { Empty } from "./ui/states.tsx";

type Show = (id: string) => ReactNode;

/** Which page is where; the first pattern that matches counts. */
const PAGES: [pattern: RegExp, show: Show][] = [
  [/^\/$/, () => <FirstPage />],
  [/^\/activity$/, () => <ActivityPage />],
  [/^\/activity\/([^/]+)$/, (id) => <RequestPage key={id} id={id} />],
  [/^\/people$/, () => <PeoplePage />],
  [/^\/people\/([^/]+)$/, (id) => <PersonPage key={id} id={id} />],
  [/^\/groups$/, () => <GroupsPage />],
  [/^\/groups\/([^/]+)$/, (id) => <GroupPage key={id} id={id} />],
  [/^\/roles$/, () => <RolesPage />],
  [/^\/roles\/([^/]+)$/, (id) => <RolePage key={id} id={id} />],
  [/^\/settings\/scim$/, () => <ConnectionsPage />],
  [/^\/settings\/scim\/new$/, () => <SetUpPage key="set-up" id={undefined} />],
  [/^\/settings\/scim\/([^/]+)\/set-up$/, (id) => <SetUpPage key="set-up" id={id} />],
  [/^\/settings\/scim\/([^/]+)$/, (id) => <ConnectionPage key={id} id={id} />],
];

/** How provisioning does; who may not see that begins with what there is to see. */
function FirstPage() {
  const { viewer } = useSession();
  const first = ENTRIES.find(({ scope }) => viewer.scopes.includes(scope))?.to;
  useEffect(() => {
    if (first && first !== "/") go(first, { replace: true });
  }, [first]);
  return first === "/" ? <HealthPage /> : null;
}

/** The page of the place where somebody is. */
export function Pages() {
  const { path } = usePlace();
  for (const [pattern, show] of PAGES) {
    const match = pattern.exec(path);
    if (match) return show(decodeURIComponent(match[1] ?? ""));
  }
  return (
    <Page title="There is no such page">
      <Empty title="The address may be old">
        <Link to="/">Go to the first page</Link>
      </Empty>
    </Page>
  );
}
