import type { ReactNode } from "react";
import type { HealthQuery } from "../../generated.ts";
import { Time } from "../../ui/time.tsx";

/** The few figures that say whether all is well. */
export const Figures = ({ of }: { of: HealthQuery["provisioningHealth"] }) => (
  <dl className="figures">
    <Figure name="Requests">{of.requests.toLocaleString()}</Figure>
    <Figure name="Errors">
      {of.errors.toLocaleString()} <span className="muted">{share(of.errors, of.requests)}</span>
    </Figure>
    <Figure name="Half answered within">{milliseconds(of.medianMs)}</Figure>
    <Figure name="95 of 100 within">{milliseconds(of.p95Ms)}</Figure>
    <Figure name="Last request">
      <span className="small-figure">
        <Time value={of.lastRequestAt} none="none" />
      </span>
    </Figure>
  </dl>
);

const Figure = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="card">
    <dt className="muted small">{name}</dt>
    <dd className="number">{children}</dd>
  </div>
);

const milliseconds = (value: number | null): string =>
  value === null ? "–" : `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** @example share(3, 200) // "1.5 %" */
export const share = (part: number, whole: number): string =>
  whole === 0 ? "" : `${((100 * part) / whole).toFixed(part === 0 ? 0 : 1)} %`;
