import type { ReactNode } from "react";
import { Checkbox, type CheckboxProps } from "react-aria-components";

interface Props extends Omit<CheckboxProps, "children"> {
  children?: ReactNode;
}

export const CheckBox = ({ children, ...props }: Props) => (
  <Checkbox {...props}>
    {({ isSelected, isIndeterminate }) => (
      <>
        <span className="tick" aria-hidden="true">
          {isIndeterminate ? "–" : isSelected && "✓"}
        </span>
        {children}
      </>
    )}
  </Checkbox>
);
