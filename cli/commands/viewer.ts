import type { Command } from "commander";
import type { Connector } from "../connector.js";
import { print, properties } from "../output.js";
import { addNoun, addVerb } from "../verb.js";

export function addViewerCommands(program: Command, connector: Connector): void {
  const viewer = addNoun(program, "viewer", { description: "who you are here", examples: ["viewer show"] });

  addVerb(viewer, "show", {
    description: "show whose token it is, and what it may do",
    examples: ["viewer show"],
  }).action(async ({ tenant, json }) => {
    const { viewer } = await connector.connect(tenant).viewer();
    print(viewer, { json }, () =>
      properties({
        kind: viewer.kind.toLowerCase().replaceAll("_", " "),
        name: viewer.name,
        user: viewer.user?.userName,
        scopes: viewer.scopes.join(", "),
      }),
    );
  });
}
