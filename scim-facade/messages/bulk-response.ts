import type { ScimError } from "../scim-error.js";
import { BULK_RESPONSE } from "../urns.js";
import type { Asked } from "./bulk-request.js";

/** What became of an operation. */
export type BulkOutcome = BulkSuccess | BulkFailure;

export interface BulkSuccess {
  kind: "success";
  status: number;
  /** Of the resource. */
  id: string;
  location: string;
  /** Absent after a DELETE. */
  version?: string;
  /** Whether the operation has made the resource; a POST can also have taken over one that was there. */
  isNew: boolean;
}

export interface BulkFailure {
  kind: "failure";
  error: ScimError;
  /** Absent after a POST, which has created nothing that would have one. */
  location?: string;
}

/** The answer to a bulk job (RFC 7644 section 3.7.3), of which each operation that was processed is an entry. */
export const bulkResponse = (entries: readonly (readonly [Asked, BulkOutcome])[]): object => ({
  schemas: [BULK_RESPONSE],
  Operations: entries.map(([asked, outcome]) => toEntry(asked, outcome)),
});

/** The status is text, as in errors (RFC 7644, erratum 7916). */
function toEntry({ method, bulkId }: Asked, outcome: BulkOutcome): object {
  if (outcome.kind === "success") {
    const { location, version, status } = outcome;
    return { method, bulkId, version, location, status: String(status) };
  }
  const { location, error } = outcome;
  return { method, bulkId, location, status: String(error.status), response: error.toBody() };
}
