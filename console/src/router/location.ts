import { useSyncExternalStore } from "react";

/** Where in the console somebody is. */
export interface Place {
  /** Below the console, without a slash at the end: `/people/01a2…`. */
  path: string;
  query: URLSearchParams;
}

const CHANGED = "roster:place";

const base = (): string => new URL(document.baseURI).pathname.replace(/\/$/, "");

/** The address of a place, for the `href` of a link. */
export const hrefOf = (to: string): string => `${base()}${to}`;

/** Goes to a place. With `replace`, the one before cannot be returned to. */
export function go(to: string, { replace = false }: { replace?: boolean } = {}): void {
  history[replace ? "replaceState" : "pushState"](null, "", hrefOf(to));
  dispatchEvent(new Event(CHANGED));
}

/** Changes the query of the place where somebody is; empty values are left out. */
export function setQuery(changes: Record<string, string | null | undefined>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  go(`${currentPath()}${text && `?${text}`}`, { replace: true });
}

const currentPath = (): string => location.pathname.slice(base().length).replace(/\/$/, "") || "/";

export function usePlace(): Place {
  const address = useSyncExternalStore(listen, () => `${currentPath()}?${location.search.slice(1)}`);
  const [path = "/", query] = address.split("?");
  return { path, query: new URLSearchParams(query) };
}

function listen(changed: () => void): () => void {
  addEventListener("popstate", changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener("popstate", changed);
    removeEventListener(CHANGED, changed);
  };
}
