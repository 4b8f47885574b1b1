import bidiFactory, { type Bidi } from "bidi-js";

/** The module is the factory itself, which its types do not say. */
const bidi = (bidiFactory as unknown as () => Bidi)();

/**
 * Whether a string that has characters written from right to left can be read in one way only (RFC 5893 section 2). One
 * without such characters always can.
 */
export function followsBidiRule(text: string): boolean {
  const types: string[] = [...text].map((character) => bidi.getBidiCharTypeName(character));
  if (!types.some((type) => type === "R" || type === "AL" || type === "AN")) return true;
  const isRightToLeft = types[0] !== "L";
  const last = types.findLast((type) => type !== "NSM") ?? "";
  if (!isRightToLeft) return types.every((type) => LEFT_TO_RIGHT.has(type)) && ["L", "EN"].includes(last);
  return (
    ["R", "AL"].includes(types[0] as string) &&
    types.every((type) => RIGHT_TO_LEFT.has(type)) &&
    ["R", "AL", "EN", "AN"].includes(last) &&
    !(types.includes("EN") && types.includes("AN"))
  );
}

const EITHER = ["EN", "ES", "CS", "ET", "ON", "BN", "NSM"];
const LEFT_TO_RIGHT = new Set(["L", ...EITHER]);
const RIGHT_TO_LEFT = new Set(["R", "AL", "AN", ...EITHER]);
