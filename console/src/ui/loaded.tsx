import { createContext, type ReactNode, useContext, useRef } from "react";
import type { UseQueryResponse } from "urql";
import { Failure, Loading } from "./states.tsx";

const Awaited = createContext(false);

/** Whether what is shown here answers another question than the one that has been asked since. */
export const useAwaited = (): boolean => useContext(Awaited);

interface Props<Data> {
  // biome-ignore lint/suspicious/noExplicitAny: the variables are of no concern here
  query: UseQueryResponse<Data, any>;
  what?: string;
  children: (data: Data) => ReactNode;
}

/**
 * What a query has brought. What there is stays on the page while it is asked for anew, and where that fails; while something
 * else is asked for, it is marked as what it is.
 */
export function Loaded<Data>({ query: [result, again], what, children }: Props<Data>) {
  const last = useRef(result);
  if (result.data) last.current = result;
  const answered = useRef(again); // another function where something else is asked for
  if (!result.fetching && !result.stale) answered.current = again;
  const isAwaited = answered.current !== again;
  const retry = () => again({ requestPolicy: "network-only" });
  const data = result.data ?? (isSame(result, last.current) ? last.current.data : undefined);
  if (data) {
    return (
      <Awaited value={isAwaited}>
        {result.error && <Failure error={result.error} onRetry={retry} />}
        <div className="answer" aria-busy={isAwaited}>
          {children(data)}
        </div>
      </Awaited>
    );
  }
  return result.error ? <Failure error={result.error} onRetry={retry} /> : <Loading what={what} />;
}

/** Whether two answers are to the same question. */
const isSame = (one: Answer, other: Answer): boolean => one.operation?.key === other.operation?.key;

type Answer = UseQueryResponse[0];
