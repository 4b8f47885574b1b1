import { useState } from "react";
import { useMutation } from "urql";
import { AddRoleDocument } from "../../generated.ts";
import { go } from "../../router/location.ts";
import { Choice } from "../../ui/choice.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Field } from "../../ui/field.tsx";

interface Props {
  slots: readonly { name: string }[];
  onDone: () => void;
}

const NO_SLOT = "";

export function NewRoleDialog({ slots, onDone }: Props) {
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [slot, setSlot] = useState(NO_SLOT);
  const [value, setValue] = useState<string>();
  const [{ fetching, error }, add] = useMutation(AddRoleDocument);
  const proposed = value ?? name.trim().toLowerCase().replaceAll(/\s+/g, "-");
  const save = async () => {
    const { data } = await add({
      input: {
        displayName: name.trim() || proposed,
        value: proposed,
        description: description.trim() || null,
        slot: slot || null,
      },
    });
    if (data) go(`/roles/${data.createRole.role.id}`);
  };
  return (
    <Confirm
      title="New role"
      action="Create"
      isBusy={fetching}
      isDisabled={!proposed}
      error={error}
      onConfirm={save}
      onCancel={onDone}
    >
      <Field label="Name" value={name} onChange={setName} autoFocus isRequired />
      <Field
        label="Value in directories"
        value={proposed}
        onChange={setValue}
        description="What a directory’s attribute roles calls it."
      />
      <Field label="Description" value={description} onChange={setDescription} />
      {slots.length > 0 && (
        <Choice
          label="Slot"
          options={[
            { value: NO_SLOT, label: "None: anybody may have it beside others" },
            ...slots.map((one) => ({ value: one.name, label: one.name })),
          ]}
          value={slot}
          onChange={setSlot}
        />
      )}
    </Confirm>
  );
}
