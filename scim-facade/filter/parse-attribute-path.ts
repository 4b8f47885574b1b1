import type { AttributePath } from "./ast.js";

const NAME = /^[$A-Za-z][$A-Za-z0-9_-]*$/;

/**
 * Parses an attribute's name: `[URN:]attribute[.subAttribute]` (RFC 7644 section 3.10). A URN holds dots and colons, so
 * the attribute begins after the last colon, and the sub-attribute after the first dot behind it.
 *
 * @returns undefined for a text that is no attribute's name
 */
export function parseAttributePath(text: string): AttributePath | undefined {
  const colon = text.lastIndexOf(":");
  const [attribute = "", subAttribute, ...more] = text.slice(colon + 1).split(".");
  if (more.length > 0 || !NAME.test(attribute)) return undefined;
  if (subAttribute !== undefined && !NAME.test(subAttribute)) return undefined;
  if (colon === 0) return undefined;
  return {
    ...(colon > 0 ? { schema: text.slice(0, colon) } : {}),
    attribute,
    ...(subAttribute !== undefined ? { subAttribute } : {}),
  };
}
