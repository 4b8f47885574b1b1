import { useEffect, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";

/** Something that can be found by its name. */
export interface Found {
  id: string;
  name: string;
  /** What tells it from others of its name. */
  about?: string | null;
}

interface Props<Item extends Found> {
  label: string;
  placeholder?: string;
  /** What the server has found. */
  items: readonly Item[];
  isLoading: boolean;
  /** Told what is looked for when the typing rests; must stay the same function. */
  onSearch: (text: string) => void;
  onPick: (item: Item) => void;
  /** What is said where nothing is found. */
  nothing: string;
}

const PAUSE_MS = 200;

/** Finds one of many by the beginning of its name, on the server. What was picked leaves the field, so that another can be. */
export function Finder<Item extends Found>({ onPick, ...others }: Props<Item>) {
  const [picks, setPicks] = useState(0);
  const pick = (item: Item) => {
    setPicks(picks + 1);
    onPick(item);
  };
  return <Field key={picks} {...others} onPick={pick} hasFocus={picks > 0} />;
}

function Field<Item extends Found>(props: Props<Item> & { hasFocus: boolean }) {
  const { label, placeholder, items, isLoading, onSearch, onPick, nothing, hasFocus } = props;
  const [text, setText] = useState("");
  const [sought, setSought] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setSought(text);
      onSearch(text.trim());
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, onSearch]);
  const isLooking = isLoading || text !== sought; // what was found before is not what is meant now
  const pick = (key: unknown) => {
    const item = items.find(({ id }) => id === key);
    if (item) onPick(item);
  };
  return (
    <ComboBox
      items={isLooking ? [] : (items as Item[])}
      inputValue={text}
      onInputChange={setText}
      onChange={pick}
      allowsEmptyCollection
      autoFocus={hasFocus}
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input placeholder={placeholder} />
        <Button aria-label={`Show what can be chosen: ${label}`}>▾</Button>
      </div>
      <Popover>
        <ListBox renderEmptyState={() => <p className="empty">{isLooking ? "Looking …" : nothing}</p>}>
          {(item: Item) => (
            <ListBoxItem id={item.id} textValue={item.name}>
              <span>{item.name}</span>
              {item.about && <span className="small muted about">{item.about}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
