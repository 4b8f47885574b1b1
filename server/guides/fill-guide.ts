import type { AttributeGuide, ConnectionGuide, FeatureOfProvider } from "../../schema/connection-guide.type.js";
import { ATTRIBUTES, type Source } from "./attributes.js";
import { COMMON } from "./common.js";
import type { Guide, Support } from "./guide.js";

/** What a guide is filled in with. */
export interface Place {
  /** The connection's SCIM base URL, without a slash at its end. */
  scimBaseUrl: string;
  connectionId: string;
}

/** Makes the guide of one connection: what is particular to its provider, what is so for all, and its own URL. */
export function fillGuide(guide: Guide, { scimBaseUrl, connectionId }: Place): ConnectionGuide {
  const { title, log, assignment } = guide;
  const scimUrl = guide.scimUrl.replace("{scimBaseUrl}", () => scimBaseUrl);
  const whole = {
    title,
    scimUrl,
    ownGuide: guide.ownGuide,
    prerequisites: [...COMMON.prerequisites, ...guide.prerequisites],
    steps: [...guide.steps],
    attributes: attributesOf(guide),
    attributeNotes: [...COMMON.attributeNotes],
    features: featuresOf(guide),
    timing: [COMMON.timing, guide.timing],
    troubleshooting: [...COMMON.troubleshooting, ...guide.troubleshooting, COMMON.support],
    beforeDeletion: [
      guide.unassigning === null ? COMMON.unassigning : `${COMMON.unassigning} ${guide.unassigning}`,
      ...COMMON.deletion,
    ],
  };
  return fill(whole, { title, log, assignment, scimUrl, connectionId });
}

/** What works with the provider of a guide. */
export const featuresOf = ({ features }: Guide): FeatureOfProvider[] =>
  (Object.entries(features) as [FeatureOfProvider["feature"], Support][]).map(([feature, support]) => {
    const { support: whether, note } = typeof support === "string" ? { support, note: null } : support;
    return { feature, support: whether as FeatureOfProvider["support"], note };
  });

function attributesOf({ attributes }: Guide): AttributeGuide[] {
  const named = Object.entries(ATTRIBUTES).filter(([name]) => name in attributes);
  return named.map(([name, { path, label }]) => {
    const source = attributes[name as keyof typeof ATTRIBUTES] as Source;
    const { from, note } = typeof source === "object" && source !== null ? source : { from: source, note: null };
    return { path, label, source: from, note };
  });
}

/** @throws Error for a placeholder that there is not */
function fill<T>(value: T, names: Record<string, string>): T {
  if (typeof value === "string") return fillText(value, names) as T;
  if (Array.isArray(value)) return value.map((item) => fill(item, names)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fill(part, names)])) as T;
}

/** A placeholder is a word in braces; macros of providers, such as `{$user.email}`, are none. */
const fillText = (text: string, names: Record<string, string>): string =>
  text.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const found = names[name];
    if (found === undefined) throw new Error(`a guide has the unknown placeholder {${name}}`);
    return fillText(found, names);
  });
