import { Registry } from "prom-client";
import { BACKGROUND_WORK } from "../background.js";
import { VERBS } from "../database/statements.js";
import { ClosedLabel } from "./closed-label.js";
import { FAULTS } from "./database-fault.js";
import { Instruments } from "./instruments.js";
import type { RouteTable } from "./route-table.js";

/** What is known at the start, and nothing else becomes a label. */
export interface KnownNames {
  routes: RouteTable;
  /** `PATCH /Users/:id` */
  scimOperations: readonly string[];
  scimTypes: readonly string[];
  tolerances: readonly string[];
  /** Of the documents that Roster knows. */
  graphqlOperations: readonly string[];
  errorCodes: readonly string[];
}

const STATUS_CLASSES = ["1xx", "2xx", "3xx", "4xx", "5xx"];

export type Metrics = ReturnType<typeof createMetrics>;

/** Makes the metrics of one Roster; `docs/operations.md` says what they mean. */
export function createMetrics(names: KnownNames) {
  const registry = new Registry();
  const instruments = new Instruments(registry);
  const status = new ClosedLabel(STATUS_CLASSES);
  const operation = new ClosedLabel(names.graphqlOperations);
  return {
    registry,
    instruments,
    requests: instruments.durations(
      "roster_http_request_duration_seconds",
      "Answered requests, and how long they took",
      {
        method: new ClosedLabel(names.routes.methods),
        route: new ClosedLabel(names.routes.routes),
        status,
      },
    ),
    scim: instruments.durations("roster_scim_operation_duration_seconds", "SCIM operations, those of bulk jobs too", {
      operation: new ClosedLabel(names.scimOperations),
      status,
    }),
    scimErrors: instruments.counter("roster_scim_errors_total", "SCIM operations that were refused, by scimType", {
      scim_type: new ClosedLabel(["none", ...names.scimTypes]),
    }),
    tolerances: instruments.counter(
      "roster_scim_tolerances_total",
      "Requests in which a dialect's tolerance was needed",
      {
        tolerance: new ClosedLabel(names.tolerances),
      },
    ),
    graphql: instruments.durations(
      "roster_graphql_operation_duration_seconds",
      "GraphQL operations; those of unknown documents are other",
      {
        operation,
        by: new ClosedLabel(["http", "scim"]),
        outcome: new ClosedLabel(["ok", "error"]),
      },
    ),
    graphqlErrors: instruments.counter("roster_graphql_errors_total", "Errors that GraphQL operations were answered", {
      code: new ClosedLabel(names.errorCodes),
    }),
    rateLimited: instruments.counter("roster_rate_limited_total", "Requests that came too often", {
      surface: new ClosedLabel(["scim", "graphql", "oauth"]),
    }),
    statements: instruments.durations(
      "roster_database_statement_duration_seconds",
      "Statements, and how long the database took",
      {
        verb: new ClosedLabel(VERBS),
      },
    ),
    databaseErrors: instruments.counter("roster_database_errors_total", "Statements that failed", {
      fault: new ClosedLabel(FAULTS),
    }),
    background: instruments.durations("roster_background_duration_seconds", "Turns of what is done in the background", {
      work: new ClosedLabel(BACKGROUND_WORK),
      outcome: new ClosedLabel(["ok", "error"]),
    }),
  };
}

/** 404 is `4xx`. */
export const statusClass = (status: number): string => `${Math.floor(status / 100)}xx`;
