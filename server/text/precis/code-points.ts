/** Code points that are allowed, or not, against what their properties say (RFC 8264 section 9.6). */
const ALLOWED = /[\u00df\u03c2\u06fd\u06fe\u0f0b\u3007]/u;
const NOT_ALLOWED = /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/u;

/** Those that are allowed in the company of certain others. */
const CONTEXTUAL = /[\u00b7\u0375\u05f3\u05f4\u30fb\u0660-\u0669\u06f0-\u06f9\u200c\u200d]/u;

const ASCII = /[\x21-\x7e]/u;
const OLD_HANGUL_JAMO = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7c6\ud7cb-\ud7fb]/u;
const NEVER_ALLOWED = /[\p{Cn}\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
const LETTERS_AND_DIGITS = /[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]/u;
const FREEFORM = /[\p{Lt}\p{Nl}\p{No}\p{Me}\p{Zs}\p{S}\p{P}]/u;

/** What a class of strings has to say of a code point. */
export type Verdict = "allowed" | "contextual" | "refused";

/** Judges a code point by the class IdentifierClass (RFC 8264 sections 4.2 and 8). */
export function judgeIdentifier(character: string): Verdict {
  return judge(character, (one) => LETTERS_AND_DIGITS.test(one) && one.normalize("NFKC") === one);
}

/** Judges a code point by the class FreeformClass (RFC 8264 sections 4.3 and 8). */
export function judgeFreeform(character: string): Verdict {
  return judge(character, (one) => one.normalize("NFKC") !== one || LETTERS_AND_DIGITS.test(one) || FREEFORM.test(one));
}

/** The order of the questions is that of RFC 8264 section 8. */
function judge(character: string, isOfClass: (character: string) => boolean): Verdict {
  if (ASCII.test(character) || ALLOWED.test(character)) return "allowed";
  if (CONTEXTUAL.test(character)) return "contextual";
  if (NOT_ALLOWED.test(character) || OLD_HANGUL_JAMO.test(character) || NEVER_ALLOWED.test(character)) return "refused";
  return isOfClass(character) ? "allowed" : "refused";
}
