import { useEffect, useRef } from "react";

/** Asks again and again while somebody looks at the page. */
export function usePolling(again: (options: { requestPolicy: "network-only" }) => void, everyMs: number): void {
  const current = useRef(again);
  current.current = again;
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) current.current({ requestPolicy: "network-only" });
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
