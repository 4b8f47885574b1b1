/** Characters that stop the vowel inherent in the letter before them (canonical combining class 9). */
const VIRAMA =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed]$/u;
const JOINING_BEFORE = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]\p{Mn}*$/u;
const JOINING_AFTER = /^\p{Mn}*[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]/u;
const KANA_OR_HAN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const ARABIC_INDIC_DIGIT = /[\u0660-\u0669]/u;
const EXTENDED_ARABIC_INDIC_DIGIT = /[\u06f0-\u06f9]/u;

/**
 * Whether a code point stands in the company that it is allowed in (RFC 5892 appendix A). Of the zero width non-joiner it is
 * asked that letters of a joining script stand on both sides, not how each of these letters joins.
 *
 * @param before what stands before it in the string
 * @param after what stands behind it
 */
export function isInContext(character: string, before: string, after: string): boolean {
  switch (character) {
    case "\u00b7":
      return before.endsWith("l") && after.startsWith("l");
    case "\u0375":
      return /^\p{Script=Greek}/u.test(after);
    case "\u05f3":
    case "\u05f4":
      return /\p{Script=Hebrew}$/u.test(before);
    case "\u30fb":
      return KANA_OR_HAN.test(before + after);
    case "\u200c":
      return VIRAMA.test(before) || (JOINING_BEFORE.test(before) && JOINING_AFTER.test(after));
    case "\u200d":
      return VIRAMA.test(before);
    default:
      return ARABIC_INDIC_DIGIT.test(character)
        ? !EXTENDED_ARABIC_INDIC_DIGIT.test(before + after)
        : !ARABIC_INDIC_DIGIT.test(before + after);
  }
}
