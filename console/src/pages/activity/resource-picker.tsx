import { useEffect, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useQuery } from "urql";
import { type GroupFilter, LookUpDocument, type LookUpQuery, type UserFilter } from "../../generated.ts";

interface Props {
  /** The id of a person or a group. */
  value: string | null;
  onChange: (id: string | null) => void;
}

/** A person or a group, found by the beginning of its name. */
export const ResourcePicker = ({ value, onChange }: Props) =>
  value ? <Picked id={value} onClear={() => onChange(null)} /> : <Picker onPick={onChange} />;

function Picked({ id, onClear }: { id: string; onClear: () => void }) {
  const variables = { person: { id: { eq: id } }, group: { id: { eq: id } } };
  const [{ data }] = useQuery({ query: LookUpDocument, variables });
  const name = toItems(data)[0]?.name ?? id;
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

const PAUSE_MS = 200;

function Picker({ onPick }: { onPick: (id: string) => void }) {
  const [text, setText] = useState("");
  const [sought, setSought] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSought(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const [{ data }] = useQuery({ query: LookUpDocument, variables: namedLike(sought) });
  return (
    <ComboBox
      items={toItems(data)}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => key && onPick(String(key))}
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Label>Person or group</Label>
      <div className="combo">
        <Input placeholder="All" />
        <Button aria-label="Show people and groups">▾</Button>
      </div>
      <Popover>
        <ListBox renderEmptyState={() => <p className="empty">Nobody is called so.</p>}>
          {(item: Item) => <ListBoxItem id={item.id}>{item.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface Item {
  id: string;
  name: string;
}

const toItems = (data: LookUpQuery | undefined): Item[] => [
  ...(data?.users.nodes ?? []).map(({ id, userName, displayName }) => ({ id, name: displayName ?? userName })),
  ...(data?.groups.nodes ?? []).map(({ id, displayName }) => ({ id, name: `${displayName} (group)` })),
];

function namedLike(text: string): { person: UserFilter; group: GroupFilter } {
  if (!text) return { person: {}, group: {} };
  const name = { startsWith: text };
  const person = { or: [{ displayName: name }, { userName: name }, { name: { familyName: name } }] };
  return { person, group: { displayName: name } };
}
