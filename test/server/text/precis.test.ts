import { describe, expect, test } from "@jest/globals";
import { passwordFault, preparePassword } from "../../../server/text/precis/password.js";
import { prepareUserName, userNameFault } from "../../../server/text/precis/user-name.js";

const PREPARED_USER_NAMES: [what: string, written: string, prepared: string][] = [
  ["is lower-cased", "Mira.Vogel", "mira.vogel"],
  ["is lower-cased in any script", "ΖΟΡΑ", "ζορα"],
  ["is not folded: a sharp s stays", "STRAßE", "straße"],
  ["is not folded: nor becomes one of two", "STRASSE", "strasse"],
  ["gets a sigma by its place in the word", "ΟΔΟΣ", "οδος"],
  ["keeps a final sigma apart from others", "ς", "ς"],
  ["keeps a dotted capital I apart from one without", "\u0130", "i\u0307"],
  ["keeps a dotless small i", "ı", "ı"],
  ["loses full width", "ＭＩＲＡ＠ｅｘａｍｐｌｅ．ｃｏｍ", "mira@example.com"],
  ["loses half width", "ｶﾅ", "カナ"],
  ["is composed", "rene\u0301", "rené"],
  ["is composed after it was lower-cased", "RENE\u0301", "rené"],
  ["loses a singleton", "\u212b", "å"],
  ["keeps a compatibility character", "henryⅳ", "henryⅳ"],
  ["keeps the blank between two words", "Mira Vogel", "mira vogel"],
];

const USER_NAMES: [what: string, name: string][] = [
  ["an e-mail address", "mira@example.com"],
  ["any sign of ASCII", "!#$%&'*+-/=?^_`{|}~"],
  ["letters of any script", "жанна東"],
  ["letters of Latin with marks", "straßburger"],
  ["one written from right to left", "דוד"],
  ["one written from right to left, with digits", "דוד7"],
  ["one that has an address of another direction behind", "דוד@example.com"],
  ["two words", "mira vogel"],
  ["a middle dot between two l", "col·legi"],
  ["a Greek numeral sign before a Greek letter", "͵α"],
  ["a geresh behind a Hebrew letter", "ג׳"],
  ["a Katakana dot beside Katakana", "ア・ア"],
  ["a joiner behind a virama", "क्\u200dष"],
  ["a non-joiner behind a virama", "क्\u200cष"],
  ["digits of Arabic together", "م١٢"],
  ["digits of Persian together", "م۱۲"],
];

const NO_USER_NAMES: [what: string, name: string, fault: RegExp][] = [
  ["a blank at its beginning", " mira", /blanks/],
  ["a blank at its end", "mira ", /blanks/],
  ["two blanks together", "mira  vogel", /blanks/],
  ["another blank than that of ASCII", "mira\u00a0vogel", /U\+00A0/],
  ["a control character", "mira\u0007", /U\+0007/],
  ["a tabulator", "mira\tvogel", /U\+0009/],
  ["a null character", "mira\u0000", /U\+0000/],
  ["a blank without width", "mi\u200bra", /U\+200B/],
  ["a byte order mark", "\ufeffmira", /U\+FEFF/],
  ["a mark that turns the direction", "mira\u202e", /U\+202E/],
  ["a soft hyphen", "mi\u00adra", /U\+00AD/],
  ["a code point that means nothing yet", "mira\u0378", /U\+0378/],
  ["a code point for private use", "mira\ue000", /U\+E000/],
  ["a code point that is no character", "mira\uffff", /U\+FFFF/],
  ["half of a pair", "mira\ud800", /U\+D800/],
  ["a symbol", "mira∞", /U\+221E/],
  ["a picture", "mira😀", /U\+1F600/],
  ["a numeral of Rome", "henryⅣ", /U\+2173/],
  ["a ligature", "ﬁne", /U\+FB01/],
  ["an old letter of Hangul", "\u1100", /U\+1100/],
  ["a lengthened Arabic letter", "م\u0640", /U\+0640/],
  ["a middle dot elsewhere", "a·b", /U\+00B7/],
  ["a geresh before a Hebrew letter", "׳ג", /U\+05F3/],
  ["a Greek numeral sign before another letter", "͵a", /U\+0375/],
  ["a Katakana dot alone", "a・b", /U\+30FB/],
  ["a joiner elsewhere", "a\u200db", /U\+200D/],
  ["a non-joiner elsewhere", "a\u200cb", /U\+200C/],
  ["digits of Arabic and of Persian", "م١۱", /U\+0661/],
  ["letters of both directions", "davidדוד", /right to left/],
  ["letters of both directions, the other first", "דודdavid", /right to left/],
  ["a digit before letters from right to left", "7דוד", /right to left/],
];

describe("a user name", () => {
  test("is prepared for comparison: lower case, not folded; one width; composed (REQ-628, REQ-631)", () => {
    for (const [what, written, prepared] of PREPARED_USER_NAMES) {
      expect([what, prepareUserName(written)]).toEqual([what, prepared]);
      expect([what, prepareUserName(prepared)]).toEqual([what, prepared]);
    }
  });

  test("may have letters and digits of any script, signs of ASCII, and others in the company they need (REQ-631)", () => {
    for (const [what, name] of USER_NAMES)
      expect([what, userNameFault(prepareUserName(name))]).toEqual([what, undefined]);
  });

  test("has no control characters, symbols, compatibility forms, unassigned code points, nor two directions (REQ-631)", () => {
    for (const [what, name, fault] of NO_USER_NAMES) {
      expect([what, userNameFault(prepareUserName(name))]).toEqual([what, expect.stringMatching(fault)]);
    }
  });
});

const PREPARED_PASSWORDS: [what: string, written: string, prepared: string][] = [
  ["keeps its case", "Anchor Weighs Late", "Anchor Weighs Late"],
  ["keeps its width", "Ａｎｃｈｏｒ", "Ａｎｃｈｏｒ"],
  ["keeps blanks wherever they are", "  anchor  late ", "  anchor  late "],
  ["gets the blank of ASCII for any other", "anchor\u1680weighs\u00a0late\u3000", "anchor weighs late "],
  ["is composed", "cafe\u0301", "café"],
  ["keeps a compatibility character", "oﬃce№", "oﬃce№"],
];

const PASSWORDS = ["Jack of ♦s", "π and ß and å", "😀😀😀", "№ Ⅳ ﬁ", "קוד abc"];
const NO_PASSWORDS = ["tab\there", "null\u0000", "zero\u200bwidth", "new\u0378", "private\ue000", "half\ud800"];

describe("a password", () => {
  test("is prepared for comparison: case and width stay, blanks become one kind, composed (REQ-629)", () => {
    for (const [what, written, prepared] of PREPARED_PASSWORDS) {
      expect([what, preparePassword(written)]).toEqual([what, prepared]);
      expect([what, preparePassword(prepared)]).toEqual([what, prepared]);
    }
  });

  test("may have whatever can be read, and nothing that cannot (REQ-629)", () => {
    for (const password of PASSWORDS)
      expect([password, passwordFault(preparePassword(password))]).toEqual([password, undefined]);
    for (const password of NO_PASSWORDS) {
      expect([password, passwordFault(preparePassword(password))]).toEqual([password, expect.stringMatching(/^U\+/)]);
    }
  });
});
