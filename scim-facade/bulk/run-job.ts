import { setImmediate } from "node:timers/promises";
import { ok } from "../answer.js";
import { type BulkOperation, parseBulkRequest, type SoundOperation } from "../messages/bulk-request.js";
import { type BulkOutcome, bulkResponse } from "../messages/bulk-response.js";
import type { Route, Routes } from "../route.js";
import { claimsOf } from "./claims.js";
import { dependenciesOf } from "./dependencies.js";
import { executionOrder, type Step } from "./execution-order.js";
import { BulkJob } from "./job.js";
import { performCircle } from "./perform-circle.js";
import { runsOf } from "./runs.js";

/** So many operations of a job are performed at the same time, of those whose order does not matter. */
const MOST_AT_ONCE = 4;

/**
 * Answers `POST /Bulk` (RFC 7644 section 3.7) by the routes of the resource types. Operations run in their order but for those
 * that wait for what they refer to, and one after the other but for those whose order does not matter. Each is authorised by
 * itself and done by itself: what succeeds before the job stops at an error stays done. The answer has them in the order of
 * the request.
 */
export const bulkRoute =
  (routes: Routes): Route =>
  async (request, session) => {
    const { operations, failOnErrors } = parseBulkRequest(request.json());
    const outcomes = new Map<BulkOperation, BulkOutcome>();
    let errors = 0;
    const job = new BulkJob(routes, session);
    for await (const [operation, outcome] of perform(operations, job, Number.isFinite(failOnErrors))) {
      outcomes.set(operation, outcome);
      if (outcome.kind === "failure" && ++errors === failOnErrors) break;
    }
    return ok(bulkResponse(operations.flatMap((operation) => entryOf(operation, outcomes.get(operation)))));
  };

type Performed = readonly [BulkOperation, BulkOutcome];

/** @param mayStop whether the job may stop at an error: then each operation has to wait for how the one before it ends */
async function* perform(operations: readonly BulkOperation[], job: BulkJob, mayStop: boolean) {
  const { session } = job;
  const dependencies = dependenciesOf(operations, session.types);
  const claims = (operation: BulkOperation) => (mayStop ? undefined : claimsOf(operation, session));
  for (const run of runsOf(executionOrder(operations, dependencies), dependencies, claims)) {
    yield* await performTogether(run, job);
  }
}

/** Each time that one is done, the next begins. */
async function performTogether(run: readonly Step<BulkOperation>[], job: BulkJob): Promise<Performed[]> {
  const performed: Performed[] = [];
  const waiting = run.values();
  const performNext = async () => {
    for (const step of waiting) {
      performed.push(...(await performStep(step, job)));
      await setImmediate(); // a job of operations that fail before anything is read would keep all others waiting
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, run.length) }, performNext));
  return performed;
}

async function performStep({ operations, isCircle }: Step<BulkOperation>, job: BulkJob): Promise<Performed[]> {
  if (isCircle) return performCircle(operations.filter(isSound), job);
  const [operation] = operations as [BulkOperation];
  return [[operation, await job.perform(operation)]];
}

/** A faulty operation refers to nothing, and so is in no circle. */
const isSound = (operation: BulkOperation): operation is SoundOperation => operation.kind === "sound";

const entryOf = ({ asked }: BulkOperation, outcome: BulkOutcome | undefined) =>
  outcome ? [[asked, outcome] as const] : [];
