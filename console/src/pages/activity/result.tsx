import { Tag, type Tone } from "../../ui/tag.tsx";

/** What a request was answered: in a word, with its HTTP status. */
export function Result({ status }: { status: number | null }) {
  const [tone, word] = wordOf(status);
  return (
    <Tag tone={tone}>
      {word}
      {status !== null && <span className="number">{status}</span>}
    </Tag>
  );
}

function wordOf(status: number | null): [Tone, string] {
  if (status === null) return ["bad", "Not answered"];
  if (status >= 500) return ["bad", "Failed"];
  if (status === 401) return ["bad", "Not let in"];
  return status >= 400 ? ["warn", "Refused"] : ["good", "Done"];
}
