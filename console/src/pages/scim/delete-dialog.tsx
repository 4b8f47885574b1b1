import { useState } from "react";
import { useMutation, useQuery } from "urql";
import { DisconnectDocument, GuideOfDocument, type LeftOverUsers } from "../../generated.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Radios } from "../../ui/radios.tsx";

interface Props {
  id: string;
  name: string;
  /** How many people it owns, where that may be seen. */
  people: number | undefined;
  onDone: (isDeleted: boolean) => void;
}

/** Deletes a connection, and asks what becomes of those whom it has created or taken over. */
export function DeleteDialog({ id, name, people, onDone }: Props) {
  const [leftOver, setLeftOver] = useState<LeftOverUsers>("KEEP");
  const [{ fetching, error }, disconnect] = useMutation(DisconnectDocument);
  const [{ data }] = useQuery({ query: GuideOfDocument, variables: { id } });
  const confirm = async () => {
    const done = await disconnect({ input: { id, leftOverUsers: leftOver } });
    if (done.data) onDone(true);
  };
  const options = [
    { value: "KEEP", label: "They stay as they are", about: "They keep their access, and can be changed here." },
    {
      value: "DEACTIVATE",
      label: "They may no longer act",
      about: "They are deactivated, and their sessions end at once.",
    },
  ] as const;
  return (
    <Confirm
      title={`Delete ${name}?`}
      action="Delete the connection"
      isDangerous
      isBusy={fetching}
      error={error}
      onConfirm={confirm}
      onCancel={() => onDone(false)}
    >
      <p>Its keys end at once, and the provider is let in no more. What it has done stays in the record.</p>
      {data?.connection && data.connection.guide.beforeDeletion.length > 0 && (
        <ul className="notes">
          {data.connection.guide.beforeDeletion.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <Radios
        label={`What becomes of the people that it owns${people === undefined ? "" : ` (${people.toLocaleString()})`}?`}
        options={options}
        value={leftOver}
        onChange={setLeftOver}
      />
    </Confirm>
  );
}
