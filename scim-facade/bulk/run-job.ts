import { setImmediate } from "node:timers/promises";
import { ok } from "../answer.js";
import { type BulkOperation, parseBulkRequest, type SoundOperation } from "../messages/bulk-request.js";
import { type BulkOutcome, bulkResponse } from "../messages/bulk-response.js";
import type { Route, Routes } from "../route.js";
import { dependenciesOf } from "./dependencies.js";
import { executionOrder, type Step } from "./execution-order.js";
import { BulkJob } from "./job.js";
import { performCircle } from "./perform-circle.js";

/**
 * Answers `POST /Bulk` (RFC 7644 section 3.7) by the routes of the resource types. Operations run one after the other, in
 * their order but for those that wait for what they refer to. Each is authorised by itself and done by itself: what succeeds
 * before the job stops at an error stays done. The answer has them in the order of the request.
 */
export const bulkRoute =
  (routes: Routes): Route =>
  async (request, session) => {
    const { operations, failOnErrors } = parseBulkRequest(request.json());
    const outcomes = new Map<BulkOperation, BulkOutcome>();
    let errors = 0;
    for await (const [operation, outcome] of perform(operations, new BulkJob(routes, session))) {
      outcomes.set(operation, outcome);
      if (outcome.kind === "failure" && ++errors === failOnErrors) break;
    }
    return ok(bulkResponse(operations.flatMap((operation) => entryOf(operation, outcomes.get(operation)))));
  };

async function* perform(operations: readonly BulkOperation[], job: BulkJob) {
  for (const step of executionOrder(operations, dependenciesOf(operations, job.session.types))) {
    yield* step.isCircle ? await performCircle(step.operations.filter(isSound), job) : await performSingly(step, job);
    await setImmediate(); // a job of operations that fail before anything is read would keep all others waiting
  }
}

async function performSingly({ operations }: Step<BulkOperation>, job: BulkJob) {
  const [operation] = operations as [BulkOperation];
  return [[operation, await job.perform(operation)] as const];
}

/** A faulty operation refers to nothing, and so is in no circle. */
const isSound = (operation: BulkOperation): operation is SoundOperation => operation.kind === "sound";

const entryOf = ({ asked }: BulkOperation, outcome: BulkOutcome | undefined) =>
  outcome ? [[asked, outcome] as const] : [];
