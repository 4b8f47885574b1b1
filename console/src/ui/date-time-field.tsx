import { useId } from "react";

interface Props {
  label: string;
  /** As the field writes it, `2026-03-01T09:30`; in the time zone of who looks at it. */
  value: string | null;
  onChange: (value: string) => void;
}

export function DateTimeField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value || "all")}
      />
    </div>
  );
}
