// Writes docs/conformance.md: for each requirement of SCIM 2.0 the tests that show it, and whether they pass.
//
//   node tools/conformance.mjs [--results FILE]... [--check]        (see evidence-page.mjs)
//
// It fails where a MUST has no test, or any requirement a failing one, or neither test nor reason.
import { requirementGroups } from "./evidence.mjs";
import { writeEvidencePage } from "./evidence-page.mjs";

writeEvidencePage({
  file: "docs/conformance.md",
  command: "npm run conformance",
  intro: [
    "# Conformance to SCIM 2.0",
    "",
    "Written by `npm run conformance`: do not edit. The requirements are those of RFC 7643, RFC 7644 and RFC 9865 with their",
    "errata, and the choices that these leave open; they stand in [`test/requirements`](../test/requirements). A test shows a",
    "requirement by naming it. Transcripts are data that is sent as it stands, in [`test/samples`](../test/samples).",
  ],
  noun: "requirement",
  columns: ["level", "section"],
  groups: requirementGroups().map(({ requirements, ...group }) => ({ ...group, rows: requirements })),
  faultOf: ({ id, level, result }) => {
    if (result === "open" || result === "fail") return `${id} (${level}) is ${result}`;
    const isExcused = level.startsWith("MUST") && result === "not applicable";
    return isExcused ? `${id} (${level}) has no test, and a reason is no excuse for it` : undefined;
  },
});
