// Writes docs/security-cases.md: for each known failure of other products the tests that show that it is not ours.
//
//   node tools/security-cases.mjs [--results FILE]... [--check]        (see evidence-page.mjs)
//
// It fails where a case has a failing test, or neither test nor reason.
import { securityCases } from "./evidence.mjs";
import { writeEvidencePage } from "./evidence-page.mjs";

writeEvidencePage({
  file: "docs/security-cases.md",
  command: "npm run security-cases",
  intro: [
    "# Failures of others",
    "",
    "Written by `npm run security-cases`: do not edit. Each case is a failure that became known in another product, by its number",
    "in [`test/security/cases.json`](../test/security/cases.json), with what must be so here. A test attacks Roster as that product",
    "was attacked, and shows the case by naming it. What cannot happen here has a reason instead. `security.md` says what is promised.",
  ],
  noun: "case",
  columns: ["elsewhere"],
  groups: Object.entries(Object.groupBy(securityCases(), ({ theme }) => theme)).map(([title, rows], index) => ({
    group: String(index + 1),
    title,
    rows,
  })),
  faultOf: ({ id, result }) => (result === "open" || result === "fail" ? `${id} is ${result}` : undefined),
});
