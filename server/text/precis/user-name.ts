import { followsBidiRule } from "./bidi-rule.js";
import { judgeIdentifier } from "./code-points.js";
import { findRefused } from "./find-refused.js";

/**
 * Prepares a user name for comparison by the profile UsernameCaseMapped (RFC 8265 section 3.3): width mapping, lower
 * case, Unicode normalization form C. Whether the result may be a user name is for `userNameFault` to say.
 *
 * @example prepareUserName("ＢＪＥＮＳＥＮ") // "bjensen"
 */
export function prepareUserName(userName: string): string {
  return userName
    .replace(/[\uff01-\uff60\uffe0-\uffe6\uff61-\uffdc\uffe8-\uffee\u3000]/g, (wide) => wide.normalize("NFKC"))
    .toLowerCase()
    .normalize("NFC");
}

const PLAIN = /^[\x21-\x7e]+( [\x21-\x7e]+)*$/;

/**
 * What keeps a prepared text from being a user name: words of the class IdentifierClass with one blank between two
 * (RFC 8265 sections 3.1 and 3.3). What stands before and behind an `@` is each read in its own direction.
 *
 * @returns undefined where nothing does
 */
export function userNameFault(prepared: string): string | undefined {
  if (PLAIN.test(prepared)) return undefined;
  if (/^ | {2}| $/.test(prepared)) return "must not have blanks at its ends, nor two together";
  const refused = findRefused(prepared.replaceAll(" ", ""), judgeIdentifier);
  if (refused) return `must not have ${refused}: letters, digits and what ASCII has are allowed (RFC 8265)`;
  const isReadable = prepared.split("@").every(followsBidiRule);
  return isReadable ? undefined : "mixes characters written from left to right and from right to left (RFC 5893)";
}
