import { useState } from "react";
import { useMutation } from "urql";
import { AddRoleDocument } from "../../generated.ts";
import { go } from "../../router/location.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Field } from "../../ui/field.tsx";

export function NewRoleDialog({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState("");
  const [value, setValue] = useState<string>();
  const [{ fetching, error }, add] = useMutation(AddRoleDocument);
  const proposed = value ?? name.trim().toLowerCase().replaceAll(/\s+/g, "-");
  const save = async () => {
    const { data } = await add({ input: { displayName: name.trim() || proposed, value: proposed } });
    if (data) go(`/roles/${data.createRole.role.id}`);
  };
  return (
    <Confirm title="New role" action="Create" isBusy={fetching} error={error} onConfirm={save} onCancel={onDone}>
      <Field label="Name" value={name} onChange={setName} autoFocus isRequired />
      <Field
        label="Value in directories"
        value={proposed}
        onChange={setValue}
        description="What a directory’s attribute roles calls it."
      />
    </Confirm>
  );
}
