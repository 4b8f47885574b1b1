import { useState } from "react";
import { useMutation } from "urql";
import { EditGroupDocument } from "../../generated.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { type Holder, HolderFinder } from "../finders/holder-finder.tsx";
import { PickedList } from "../finders/picked-list.tsx";

interface Props {
  id: string;
  name: string;
  onDone: () => void;
}

/** Lets people and groups join a group; who is in it already stays in it. */
export function AddMembersDialog({ id, name, onDone }: Props) {
  const [picked, setPicked] = useState<Holder[]>([]);
  const [{ fetching, error }, edit] = useMutation(EditGroupDocument);
  const ids = picked.map((one) => one.id);
  const save = async () => {
    const { data } = await edit({ input: { id, members: { add: ids } } });
    if (data) onDone();
  };
  return (
    <Confirm
      title={`Add members to ${name}`}
      action={picked.length > 1 ? `Add ${picked.length}` : "Add"}
      isBusy={fetching}
      isDisabled={picked.length === 0}
      error={error}
      onConfirm={save}
      onCancel={onDone}
    >
      <HolderFinder
        label="Person or group"
        placeholder="Begin to type a name"
        except={[id, ...ids]}
        onPick={(one) => setPicked([...picked, one])}
      />
      {picked.length > 0 && (
        <PickedList of={picked} onRemove={(gone) => setPicked(picked.filter((one) => one !== gone))} />
      )}
      <p className="small muted">They get the roles that the group has.</p>
    </Confirm>
  );
}
