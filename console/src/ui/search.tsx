import { useEffect, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";

const PAUSE_MS = 250;

interface Props {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}

/** Text to search for; told when the typing rests. */
export function Search({ label, placeholder, value, onChange }: Props) {
  const [text, setText] = useState(value);
  const sought = text.trim();
  // a space between two words is kept while the typing rests there
  useEffect(() => setText((typed) => (typed.trim() === value ? typed : value)), [value]);
  useEffect(() => {
    if (sought === value) return;
    const timer = setTimeout(() => onChange(sought), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sought, value, onChange]);
  return (
    <SearchField value={text} onChange={setText} onSubmit={() => onChange(sought)}>
      <Label>{label}</Label>
      <Input placeholder={placeholder} />
    </SearchField>
  );
}
