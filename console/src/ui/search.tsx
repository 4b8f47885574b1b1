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
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <SearchField value={text} onChange={setText} onSubmit={() => onChange(text.trim())}>
      <Label>{label}</Label>
      <Input placeholder={placeholder} />
    </SearchField>
  );
}
