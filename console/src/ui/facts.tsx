import { Fragment, type ReactNode } from "react";

/** Names with what is so of each; what is undefined is left out. */
export const Facts = ({ of }: { of: Record<string, ReactNode> }) => (
  <dl className="facts">
    {Object.entries(of).map(
      ([name, value]) =>
        value !== undefined && (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="muted">–</span>}</dd>
          </Fragment>
        ),
    )}
  </dl>
);
