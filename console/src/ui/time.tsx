const OF_THIS_YEAR = format({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" });
const OF_ANOTHER_YEAR = format({ day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
const LONG = format({ dateStyle: "full", timeStyle: "long" });

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(undefined, options);
}

/** The time zone that all times are shown in. */
export const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant, in the time zone of who looks at it; all of it is told where the pointer rests. */
export function Time({ value, none = "never" }: { value: string | null | undefined; none?: string }) {
  if (!value) return <span className="muted">{none}</span>;
  const date = new Date(value);
  const isOfThisYear = date.getFullYear() === new Date().getFullYear();
  return (
    <time dateTime={value} title={LONG.format(date)} className="number">
      {(isOfThisYear ? OF_THIS_YEAR : OF_ANOTHER_YEAR).format(date)}
    </time>
  );
}
