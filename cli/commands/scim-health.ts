import type { Command } from "commander";
import type { ProvisioningHealthQuery } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { countUpTo } from "../count-argument.js";
import { print, properties, table } from "../output.js";
import { addVerb } from "../verb.js";

const MAX_HOURS = 168;

export function addScimHealth(request: Command, connector: Connector): void {
  addVerb(request, "health", {
    description: "count the requests of the last hours, and what had no effect in them",
    examples: ["scim-request health --tenant example", "scim-request health --tenant example --hours 168 --json"],
  })
    .option("--connection <id>", "only those of this connection")
    .option(
      "--hours <count>",
      `how many hours are looked at, the one that runs included: 1 to ${MAX_HOURS}`,
      countUpTo(MAX_HOURS),
      24,
    )
    .action(async ({ tenant, connection, hours, json }) => {
      const variables = { connectionId: connection, hours };
      const { provisioningHealth } = await connector.connect(tenant).provisioningHealth(variables);
      print(provisioningHealth, { json }, () => describe(provisioningHealth));
    });
}

const describe = (health: ProvisioningHealthQuery["provisioningHealth"]): string =>
  properties({
    requests: health.requests,
    errors: health.errors,
    "last request": health.lastRequestAt,
    "half within": health.medianMs === null ? null : `${health.medianMs.toFixed(1)} ms`,
    "95 of 100 within": health.p95Ms === null ? null : `${health.p95Ms.toFixed(1)} ms`,
  }) +
  "\n" +
  table(
    ["WITHOUT EFFECT", "VALUE", "WHY", "TIMES"],
    health.mappingWarnings.map(({ path, value, reason, times }) => [path, value, reason.toLowerCase(), times]),
    "All that was sent had an effect.",
  );
