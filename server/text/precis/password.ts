import { judgeFreeform } from "./code-points.js";
import { findRefused } from "./find-refused.js";

/** Prepares a password by the profile OpaqueString (RFC 8265 section 4.2): blanks become U+0020, and normalization form C. */
export const preparePassword = (password: string): string => password.replace(/\p{Zs}/gu, " ").normalize("NFC");

/** Which character keeps a prepared text from being a password; undefined where none does. */
export const passwordFault = (prepared: string): string | undefined => findRefused(prepared, judgeFreeform);
