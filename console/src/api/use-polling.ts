import { useEffect, useRef } from "react";
import type { UseQueryResponse } from "urql";

/**
 * Asks again and again while somebody looks at the page, but not while an answer is awaited.
 *
 * @param everyMs null: not at all
 */
// biome-ignore lint/suspicious/noExplicitAny: what is asked for is of no concern here
export function usePolling(query: UseQueryResponse<any, any>, everyMs: number | null): void {
  const current = useRef(query);
  current.current = query;
  useEffect(() => {
    if (everyMs === null) return;
    const timer = setInterval(() => {
      const [{ fetching, stale }, again] = current.current;
      if (!document.hidden && !fetching && !stale) again({ requestPolicy: "network-only" });
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
