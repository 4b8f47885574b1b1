import type { BulkOperation, SoundOperation } from "../messages/bulk-request.js";
import type { BulkOutcome, BulkSuccess } from "../messages/bulk-response.js";
import { isObject } from "../schemas/read-value.js";
import { ScimError, toRefusal } from "../scim-error.js";
import { PATCH_OP } from "../urns.js";
import type { BulkJob } from "./job.js";
import { postpone } from "./postpone.js";

interface Creation {
  operation: SoundOperation;
  outcome: BulkSuccess;
  /** What the resource still has to be given. */
  later: Record<string, unknown>;
}

/**
 * Creates resources that refer to each other in a circle (RFC 7644 section 3.7.1): each without the attributes that refer to
 * one that is not there yet, which are added once all are. Where that fails for one, the others answer 409, and those
 * created are taken back.
 *
 * @returns what became of each; the failure that was the cause of others before them
 */
export async function performCircle(
  operations: readonly SoundOperation[],
  job: BulkJob,
): Promise<[BulkOperation, BulkOutcome][]> {
  const bulkIds = new Set(operations.map(({ bulkId }) => bulkId));
  const isMissing = (bulkId: string) => bulkIds.has(bulkId) && !job.hasCreated(bulkId);
  const created: Creation[] = [];
  for (const operation of operations) {
    const { first, later } = withoutMissing(operation, isMissing, job);
    const outcome = await job.perform(first);
    if (outcome.kind === "failure") return giveUp({ operations, created, cause: [operation, outcome] }, job);
    created.push({ operation, outcome, later });
  }
  for (const creation of created) {
    if (Object.keys(creation.later).length === 0) continue;
    const outcome = await job.perform(completion(creation));
    if (outcome.kind === "failure") return giveUp({ operations, created, cause: [creation.operation, outcome] }, job);
    creation.outcome = { ...creation.outcome, version: outcome.version };
  }
  return created.map(({ operation, outcome }) => [operation, outcome]);
}

function withoutMissing(
  operation: SoundOperation,
  isMissing: (bulkId: string) => boolean,
  { session }: BulkJob,
): { first: BulkOperation; later: Record<string, unknown> } {
  const { target, data, asked } = operation;
  try {
    const { now, later } = postpone(isObject(data) ? data : {}, session.types[target.type], isMissing);
    return { first: { ...operation, data: now }, later };
  } catch (error) {
    return { first: { kind: "faulty", asked, fault: toRefusal(error, session.reportFault) }, later: {} };
  }
}

const completion = ({ operation, outcome, later }: Creation): SoundOperation => ({
  ...operation,
  method: "patch",
  target: { type: operation.target.type, id: outcome.id },
  data: { schemas: [PATCH_OP], Operations: [{ op: "add", value: later }] },
});

interface Failed {
  operations: readonly SoundOperation[];
  created: readonly Creation[];
  cause: [SoundOperation, BulkOutcome];
}

async function giveUp({ operations, created, cause }: Failed, job: BulkJob): Promise<[BulkOperation, BulkOutcome][]> {
  for (const { operation, outcome } of created.toReversed()) await job.undo(operation, outcome);
  const detail = `the operations refer to each other in a circle, of which that with the bulkId ${cause[0].bulkId} failed`;
  const others = operations.filter((operation) => operation !== cause[0]);
  const conflict = new ScimError(409, undefined, detail);
  return [cause, ...others.map((other): [BulkOperation, BulkOutcome] => [other, job.failure(other, conflict)])];
}
