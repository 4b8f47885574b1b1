import type { TextFormat } from "./text-format.js";

/** `profileUrl` and `photos.value` (RFC 7643 sections 4.1.1 and 4.1.2). What is at the URL is not looked at. */
export const absoluteUrl: TextFormat = {
  what: "a URL such as https://example.com/photo.png",
  matches: (text) => URL.canParse(text),
};
