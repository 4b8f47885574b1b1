import type { MouseEvent, ReactNode } from "react";
import { useQuery } from "urql";
import { LiveProvider } from "./api/live.tsx";
import { ENTRIES, type Entry, SETTINGS } from "./entries.ts";
import { NewestChangeDocument } from "./generated.ts";
import { Pages } from "./pages.tsx";
import { Link } from "./router/link.tsx";
import { usePlace } from "./router/location.ts";
import { Brand } from "./session/brand.tsx";
import { UserMenu } from "./session/user-menu.tsx";
import { useMay, useSession } from "./session/viewer.ts";
import { Loaded } from "./ui/loaded.tsx";

/** What is around every page for who has signed in. */
export function Shell({ onSignedOut }: { onSignedOut: () => void }) {
  const { tenant, viewer } = useSession();
  const permitted = ({ scope }: Entry) => viewer.scopes.includes(scope);
  const [entries, settings] = [ENTRIES.filter(permitted), SETTINGS.filter(permitted)];
  return (
    <>
      <a className="skip" href={`${location.pathname}${location.search}#main`} onClick={skip}>
        Skip to the page
      </a>
      <div className="shell">
        <header className="side">
          <Brand tenant={tenant.name} />
          {entries.length > 0 && (
            <nav aria-label="Main">
              <Entries of={entries} />
              {settings.length > 0 && <p className="nav-title">Settings</p>}
              <Entries of={settings} />
            </nav>
          )}
          <UserMenu />
        </header>
        <main id="main" className="main" tabIndex={-1}>
          <Followed onSignedOut={onSignedOut}>
            <Pages />
          </Followed>
        </main>
      </div>
    </>
  );
}

/** Tells what is on the page of what is changed from now on, where who is here may read that. */
function Followed({ onSignedOut, children }: { onSignedOut: () => void; children: ReactNode }) {
  const mayFollow = useMay("changes:read");
  const newest = useQuery({ query: NewestChangeDocument, pause: !mayFollow });
  if (!mayFollow) return children;
  return (
    <Loaded query={newest}>
      {({ changes }) => (
        <LiveProvider from={changes.pageInfo.endCursor} onSignedOut={onSignedOut}>
          {children}
        </LiveProvider>
      )}
    </Loaded>
  );
}

/** Addresses are relative to the page's base, which a mere `#main` would lead to. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function Entries({ of }: { of: Entry[] }) {
  const { path } = usePlace();
  const isAt = (to: string) => (to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`));
  return (
    <ul className="nav plain">
      {of.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} aria-current={isAt(to) ? "page" : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
