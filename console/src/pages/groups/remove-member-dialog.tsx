import { useMutation } from "urql";
import { EditGroupDocument } from "../../generated.ts";
import { Confirm } from "../../ui/confirm.tsx";

interface Props {
  id: string;
  name: string;
  member: { id: string; displayName: string };
  onDone: () => void;
}

export function RemoveMemberDialog({ id, name, member, onDone }: Props) {
  const [{ fetching, error }, edit] = useMutation(EditGroupDocument);
  const remove = async () => {
    const { data } = await edit({ input: { id, members: { remove: [member.id] } } });
    if (data) onDone();
  };
  return (
    <Confirm
      title={`Remove ${member.displayName} from ${name}?`}
      action="Remove"
      isDangerous
      isBusy={fetching}
      error={error}
      onConfirm={remove}
      onCancel={onDone}
    >
      <p>The roles that come by this group are lost at once.</p>
    </Confirm>
  );
}
