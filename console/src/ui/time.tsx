const SHORT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
const LONG = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });

/** The time zone that all times are shown in. */
export const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant, in the time zone of who looks at it. */
export function Time({ value, none = "never" }: { value: string | null | undefined; none?: string }) {
  if (!value) return <span className="muted">{none}</span>;
  const date = new Date(value);
  return (
    <time dateTime={value} title={LONG.format(date)} className="number">
      {SHORT.format(date)}
    </time>
  );
}
