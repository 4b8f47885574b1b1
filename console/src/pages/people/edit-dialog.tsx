import { useState } from "react";
import { useMutation } from "urql";
import { EditPersonDocument, type PersonPartsFragment } from "../../generated.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Field } from "../../ui/field.tsx";
import type { ProfileField } from "./profile.ts";

interface Props {
  person: PersonPartsFragment;
  field: ProfileField;
  onDone: () => void;
}

/** Changes one attribute, unless somebody has changed the person meanwhile. */
export function EditDialog({ person, field, onDone }: Props) {
  const [text, setText] = useState(field.read(person) ?? "");
  const [{ fetching, error }, edit] = useMutation(EditPersonDocument);
  const save = async () => {
    const change = field.write?.(text.trim() || null);
    const { data } = await edit({ input: { id: person.id, expectedVersion: person.version, ...change } });
    if (data) onDone();
  };
  return (
    <Confirm
      title={`Change ${field.label}`}
      action="Save"
      isBusy={fetching}
      error={error}
      onConfirm={save}
      onCancel={onDone}
    >
      <Field
        label={field.label}
        value={text}
        onChange={setText}
        description="Empty: nothing is known of it."
        autoFocus
      />
    </Confirm>
  );
}
