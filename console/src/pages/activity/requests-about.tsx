import type { ReactNode } from "react";
import { Link } from "../../router/link.tsx";
import { useMay } from "../../session/viewer.ts";

interface Props {
  /** Of a person or a group. */
  id: string;
  className?: string;
  children: ReactNode;
}

/** Leads to what providers have asked for about a person or a group: it is found by what that has changed. */
export function RequestsAbout({ id, className, children }: Props) {
  const may = useMay("connections:read", "changes:read");
  return (
    may && (
      <Link className={className} to={`/activity?resource=${id}`}>
        {children}
      </Link>
    )
  );
}
