import type { Verdict } from "./code-points.js";
import { isInContext } from "./context-rules.js";

/** Finds a code point that a class of strings does not have, or not in such company. @returns it in the form U+200B */
export function findRefused(text: string, judge: (character: string) => Verdict): string | undefined {
  let at = 0;
  for (const character of text) {
    const verdict = judge(character);
    const after = at + character.length;
    const isAllowed =
      verdict === "allowed" ||
      (verdict === "contextual" && isInContext(character, text.slice(0, at), text.slice(after)));
    if (!isAllowed) return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    at = after;
  }
  return undefined;
}
