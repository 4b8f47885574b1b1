import { useEffect, useRef, useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import type { HealthQuery } from "../../generated.ts";
import { TIME_ZONE } from "../../ui/time.tsx";
import { share } from "./figures.tsx";

type Hour = HealthQuery["provisioningHealth"]["hours"][number];

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [960, 200, 44, 24, 8];
const LABEL = new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit" });

/** Requests by the hour, and how many of them were errors: as bars, and as a table for who cannot see them. */
export function RequestsChart({ hours }: { hours: Hour[] }) {
  const [isTable, setTable] = useState(false);
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    scroller.current?.scrollTo({ left: scroller.current.scrollWidth }); // the newest hour is the last
  }, []);
  const total = hours.reduce((sum, { requests }) => sum + requests, 0);
  const errors = hours.reduce((sum, hour) => sum + hour.errors, 0);
  return (
    <figure className="card stack">
      <div className="row between">
        <h2>Requests by the hour</h2>
        <span className="row small muted">
          <span className="key good-key">requests</span>
          <span className="key bad-key">errors</span>
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by the keyboard too */}
      <section ref={scroller} className="scroll chart" tabIndex={0} aria-label="Chart">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={`${total.toLocaleString()} requests in ${hours.length} hours, ${errors.toLocaleString()} of them errors. The table below has each hour.`}
        >
          <Bars hours={hours} />
        </svg>
      </section>
      <Disclosure isExpanded={isTable} onExpandedChange={setTable}>
        <Button slot="trigger" className="react-aria-Button quiet slim">
          {isTable ? "Hide the table" : "Show as a table"}
        </Button>
        <DisclosurePanel>{isTable && <HoursTable hours={hours} />}</DisclosurePanel>
      </Disclosure>
    </figure>
  );
}

function Bars({ hours }: { hours: Hour[] }) {
  const most = niceMaximum(Math.max(...hours.map(({ requests }) => requests)));
  const [step, room] = [(WIDTH - LEFT) / hours.length, HEIGHT - BOTTOM - TOP];
  const heightOf = (count: number) => (room * count) / most;
  const everyNth = Math.ceil(hours.length / 8);
  return (
    <>
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line className="grid-line" x1={LEFT} x2={WIDTH} y1={TOP + room * (1 - part)} y2={TOP + room * (1 - part)} />
          <text className="axis" x={LEFT - 8} y={TOP + room * (1 - part) + 4} textAnchor="end">
            {Math.round(most * part).toLocaleString()}
          </text>
        </g>
      ))}
      {hours.map(({ start, requests, errors }, index) => {
        const x = LEFT + index * step + step * 0.15;
        const [all, bad] = [heightOf(requests), heightOf(errors)];
        return (
          <g key={start}>
            <title>{`${LABEL.format(new Date(start))}: ${requests} requests, ${errors} errors`}</title>
            <rect
              className="bar"
              x={x}
              y={TOP + room - all}
              width={step * 0.7}
              height={all}
              rx={Math.min(2, step / 4)}
            />
            <rect className="bar bad" x={x} y={TOP + room - bad} width={step * 0.7} height={bad} />
            {index % everyNth === 0 && (
              <text className="axis" x={x} y={HEIGHT - 6}>
                {LABEL.format(new Date(start))}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** The next of 2, 4, 10, 20, 40, 100, … */
function niceMaximum(most: number): number {
  for (let unit = 1; ; unit *= 10) {
    const found = [2, 4, 10].find((times) => times * unit >= most);
    if (found) return found * unit;
  }
}

const HoursTable = ({ hours }: { hours: Hour[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the box is scrolled by the keyboard too
  <section className="scroll hours" tabIndex={0} aria-label="Requests by the hour">
    <table>
      <caption className="visually-hidden">Requests by the hour</caption>
      <thead>
        <tr>
          <th scope="col">Hour ({TIME_ZONE})</th>
          <th scope="col" className="number">
            Requests
          </th>
          <th scope="col" className="number">
            Errors
          </th>
          <th scope="col" className="number">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {hours.toReversed().map(({ start, requests, errors }) => (
          <tr key={start}>
            <th scope="row">{LABEL.format(new Date(start))}</th>
            <td className="number">{requests.toLocaleString()}</td>
            <td className="number">{errors.toLocaleString()}</td>
            <td className="number">{share(errors, requests)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
