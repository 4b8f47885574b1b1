import { useState } from "react";
import { useMutation } from "urql";
import { AddGroupDocument, EditGroupDocument } from "../../generated.ts";
import { go } from "../../router/location.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Field } from "../../ui/field.tsx";

interface Props {
  /** The group that gets another name; absent: a new one. */
  group?: { id: string; displayName: string; version: number };
  onDone: () => void;
}

/** Makes a group, or gives it another name. */
export function NameDialog({ group, onDone }: Props) {
  const [name, setName] = useState(group?.displayName ?? "");
  const [added, add] = useMutation(AddGroupDocument);
  const [edited, edit] = useMutation(EditGroupDocument);
  const displayName = name.trim();
  const save = async () => {
    if (group) {
      const { data } = await edit({ input: { id: group.id, expectedVersion: group.version, displayName } });
      if (data) onDone();
      return;
    }
    const { data } = await add({ input: { displayName } });
    if (data) go(`/groups/${data.createGroup.group.id}`);
  };
  return (
    <Confirm
      title={group ? "Rename the group" : "New group"}
      action={group ? "Save" : "Create"}
      isBusy={added.fetching || edited.fetching}
      isDisabled={!displayName}
      error={added.error ?? edited.error}
      onConfirm={save}
      onCancel={onDone}
    >
      <Field label="Name" value={name} onChange={setName} autoFocus isRequired />
    </Confirm>
  );
}
