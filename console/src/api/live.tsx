import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef } from "react";
import { type FollowedChange, followChanges } from "./stream.ts";

type Listener = (change: FollowedChange) => void;

const Live = createContext<Set<Listener>>(new Set());

const PAUSE_MS = 1_000;

interface Props {
  /** The position from which on changes are told of; null where there was none yet. */
  from: string | null;
  onSignedOut: () => void;
  children: ReactNode;
}

/**
 * Follows the tenant's changes for all that is on the page, by one stream, as long as somebody may look at it: what was changed
 * meanwhile is told of afterwards. The stream also says at once when the session ends.
 */
export function LiveProvider({ from, onSignedOut, children }: Props) {
  const listeners = useMemo(() => new Set<Listener>(), []);
  const position = useRef(from);
  const ended = useRef(onSignedOut);
  ended.current = onSignedOut;
  useEffect(() => {
    let following: AbortController | undefined;
    const begin = () => {
      if (following || document.hidden) return;
      following = new AbortController();
      follow(listeners, position, ended, following.signal);
    };
    const look = () => {
      if (!document.hidden) return begin();
      following?.abort();
      following = undefined;
    };
    begin();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      following?.abort();
    };
  }, [listeners]);
  return <Live value={listeners}>{children}</Live>;
}

async function follow(
  listeners: Set<Listener>,
  position: RefObject<string | null>,
  ended: RefObject<() => void>,
  signal: AbortSignal,
): Promise<void> {
  const tell = (behind: string, change: FollowedChange | null) => {
    position.current = behind;
    if (change) for (const listener of listeners) listener(change);
  };
  while (!signal.aborted) {
    const end = await followChanges({ after: position.current }, tell, signal).catch(() => "interrupted");
    if (signal.aborted || end === "forbidden") return;
    if (end === "signed-out") return ended.current();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Is told of each change of the tenant while it is on the page. */
export function useLive(listener: Listener): void {
  const listeners = useContext(Live);
  const current = useRef(listener);
  current.current = listener;
  useEffect(() => {
    const tell: Listener = (change) => current.current(change);
    listeners.add(tell);
    return () => void listeners.delete(tell);
  }, [listeners]);
}
