// Writes docs/promises.md: for each promise of the product the tests that show it, and whether they pass.
//
//   node tools/promises.mjs [--results FILE]... [--check]        (see evidence-page.mjs)
//
// It fails where a promise has a failing test, or neither test nor reason.
import { promises } from "./evidence.mjs";
import { writeEvidencePage } from "./evidence-page.mjs";

writeEvidencePage({
  file: "docs/promises.md",
  command: "npm run promises",
  intro: [
    "# What Roster promises",
    "",
    "Written by `npm run promises`: do not edit. The promises are what administrators and the people who are provisioned rely on,",
    "whatever their provider; they stand in [`test/promises/promises.json`](../test/promises/promises.json). A test shows a",
    "promise by naming it. What is about people outside Roster has a reason instead.",
  ],
  noun: "promise",
  columns: [],
  groups: Object.entries(Object.groupBy(promises(), ({ topic }) => topic)).map(([title, rows], index) => ({
    group: String(index + 1),
    title,
    rows,
  })),
  faultOf: ({ id, result }) => (result === "open" || result === "fail" ? `${id} is ${result}` : undefined),
});
