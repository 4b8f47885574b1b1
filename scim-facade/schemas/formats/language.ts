import type { TextFormat } from "./text-format.js";

const LANGUAGE = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})";
const SCRIPT = "(?:-[a-z]{4})?";
const REGION = "(?:-(?:[a-z]{2}|\\d{3}))?";
const VARIANTS = "(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*";
const EXTENSIONS = "(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*";
const PRIVATE_USE = "x(?:-[a-z\\d]{1,8})+";

const TAG = new RegExp(
  `^(?:${LANGUAGE}${SCRIPT}${REGION}${VARIANTS}${EXTENSIONS}(?:-${PRIVATE_USE})?|${PRIVATE_USE})$`,
  "i",
);

/** `locale` (RFC 7643 section 4.1.1): a tag of RFC 5646 section 2.1, without the irregular ones of old. */
export const languageTag: TextFormat = {
  what: "a language tag (RFC 5646) such as en-US",
  matches: (text) => TAG.test(text),
};

const RANGE = /^(?:\*|[a-z]{1,8}(?:-[a-z\d]{1,8})*)(?:\s*;\s*q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/** `preferredLanguage` (RFC 7643 section 4.1.1): the value of a header Accept-Language (RFC 9110 section 12.5.4). */
export const acceptedLanguages: TextFormat = {
  what: "languages as in the header Accept-Language, such as da, en-GB;q=0.8",
  matches: (text) => text.split(",").every((range) => RANGE.test(range.trim())),
};
