import { useState } from "react";
import { useMutation } from "urql";
import { GiveRoleDocument, TakeRoleDocument } from "../../generated.ts";
import { useMay } from "../../session/viewer.ts";
import { Confirm } from "../../ui/confirm.tsx";
import type { Found } from "../../ui/finder.tsx";
import { type Holder, HolderFinder } from "../finders/holder-finder.tsx";
import { PickedList } from "../finders/picked-list.tsx";
import { RoleFinder } from "../finders/role-finder.tsx";

/** A person or a group, as the role's mutations name it. */
const inputOf = (roleId: string, { id, kind }: Pick<Holder, "id" | "kind">) =>
  kind === "person" ? { roleId, userId: id } : { roleId, groupId: id };

/** Whether whom it concerns is asked for: pages that show them are then loaded anew. */
const useShown = () => ({ withUser: useMay("users:read"), withGroup: useMay("groups:read") });

interface GiveToProps {
  role: { id: string; displayName: string; slot: unknown };
  onDone: () => void;
}

/** Gives a role to a person or a group that is looked for. */
export function GiveToDialog({ role, onDone }: GiveToProps) {
  const [holder, setHolder] = useState<Holder>();
  const shown = useShown();
  const [{ fetching, error }, give] = useMutation(GiveRoleDocument);
  const save = async () => {
    if (!holder) return;
    const { data } = await give({ input: inputOf(role.id, holder), ...shown });
    if (data) onDone();
  };
  return (
    <Confirm
      title={`Give the role ${role.displayName}`}
      action="Give it"
      isBusy={fetching}
      isDisabled={!holder}
      error={error}
      onConfirm={save}
      onCancel={onDone}
    >
      {holder ? (
        <PickedList of={[holder]} onRemove={() => setHolder(undefined)} />
      ) : (
        <HolderFinder
          label={role.slot ? "Person" : "Person or group"}
          placeholder="Begin to type a name"
          withGroups={!role.slot}
          onPick={setHolder}
        />
      )}
      <p className="small muted">
        {role.slot
          ? "A role of a slot goes to people one by one, and takes the place of the one that they have there."
          : "A group gives it to everybody who is in it."}
      </p>
    </Confirm>
  );
}

interface GiveRoleProps {
  holder: Holder;
  onDone: () => void;
}

/** Gives a role that is looked for to a person or a group. */
export function GiveRoleDialog({ holder, onDone }: GiveRoleProps) {
  const [role, setRole] = useState<Found>();
  const shown = useShown();
  const [{ fetching, error }, give] = useMutation(GiveRoleDocument);
  const save = async () => {
    if (!role) return;
    const { data } = await give({ input: inputOf(role.id, holder), ...shown });
    if (data) onDone();
  };
  return (
    <Confirm
      title={`Give ${holder.name} a role`}
      action="Give it"
      isBusy={fetching}
      isDisabled={!role}
      error={error}
      onConfirm={save}
      onCancel={onDone}
    >
      {role ? (
        <PickedList of={[role]} onRemove={() => setRole(undefined)} />
      ) : (
        <RoleFinder label="Role" withSlots={holder.kind === "person"} onPick={setRole} />
      )}
    </Confirm>
  );
}

interface TakeProps {
  role: { id: string; displayName: string };
  holder: Pick<Holder, "id" | "kind" | "name">;
  onDone: () => void;
}

/** Takes a role away. */
export function TakeRoleDialog({ role, holder, onDone }: TakeProps) {
  const shown = useShown();
  const [{ fetching, error }, take] = useMutation(TakeRoleDocument);
  const remove = async () => {
    const { data } = await take({ input: inputOf(role.id, holder), ...shown });
    if (data) onDone();
  };
  return (
    <Confirm
      title={`Take ${role.displayName} from ${holder.name}?`}
      action="Take it away"
      isDangerous
      isBusy={fetching}
      error={error}
      onConfirm={remove}
      onCancel={onDone}
    >
      <p>What it permits is lost at once, unless it is had by another way too.</p>
    </Confirm>
  );
}
