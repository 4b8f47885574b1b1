import { AsyncLocalStorage } from "node:async_hooks";
import { type Attributes, type Span, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { WorkName } from "../background.js";
import type { ObserveStatement } from "../database/statements.js";
import { isUuid } from "../text/uuid.js";
import { OTHER } from "./closed-label.js";
import { codeOf, databaseFault, isExpected } from "./database-fault.js";
import { type Metrics, statusClass } from "./metrics.js";
import type { RouteTable } from "./route-table.js";
import type { Tracing } from "./tracing.js";

/** Statements that take longer than this are logged, in milliseconds. */
export const SLOW_STATEMENT_MS = 1_000;

interface TelemetryOptions {
  metrics: Metrics;
  routes: RouteTable;
  /** Names the operation of a document that Roster knows. */
  operationOf: (text: unknown) => string | undefined;
  tracing: Tracing | undefined;
  log: Logger;
  requestId: () => string | undefined;
  slowStatementMs: number;
}

/** How a SCIM operation has ended: by its answer, or by what was thrown. */
interface ScimEnd {
  status?: number;
  scimType?: string;
}

/** A GraphQL operation that is being run. */
interface GraphqlRun {
  operation: string;
  by: "http" | "scim";
  start: number;
  span: Span | undefined;
}

/** Where a request's surface may refuse it for coming too often. */
const SURFACES: [prefix: string, surface: string][] = [
  ["/scim/", "scim"],
  ["/graphql", "graphql"],
  ["/oauth/", "oauth"],
];

/** Counts, times and traces what Roster does. What it is told of never waits for it and never fails by it. */
export class Telemetry {
  /** Whether the GraphQL operation of a request has failed so far. */
  readonly #outcome = new AsyncLocalStorage<{ isError: boolean }>();

  constructor(private readonly options: TelemetryOptions) {}

  /** Follows each request from its arrival until its answer has been sent. */
  requests(): RequestHandler {
    return (request, response, next) => {
      const start = performance.now();
      const { tracing } = this.options;
      const span = tracing?.request("request", request.get("traceparent"), this.#ids());
      response.on("close", () => this.#answered(request, response, performance.now() - start, span));
      if (tracing) tracing.within(span, next);
      else next();
    };
  }

  #answered(request: Request, response: Response, durationMs: number, span: Span | undefined): void {
    const { metrics, routes } = this.options;
    const { method, route } = routes.of(request);
    const { statusCode } = response;
    metrics.requests.add({ method, route, status: statusClass(statusCode) }, durationMs / 1_000);
    if (statusCode === 429) {
      const [, surface] = SURFACES.find(([prefix]) => route.startsWith(prefix)) ?? [];
      metrics.rateLimited.add({ surface });
    }
    if (!span) return;
    const connectionId = /^\/scim\/([^/?]+)/i.exec(request.originalUrl)?.[1];
    span.updateName(`${method} ${route}`);
    span.setAttributes({
      "http.request.method": method,
      "http.route": route,
      "http.response.status_code": statusCode,
      ...(connectionId && isUuid(connectionId) && { "roster.connection_id": connectionId }),
    });
    if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  /** Runs a SCIM operation, of a request or of a bulk job. */
  async scimOperation<T extends { status: number }>(
    { connectionId }: { connectionId: string },
    operation: string,
    work: () => Promise<T>,
  ): Promise<T> {
    const { tracing } = this.options;
    const start = performance.now();
    const span = tracing?.span(`SCIM ${operation}`, { ...this.#ids(), "roster.connection_id": connectionId });
    try {
      const answer = await (tracing ? tracing.within(span, work) : work());
      this.#scimEnded(operation, start, span, answer);
      return answer;
    } catch (error) {
      this.#scimEnded(operation, start, span, error as ScimEnd);
      throw error;
    }
  }

  #scimEnded(operation: string, start: number, span: Span | undefined, { status = 500, scimType }: ScimEnd): void {
    const { metrics } = this.options;
    metrics.scim.add({ operation, status: statusClass(status) }, (performance.now() - start) / 1_000);
    if (status >= 400) metrics.scimErrors.add({ scim_type: scimType ?? "none" });
    if (!span) return;
    span.setAttributes({ "scim.status": status, ...(scimType && { "scim.type": scimType }) });
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  tolerated(tolerances: readonly string[]): void {
    for (const tolerance of tolerances) this.options.metrics.tolerances.add({ tolerance });
  }

  /** Follows an operation that is asked for by HTTP, from where its document is known until it has been answered. */
  graphqlRequests(): RequestHandler {
    return (request, response, next) => {
      const { tracing, operationOf } = this.options;
      const { query } = ((request.method === "POST" ? request.body : request.query) ?? {}) as { query?: unknown };
      const run = this.#graphqlBegun(operationOf(query), "http");
      const outcome = { isError: false };
      response.once("close", () => this.#graphqlEnded(run, outcome.isError || response.statusCode >= 400));
      this.#outcome.run(outcome, () => (tracing ? tracing.within(run.span, next) : next()));
    };
  }

  /** Runs an operation that the facade asks for. */
  async graphqlOperation<T>(name: string, work: () => Promise<T>): Promise<T> {
    const run = this.#graphqlBegun(name, "scim");
    const { tracing } = this.options;
    try {
      const result = await (tracing ? tracing.within(run.span, work) : work());
      this.#graphqlEnded(run, false);
      return result;
    } catch (error) {
      this.graphqlError((error as { code?: string }).code);
      this.#graphqlEnded(run, true);
      throw error;
    }
  }

  #graphqlBegun(operation = OTHER, by: GraphqlRun["by"]): GraphqlRun {
    const name = { "graphql.operation.name": operation };
    const span = this.options.tracing?.span(`GraphQL ${operation}`, { ...this.#ids(), ...name });
    return { operation, by, start: performance.now(), span };
  }

  #graphqlEnded({ operation, by, start, span }: GraphqlRun, isError: boolean): void {
    const outcome = isError ? "error" : "ok";
    this.options.metrics.graphql.add({ operation, by, outcome }, (performance.now() - start) / 1_000);
    span?.end();
  }

  /** Counts an error that an operation is answered. */
  graphqlError(code: string | undefined): void {
    const { metrics } = this.options;
    metrics.graphqlErrors.add({ code });
    const outcome = this.#outcome.getStore();
    if (!outcome) return;
    outcome.isError = true;
    if (code === "RATE_LIMITED") metrics.rateLimited.add({ surface: "graphql" });
  }

  /** Follows statements: what one of them is sent as parameters is nobody's business here. */
  readonly statement: ObserveStatement = ({ verb, table }, processId) => {
    const { tracing, metrics, requestId, slowStatementMs } = this.options;
    const start = performance.now();
    const operation = table ? `${verb} ${table}` : verb;
    const id = requestId();
    const span = tracing?.span(
      operation,
      { ...this.#ids(), "db.system.name": "postgresql", "db.query.summary": operation },
      SpanKind.CLIENT,
    );
    return (error) => {
      const durationMs = performance.now() - start;
      metrics.statements.add({ verb }, durationMs / 1_000);
      if (error !== undefined || durationMs >= slowStatementMs) {
        this.#report({ requestId: id, operation, processId, durationMs: Math.round(durationMs) }, error, span);
      }
      span?.end();
    };
  };

  /** Tells of a statement that has failed, or was slow. */
  #report(told: object, error: unknown, span: Span | undefined): void {
    const { metrics, log } = this.options;
    if (error === undefined) {
      log.warn(told, "a statement was slow");
      return;
    }
    const fault = databaseFault(error);
    metrics.databaseErrors.add({ fault });
    log[isExpected(fault) ? "debug" : "warn"]({ ...told, code: codeOf(error), fault }, "a statement failed");
    span?.setAttribute("error.type", codeOf(error) ?? OTHER);
    span?.setStatus({ code: SpanStatusCode.ERROR });
  }

  /** Tells a turn of what is done in the background. */
  backgroundTurn(work: WorkName, durationMs: number, succeeded: boolean): void {
    this.options.metrics.background.add({ work, outcome: succeeded ? "ok" : "error" }, durationMs / 1_000);
  }

  #ids(): Attributes {
    const id = this.options.requestId();
    return id === undefined ? {} : { "roster.request_id": id };
  }
}
