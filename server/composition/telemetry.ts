import type { Logger } from "pino";
import { ERROR_CODES } from "../../schema/error-code.js";
import { METHODS_BY_PATH, SCIM_TYPES, TOLERANCES } from "../../scim-facade/index.js";
import type { TrustedDocuments } from "../graphql/trusted-documents.js";
import { createMetrics, type Metrics } from "../telemetry/metrics.js";
import { routeTable } from "../telemetry/route-table.js";
import { Telemetry } from "../telemetry/telemetry.js";
import type { Tracing } from "../telemetry/tracing.js";
import type { RequestScope } from "./request-scope.js";

export interface TelemetrySettings {
  documents: TrustedDocuments;
  tracing: Tracing | undefined;
  slowStatementMs: number;
  scope: RequestScope;
  log: Logger;
}

/** Makes metrics and traces, whose labels are what is known beforehand and nothing that is sent. */
export function createTelemetry({ documents, scope, ...settings }: TelemetrySettings): {
  metrics: Metrics;
  telemetry: Telemetry;
} {
  const routes = routeTable(METHODS_BY_PATH);
  const metrics = createMetrics({
    routes,
    scimOperations: Object.entries(METHODS_BY_PATH).flatMap(([path, of]) => of.map((method) => `${method} ${path}`)),
    scimTypes: SCIM_TYPES,
    tolerances: Object.keys(TOLERANCES),
    graphqlOperations: documents.names(),
    errorCodes: ERROR_CODES,
  });
  const telemetry = new Telemetry({ metrics, routes, operationOf: documents.nameOf, requestId: scope.id, ...settings });
  return { metrics, telemetry };
}
