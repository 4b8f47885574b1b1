import { type Command, Option } from "commander";
import { type ConnectionGuideQuery, RosterError } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { paragraph, print, table } from "../output.js";
import { addVerb } from "../verb.js";

type Guide = NonNullable<ConnectionGuideQuery["connection"]>["guide"];

/** Adds the verb that tells how a connection is set up at its provider. */
export function addGuideVerb(connection: Command, connector: Connector): void {
  addVerb(connection, "guide", {
    description: "show how to set a connection up at its provider",
    examples: [
      "connection guide 01a2091a-510d-771c-832a-80a784553662",
      "connection guide 01a2091a-510d-771c-832a-80a784553662 --only steps",
    ],
  })
    .argument("<id>")
    .addOption(new Option("--only <part>", "show this part alone").choices(Object.keys(PARTS)))
    .action(async (id, { tenant, only, json }) => {
      const { connection } = await connector.connect(tenant).connectionGuide({ id });
      if (!connection) throw new RosterError("NOT_FOUND", `there is no connection with the id ${id}`);
      print(connection.guide, { json }, () => printGuide(connection.guide, only));
    });
}

const printGuide = (guide: Guide, only: keyof typeof PARTS | undefined): string =>
  only
    ? PARTS[only].print(guide)
    : [guide.title, ...Object.values(PARTS).map((part) => printPart(part, guide))].join("\n\n");

const printPart = ({ heading, print }: Part, guide: Guide): string => `${heading}\n\n${print(guide)}`;

interface Part {
  heading: string;
  print(guide: Guide): string;
}

/** What a guide consists of, in the order of its use. */
const PARTS = {
  prerequisites: {
    heading: "BEFORE YOU BEGIN",
    print: ({ prerequisites, ownGuide: { title, url } }) =>
      list([...prerequisites, `The provider's own guide: ${url ? `${title}, ${url}` : title}`]),
  },
  steps: { heading: "STEPS", print: ({ steps }) => numbered(steps) },
  attributes: {
    heading: "ATTRIBUTES",
    print: ({ attributes, attributeNotes }) =>
      [
        table(
          ["ROSTER", "SCIM", "FROM"],
          attributes.map(({ label, path, source }) => [label, path, source]),
        ),
        list([...attributes.flatMap(({ label, note }) => (note ? [`${label}: ${note}`] : [])), ...attributeNotes]),
      ].join("\n\n"),
  },
  features: {
    heading: "WHAT WORKS",
    print: ({ features }) =>
      table(
        ["WHAT", "WORKS", "NOTE"],
        features.map(({ feature, support, note }) => [words(feature), words(support), note]),
      ),
  },
  timing: { heading: "HOW SOON", print: ({ timing }) => paragraph(timing.join(" ")) },
  troubleshooting: {
    heading: "WHEN SOMETHING GOES WRONG",
    print: ({ troubleshooting }) => list(troubleshooting.map(({ symptom, remedy }) => `${symptom} ${remedy}`)),
  },
  deletion: { heading: "BEFORE YOU DELETE THE CONNECTION", print: ({ beforeDeletion }) => numbered(beforeDeletion) },
} as const satisfies Record<string, Part>;

const list = (texts: string[]): string => texts.map((text) => paragraph(text, "-  ")).join("\n");

const numbered = (texts: string[]): string =>
  texts.map((text, index) => paragraph(text, `${index + 1}.`.padEnd(4))).join("\n");

/** @example words("PUSH_GROUPS") // "push groups" */
const words = (name: string): string => name.toLowerCase().replaceAll("_", " ");
