import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { readPages } from "../../api/read-pages.ts";
import { RequestRowsDocument, type RequestRowsQuery, type RequestRowsQueryVariables } from "../../generated.ts";
import { csv } from "./csv.ts";

interface Props extends Pick<RequestRowsQueryVariables, "connectionId" | "filter"> {
  /** What the connections are called; undefined until it is known. */
  names: Map<string, string> | undefined;
}

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

/** Writes all requests that the filters show into a file, says how far it is, and stops where that is asked for. */
export function ExportButton({ names, ...selection }: Props) {
  const [written, setWritten] = useState<number>();
  const [fault, setFault] = useState<string>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const stop = (wrong?: string) => {
    running.current?.abort();
    setWritten(undefined);
    setFault(wrong);
  };
  const write = async () => {
    running.current = new AbortController();
    const { signal } = running.current;
    const parts = [csv([HEADINGS])];
    let count = 0;
    setFault(undefined);
    setWritten(count);
    try {
      for await (const rows of readPages(RequestRowsDocument, selection, (data) => data.scimRequests)) {
        if (signal.aborted) return;
        parts.push(csv(rows.map((row) => toCells(row, names))));
        count += rows.length;
        setWritten(count);
      }
    } catch {
      if (!signal.aborted) stop("The activity could not be read to its end. Try again.");
      return;
    }
    save(parts);
    stop();
  };
  return (
    <>
      {fault && (
        <span className="tag bad" role="alert">
          {fault}
        </span>
      )}
      {written !== undefined && (
        <>
          <span className="small muted">{written.toLocaleString()} requests …</span>
          <Button onPress={() => stop()}>Cancel the export</Button>
        </>
      )}
      <Button onPress={write} isDisabled={!names || written !== undefined}>
        Export as CSV
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
