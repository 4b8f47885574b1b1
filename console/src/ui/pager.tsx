import { Button } from "react-aria-components";
import { setQuery } from "../router/location.ts";
import { useAwaited } from "./loaded.tsx";

/** Where a page stands in its list. */
export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

interface Props {
  info: PageInfo;
  /** How many the whole list has. */
  total?: number;
  /** What the list is of: `people`; one of them: `person`. */
  of: string;
  one?: string;
  /** What the places of this list are called in the address, where a page has several lists. */
  prefix?: string;
}

/** Leads to the pages of a list before and after. The place is in the address, so that it can be returned to. */
export function Pager({ info, total, of, one, prefix = "" }: Props) {
  const isLoading = useAwaited();
  return (
    <nav className="pager" aria-label={`Pages of ${of}`}>
      <span className="muted small" role="status">
        {isLoading ? "Loading …" : total !== undefined && `${total.toLocaleString()} ${total === 1 ? (one ?? of) : of}`}
      </span>
      <span className="row">
        <Button
          isDisabled={!info.hasPreviousPage}
          onPress={() => setQuery({ [`${prefix}before`]: info.startCursor, [`${prefix}after`]: null })}
        >
          Previous
        </Button>
        <Button
          isDisabled={!info.hasNextPage}
          onPress={() => setQuery({ [`${prefix}after`]: info.endCursor, [`${prefix}before`]: null })}
        >
          Next
        </Button>
      </span>
    </nav>
  );
}

/** What of a list is asked for, by the address. */
export function pageOf(query: URLSearchParams, size: number, prefix = "") {
  const before = query.get(`${prefix}before`);
  const after = query.get(`${prefix}after`);
  return before ? { last: size, before, first: null, after: null } : { first: size, after, last: null, before: null };
}
