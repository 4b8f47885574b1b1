import type { ExtensionValues } from "../../schema/extension.js";
import type { Extensions } from "../entities/values.js";
import type { GraphqlContext } from "./context.js";

/** What may be shown of a resource's extensions: at once, where it has none. */
export function shownExtensions(
  extensions: Extensions,
  context: GraphqlContext,
): ExtensionValues[] | Promise<ExtensionValues[]> {
  return Object.keys(extensions).length === 0 ? [] : shown(extensions, context);
}

/** Those in force, without attributes that are never returned. */
async function shown(extensions: Extensions, context: GraphqlContext): Promise<ExtensionValues[]> {
  const schemas = await context.loaders().extensionSchemas();
  return schemas.flatMap(({ id, attributes }) => {
    const stored = extensions[id] ?? {};
    const shown = attributes.filter(({ name, returned }) => returned !== "never" && name in stored);
    const values = Object.fromEntries(shown.map(({ name }) => [name, stored[name]]));
    return shown.length > 0 ? [{ schema: id, values }] : [];
  });
}
