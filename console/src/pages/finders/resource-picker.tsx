import { Button } from "react-aria-components";
import { HolderFinder, useHolder } from "./holder-finder.tsx";

interface Props {
  /** The id of a person or a group. */
  value: string | null;
  onChange: (id: string | null) => void;
}

/** A person or a group by which something is filtered. */
export const ResourcePicker = ({ value, onChange }: Props) =>
  value ? (
    <Picked id={value} onClear={() => onChange(null)} />
  ) : (
    <HolderFinder label="Person or group" placeholder="All" onPick={({ id }) => onChange(id)} />
  );

function Picked({ id, onClear }: { id: string; onClear: () => void }) {
  const name = useHolder(id)?.name ?? id;
  return (
    <div className="field">
      <span className="react-aria-Label">Person or group</span>
      <Button className="react-aria-Button picked" onPress={onClear} aria-label={`${name}: show all`}>
        <span>{name}</span>
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  );
}
