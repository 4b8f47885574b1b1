import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from "react-aria-components";

interface Props extends TextFieldProps {
  label: string;
  description?: string;
}

/** A line of text with its label. */
export const Field = ({ label, description, ...props }: Props) => (
  <TextField {...props}>
    <Label>{label}</Label>
    <Input />
    {description && <Text slot="description">{description}</Text>}
    <FieldError />
  </TextField>
);
