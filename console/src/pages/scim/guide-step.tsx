import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { GuideOfDocument, type GuideOfQuery } from "../../generated.ts";
import { type Columns, DataTable } from "../../ui/data-table.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { StepCard } from "../../ui/step-card.tsx";

type Guide = NonNullable<GuideOfQuery["connection"]>["guide"];

interface Props {
  id: string;
  onBack: () => void;
  onNext: () => void;
}

/** What to do in the provider's console, in its own words. */
export function GuideStep({ id, onBack, onNext }: Props) {
  const query = useQuery({ query: GuideOfDocument, variables: { id } });
  return (
    <Loaded query={query} what="Loading the guide">
      {({ connection }) =>
        connection && (
          <>
            <StepCard title={`In ${connection.guide.title}`}>
              <Steps guide={connection.guide} />
            </StepCard>
            <AttributeMap guide={connection.guide} />
            <div className="row">
              <Button onPress={onBack}>Back</Button>
              <Button className="react-aria-Button primary" onPress={onNext}>
                Next: wait for the first request
              </Button>
            </div>
          </>
        )
      }
    </Loaded>
  );
}

const Steps = ({ guide }: { guide: Guide }) => (
  <>
    {guide.prerequisites.length > 0 && (
      <ul className="notes">
        {guide.prerequisites.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )}
    <ol className="steps">
      {guide.steps.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
    <p className="muted small">
      {guide.title}’s own guide:{" "}
      {guide.ownGuide.url ? (
        <a href={guide.ownGuide.url} target="_blank" rel="noreferrer">
          {guide.ownGuide.title}
        </a>
      ) : (
        guide.ownGuide.title
      )}
    </p>
  </>
);

type Attribute = Guide["attributes"][number];

const attributeColumns = (title: string): Columns<Attribute> => [
  {
    id: "source",
    header: `In ${title}`,
    cell: ({ row }) => row.original.source ?? <span className="muted">not by default</span>,
  },
  { id: "label", header: "In Roster", cell: ({ row }) => row.original.label },
  { id: "path", header: "SCIM attribute", cell: ({ row }) => <code>{row.original.path}</code> },
  { id: "note", header: "To know", cell: ({ row }) => <span className="muted">{row.original.note}</span> },
];

/** Which attribute comes from where, in the words of both. */
const AttributeMap = ({ guide }: { guide: Guide }) => (
  <section className="stack">
    <h2>Attributes</h2>
    <DataTable
      caption="Attributes"
      columns={attributeColumns(guide.title)}
      rows={guide.attributes}
      rowKey={({ path }) => path}
    />
    {guide.attributeNotes.map((text) => (
      <p key={text} className="muted small">
        {text}
      </p>
    ))}
  </section>
);
