import { describe, expect, test } from "@jest/globals";
import { ConfigError, readConfig } from "../../server/config.js";

const COLLECTOR = "http://collector.example.com:4318";

describe("the environment says", () => {
  test.each([
    [{}, { requiresTrustedDocuments: false, isProduction: false }],
    [{ ROSTER_TRUSTED_DOCUMENTS: "optional" }, { requiresTrustedDocuments: false }],
    [{ ROSTER_TRUSTED_DOCUMENTS: "required" }, { requiresTrustedDocuments: true }],
    [{ NODE_ENV: "production" }, { isProduction: true }],
    [{ NODE_ENV: "development" }, { isProduction: false }],
    [{}, { tracing: undefined, metricsToken: undefined }],
    [{ ROSTER_METRICS_TOKEN: "m".repeat(32) }, { metricsToken: "m".repeat(32) }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR }, { tracing: { sampler: "parentbased_always_on", ratio: 1 } }],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: COLLECTOR }, { tracing: { sampler: "parentbased_always_on", ratio: 1 } }],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.1" },
      { tracing: { sampler: "traceidratio", ratio: 0.1 } },
    ],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_SDK_DISABLED: "true" }, { tracing: undefined }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_TRACES_EXPORTER: "none" }, { tracing: undefined }],
  ])("%j", (env, config) => {
    expect(readConfig(env)).toMatchObject(config);
  });

  test.each<[env: Record<string, string>, fault: string]>([
    [{ ROSTER_TRUSTED_DOCUMENTS: "yes" }, 'ROSTER_TRUSTED_DOCUMENTS is "yes"; it must be optional or required'],
    [
      { ROSTER_METRICS_TOKEN: "short" },
      "ROSTER_METRICS_TOKEN has 5 characters; it needs at least 32, for example from: openssl rand -base64 32",
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: "collector" },
      "OTEL_EXPORTER_OTLP_ENDPOINT must be a URL that begins with http:// or https://",
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" },
      'OTEL_EXPORTER_OTLP_PROTOCOL is "grpc"; it must be http/protobuf',
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_TRACES_SAMPLER_ARG: "10%" },
      'OTEL_TRACES_SAMPLER_ARG is "10%"; it must be a number from 0 to 1',
    ],
  ])("nothing that cannot be used: %j", (env, fault) => {
    expect(() => readConfig(env)).toThrow(new ConfigError(fault));
  });
});
