import type { Command } from "commander";
import type { ProvidersQuery } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { print, table } from "../output.js";
import { addNoun, addVerb } from "../verb.js";

export function addProviderCommands(program: Command, connector: Connector): void {
  const provider = addNoun(program, "provider", {
    description: "identity providers that connections can be made for",
    examples: ["provider list --tenant example"],
  });

  addVerb(provider, "list", {
    description: "list identity providers, and how the tenant's connections of each do",
    examples: ["provider list --tenant example"],
  }).action(async ({ tenant, json }) => {
    const { providers } = await connector.connect(tenant).providers();
    print(providers, { json }, () =>
      table(
        ["NAME", "PROVIDER", "STATUS", "WORKS"],
        providers.map(({ name, title, status, features }) => [
          name.toLowerCase(),
          title,
          status.toLowerCase(),
          features.flatMap(describe).join(", "),
        ]),
      ),
    );
  });
}

/** @example describe({ feature: "PUSH_GROUPS", support: "BETA" }) // ["push groups (beta)"] */
function describe({ feature, support }: ProvidersQuery["providers"][number]["features"][number]): string[] {
  if (support === "NOT_SUPPORTED") return [];
  const name = feature.toLowerCase().replaceAll("_", " ");
  return [support === "BETA" ? `${name} (beta)` : name];
}
