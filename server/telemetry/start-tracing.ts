import { setTimeout as sleep } from "node:timers/promises";
import { type Context, defaultTextMapGetter, ROOT_CONTEXT } from "@opentelemetry/api";
import type { Sampler } from "@opentelemetry/sdk-trace";
import { Tracing } from "./tracing.js";

/** The names that OTEL_TRACES_SAMPLER takes. */
export const SAMPLERS = [
  "parentbased_always_on",
  "parentbased_always_off",
  "parentbased_traceidratio",
  "always_on",
  "always_off",
  "traceidratio",
] as const;

export interface TracingSettings {
  sampler: (typeof SAMPLERS)[number];
  /** Of the samplers by ratio: 0 to 1. */
  ratio: number;
  /** Where spans go to. Default: as OpenTelemetry's environment variables say. */
  url?: string;
}

/** How long a stop waits for a collector to take what is left, in milliseconds. */
const STOP_PATIENCE_MS = 2_000;

/** Loads OpenTelemetry, which nobody needs who does not trace, and sends spans by OTLP over HTTP, as protobuf. */
export async function startTracing({ sampler, ratio, url }: TracingSettings): Promise<Tracing> {
  const [sdk, { OTLPTraceExporter }, { W3CTraceContextPropagator }, resources] = await Promise.all([
    import("@opentelemetry/sdk-trace"),
    import("@opentelemetry/exporter-trace-otlp-proto"),
    import("@opentelemetry/core"),
    import("@opentelemetry/resources"),
  ]);
  const own = resources.resourceFromAttributes({ "service.name": "roster" });
  const provider = new sdk.TracerProvider({
    resource: own.merge(resources.detectResources({ detectors: [resources.envDetector] })),
    sampler: samplerOf(sdk, sampler, ratio),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter(url === undefined ? {} : { url }) })],
  });
  const propagator = new W3CTraceContextPropagator();
  /** Without tracestate: what others keep there is theirs. */
  const parentOf = (traceparent: string | undefined): Context =>
    traceparent === undefined ? ROOT_CONTEXT : propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter);
  const stop = () => Promise.race([provider.shutdown(), sleep(STOP_PATIENCE_MS, undefined, { ref: false })]);
  return new Tracing(provider.getTracer("roster"), parentOf, stop);
}

type Sdk = typeof import("@opentelemetry/sdk-trace");

function samplerOf(sdk: Sdk, name: TracingSettings["sampler"], ratio: number): Sampler {
  const plain = {
    always_on: () => new sdk.AlwaysOnSampler(),
    always_off: () => new sdk.AlwaysOffSampler(),
    traceidratio: () => new sdk.TraceIdRatioBasedSampler(ratio),
  };
  const [, parent, root] = /^(parentbased_)?(.*)$/.exec(name) ?? [];
  const sampler = plain[root as keyof typeof plain]();
  return parent ? new sdk.ParentBasedSampler({ root: sampler }) : sampler;
}
