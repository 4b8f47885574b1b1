import { type ReactNode, useRef } from "react";
import type { UseQueryResponse } from "urql";
import { Failure, Loading } from "./states.tsx";

interface Props<Data> {
  // biome-ignore lint/suspicious/noExplicitAny: the variables are of no concern here
  query: UseQueryResponse<Data, any>;
  what?: string;
  children: (data: Data) => ReactNode;
}

/** What a query has brought: what there is stays on the page while it is asked for anew, and where that fails. */
export function Loaded<Data>({ query: [result, again], what, children }: Props<Data>) {
  const last = useRef(result);
  if (result.data) last.current = result;
  const retry = () => again({ requestPolicy: "network-only" });
  const data = result.data ?? (isSame(result, last.current) ? last.current.data : undefined);
  if (data) {
    return (
      <>
        {result.error && <Failure error={result.error} onRetry={retry} />}
        {children(data)}
      </>
    );
  }
  return result.error ? <Failure error={result.error} onRetry={retry} /> : <Loading what={what} />;
}

/** Whether two answers are to the same question. */
const isSame = (one: Answer, other: Answer): boolean => one.operation?.key === other.operation?.key;

type Answer = UseQueryResponse[0];
