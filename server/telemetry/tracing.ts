import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  type Tracer,
  trace,
} from "@opentelemetry/api";

/** Makes spans, each below the one that is active where it begins. */
export class Tracing {
  readonly #active = new AsyncLocalStorage<Span>();

  constructor(
    private readonly tracer: Tracer,
    /** Reads `traceparent` (W3C Trace Context). */
    private readonly parentOf: (traceparent: string | undefined) => Context,
    /** Sends what waits to be sent. */
    readonly stop: () => Promise<void>,
  ) {}

  /** Begins the span of a request: a part of the trace that the client names, where it names one. */
  request(name: string, traceparent: string | undefined, attributes: Attributes): Span {
    return this.tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, this.parentOf(traceparent));
  }

  /** Begins a span below the active one; what belongs to no request is not traced. */
  span(name: string, attributes: Attributes, kind = SpanKind.INTERNAL): Span | undefined {
    const parent = this.#active.getStore();
    return parent && this.tracer.startSpan(name, { kind, attributes }, trace.setSpan(ROOT_CONTEXT, parent));
  }

  within<T>(span: Span | undefined, work: () => T): T {
    return span ? this.#active.run(span, work) : work();
  }
}
