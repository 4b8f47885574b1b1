import type {
  AttributeGuide,
  ConnectionGuide,
  FeatureOfProvider,
  TroubleGuide,
} from "../../schema/connection-guide.type.js";

/** Writes a guide as a page in Markdown. */
export const printPage = (guide: ConnectionGuide): string =>
  [
    `# ${guide.title}`,
    "Written by `npm run generate` from `server/guides`: do not edit. `roster connection guide ID` prints the same with your connection's own URL.",
    "## Before you begin",
    list(guide.prerequisites),
    `The provider's own guide: ${printDocument(guide.ownGuide)}.`,
    "## Steps",
    steps(guide.steps),
    "## Attributes",
    attributes(guide.attributes),
    list(guide.attributeNotes),
    "## What works",
    features(guide.features),
    "## How soon",
    guide.timing.join(" "),
    "## When something goes wrong",
    troubles(guide.troubleshooting),
    "## Before you delete the connection",
    steps(guide.beforeDeletion),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");

const printDocument = ({ title, url }: ConnectionGuide["ownGuide"]): string =>
  url ? `[${title}](${url})` : `look for “${title}”`;

const list = (texts: string[]): string => texts.map((text) => `- ${text}`).join("\n");

const steps = (texts: string[]): string => texts.map((text, index) => `${index + 1}. ${text}`).join("\n");

const attributes = (rows: AttributeGuide[]): string =>
  printTable(
    ["Roster", "SCIM", "from", "note"],
    rows.map(({ label, path, source, note }) => [label, `\`${path}\``, source ? `\`${source}\`` : "–", note ?? ""]),
  );

const features = (rows: FeatureOfProvider[]): string =>
  printTable(
    ["what", "works", "note"],
    rows.map(({ feature, support, note }) => [words(feature), words(support), note ?? ""]),
  );

const troubles = (rows: TroubleGuide[]): string =>
  rows.map(({ symptom, remedy }) => `**${symptom}** ${remedy}`).join("\n\n");

/** @example words("PUSH_GROUPS") // "push groups" */
export const words = (name: string): string => name.toLowerCase().replaceAll("_", " ");

export const printTable = (headings: string[], rows: string[][]): string =>
  [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
