import type { ReactNode } from "react";
import type { UseQueryResponse } from "urql";
import { Failure, Loading } from "./states.tsx";

interface Props<Data> {
  // biome-ignore lint/suspicious/noExplicitAny: the variables are of no concern here
  query: UseQueryResponse<Data, any>;
  what?: string;
  children: (data: Data) => ReactNode;
}

/** What a query has brought: what there is stays on the page while it is asked for anew. */
export function Loaded<Data>({ query: [result, again], what, children }: Props<Data>) {
  const retry = () => again({ requestPolicy: "network-only" });
  if (result.data) {
    return (
      <>
        {result.error && <Failure error={result.error} onRetry={retry} />}
        {children(result.data)}
      </>
    );
  }
  return result.error ? <Failure error={result.error} onRetry={retry} /> : <Loading what={what} />;
}
