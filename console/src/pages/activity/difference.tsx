interface Props {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What differed, field by field: what it was, and what it is now. */
export function Difference({ before, after }: Props) {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const fields = [...names].filter((name) => name !== IGNORED && (isSaid(before?.[name]) || isSaid(after?.[name])));
  if (fields.length === 0) return <p className="muted">No field is recorded of it.</p>;
  return (
    <div className="scroll">
      <table>
        <caption className="visually-hidden">Fields before and after</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Was</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{isSaid(before?.[field]) ? <del>{print(before?.[field])}</del> : <Nothing />}</td>
              <td>{isSaid(after?.[field]) ? <ins>{print(after?.[field])}</ins> : <Nothing />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What had no effect is told of by itself. */
const IGNORED = "ignored";

const Nothing = () => <span className="muted">nothing</span>;

const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** @example print([{ id: "…", name: "Ana" }]) // "Ana" */
function print(value: unknown): string {
  if (Array.isArray(value)) return value.map(print).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const { name, value: inner, type } = value as { name?: unknown; value?: unknown; type?: unknown };
  if (typeof name === "string") return name;
  if (typeof inner === "string") return typeof type === "string" ? `${inner} (${type})` : inner;
  return JSON.stringify(value);
}
