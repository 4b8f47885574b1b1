import { fillGuide } from "./fill-guide.js";
import { GUIDES } from "./index.js";
import { printIndex } from "./print-index.js";
import { printPage } from "./print-page.js";

/** What stands in the pages where a connection has its own. */
const EXAMPLE = {
  scimBaseUrl: "https://roster.example.com/scim/CONNECTION-ID/v2",
  connectionId: "CONNECTION-ID",
};

/** The pages of `docs/providers`, by the names of their files. */
export function pages(): Map<string, string> {
  const guides = Object.fromEntries(Object.entries(GUIDES).map(([name, guide]) => [name.toLowerCase(), guide]));
  const each = Object.entries(guides).map(
    ([name, guide]) => [`${name}.md`, printPage(fillGuide(guide, EXAMPLE))] as const,
  );
  return new Map([["README.md", printIndex(guides)], ...each]);
}
