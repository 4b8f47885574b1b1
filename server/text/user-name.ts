/**
 * Prepares a user name for comparison by the profile UsernameCaseMapped (RFC 8265 section 3.3): width mapping, lower
 * case, Unicode normalization form C. Whether the result may be a user name is not judged here.
 *
 * @example prepareUserName("ＢＪＥＮＳＥＮ") // "bjensen"
 */
export function prepareUserName(userName: string): string {
  return userName
    .replace(/[\uff01-\uff60\uffe0-\uffe6\uff61-\uffdc\uffe8-\uffee\u3000]/g, (wide) => wide.normalize("NFKC"))
    .toLowerCase()
    .normalize("NFC");
}
