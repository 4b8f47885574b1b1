import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

interface Props<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
}

/** One of several, from a list that opens. */
export const Choice = <Value extends string>({ label, options, value, onChange, placeholder }: Props<Value>) => (
  <Select value={value} onChange={(key) => onChange(key as Value)} placeholder={placeholder ?? "Choose"}>
    <Label>{label}</Label>
    <Button>
      <SelectValue />
      <span aria-hidden="true">▾</span>
    </Button>
    <Popover>
      <ListBox items={options}>{(option) => <ListBoxItem id={option.value}>{option.label}</ListBoxItem>}</ListBox>
    </Popover>
  </Select>
);
