import { Label, Radio, RadioGroup } from "react-aria-components";

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; about?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few that are all shown. */
export const Radios = <Value extends string>({ label, options, value, onChange }: Props<Value>) => (
  <RadioGroup value={value} onChange={(chosen) => onChange(chosen as Value)}>
    <Label>{label}</Label>
    {options.map((option) => (
      <Radio key={option.value} value={option.value}>
        {({ isSelected }) => (
          <>
            <span className="tick" aria-hidden="true">
              {isSelected && "●"}
            </span>
            <span>
              {option.label}
              {option.about && <span className="small muted about">{option.about}</span>}
            </span>
          </>
        )}
      </Radio>
    ))}
  </RadioGroup>
);
