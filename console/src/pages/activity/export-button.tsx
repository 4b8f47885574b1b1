import { useState } from "react";
import { Button } from "react-aria-components";
import { useClient } from "urql";
import { RequestRowsDocument, type RequestRowsQuery, type RequestRowsQueryVariables } from "../../generated.ts";
import { csvLine } from "./csv.ts";

interface Props extends Pick<RequestRowsQueryVariables, "connectionId" | "filter"> {
  /** What the connections are called; undefined until it is known. */
  names: Map<string, string> | undefined;
}

const PAGE_SIZE = 100;
/** So many requests are written into one file; the command line has no such bound. */
const MAX_ROWS = 20_000;

const HEADINGS = [
  "time",
  "connection",
  "method",
  "path",
  "status",
  "summary",
  "milliseconds",
  "key",
  "correlation id",
  "id",
];

/** Writes all requests that the filters show into a file, and says how far it is. */
export function ExportButton({ names, ...selection }: Props) {
  const client = useClient();
  const [written, setWritten] = useState<number>();
  const [fault, setFault] = useState<string>();
  const write = async () => {
    setFault(undefined);
    const parts = [csvLine(HEADINGS)];
    for (let after: string | null | undefined; parts.length <= MAX_ROWS; ) {
      setWritten(parts.length - 1);
      const variables = { ...selection, first: PAGE_SIZE, after };
      const { data } = await client
        .query(RequestRowsDocument, variables, { requestPolicy: "network-only" })
        .toPromise();
      if (!data) return stop("The activity could not be read to its end. Try again.");
      const { nodes, pageInfo } = data.scimRequests;
      parts.push(...nodes.map((row) => csvLine(toCells(row, names))));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    save(parts);
    stop();
  };
  const stop = (wrong?: string) => {
    setWritten(undefined);
    setFault(wrong);
  };
  return (
    <>
      {fault && (
        <span className="tag bad" role="alert">
          {fault}
        </span>
      )}
      <Button onPress={write} isDisabled={!names || written !== undefined}>
        {written === undefined ? "Export as CSV" : `${written.toLocaleString()} requests …`}
      </Button>
    </>
  );
}

type Row = RequestRowsQuery["scimRequests"]["nodes"][number];

const toCells = (row: Row, names: Map<string, string> | undefined) => [
  row.occurredAt,
  names?.get(row.connectionId) ?? row.connectionId,
  row.method,
  row.path,
  row.status,
  row.summary,
  row.durationMs && Math.round(row.durationMs),
  row.credentialId,
  row.correlationId,
  row.id,
];

function save(parts: string[]): void {
  const url = URL.createObjectURL(new Blob(["\ufeff", ...parts], { type: "text/csv" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: "roster-activity.csv" });
  link.click();
  URL.revokeObjectURL(url);
}
