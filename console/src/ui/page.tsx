import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  title: string;
  /** What is above it. */
  crumbs?: ReactNode;
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

let isFirst = true;

/** A page with its heading, which is where the focus goes when somebody comes here from another page. */
export function Page({ title, crumbs, about, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Roster`;
  }, [title]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
    scrollTo(0, 0);
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          {crumbs && <div className="crumbs">{crumbs}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about && <p className="muted">{about}</p>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
