import { type FormEvent, useState } from "react";
import { Button, Form } from "react-aria-components";
import { useMutation } from "urql";
import { type RolePartsFragment, SaveRoleDocument } from "../../generated.ts";
import { useMay } from "../../session/viewer.ts";
import { CheckBox } from "../../ui/check-box.tsx";
import { Field } from "../../ui/field.tsx";
import { Failure } from "../../ui/states.tsx";
import { useKnownPermissions } from "./known-permissions.ts";
import { PermissionMatrix } from "./permission-matrix.tsx";
import { WhatIf } from "./what-if.tsx";

/** What a role permits; whoever changes it is told before who gains and loses what. */
export function PermissionEditor({ role }: { role: RolePartsFragment }) {
  const mayWrite = useMay("roles:write");
  const { known, error: unknown } = useKnownPermissions();
  const [{ fetching, error }, save] = useMutation(SaveRoleDocument);
  const [chosen, setChosen] = useState(() => new Set(role.permissions));
  const [isAvailable, setAvailable] = useState(role.isAvailable);
  const [added, setAdded] = useState<string[]>([]);
  const saved = new Set(role.permissions);
  const shown = [...new Set([...known, ...saved, ...added])];
  const permissions = [...chosen].sort();
  const isChanged = isAvailable !== role.isAvailable || !isSame(chosen, saved);
  const toggle = (permission: string) => setChosen((before) => toggled(before, permission));
  const add = (permission: string) => {
    setAdded((before) => [...before, permission]);
    setChosen((before) => new Set(before).add(permission));
  };
  const reset = () => {
    setChosen(saved);
    setAvailable(role.isAvailable);
  };
  return (
    <section className="stack">
      <h2>Permissions</h2>
      {unknown && <Failure error={unknown} />}
      {shown.length > 0 && (
        <PermissionMatrix known={shown} chosen={chosen} saved={saved} isReadOnly={!mayWrite} onToggle={toggle} />
      )}
      {mayWrite && (
        <div className="card stack">
          <AddPermission onAdd={add} />
          {!role.isDefault && (
            <CheckBox isSelected={isAvailable} onChange={setAvailable}>
              Available: a role that is not gives nothing to anybody
            </CheckBox>
          )}
          {isChanged && <WhatIf id={role.id} permissions={permissions} isAvailable={isAvailable} />}
          {error && <Failure error={error} />}
          <div className="row">
            <Button
              className="react-aria-Button primary"
              isDisabled={!isChanged || fetching}
              onPress={() => save({ input: { id: role.id, expectedVersion: role.version, permissions, isAvailable } })}
            >
              {fetching ? "Saving …" : "Save"}
            </Button>
            <Button isDisabled={!isChanged} onPress={reset}>
              Undo the changes
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function AddPermission({ onAdd }: { onAdd: (permission: string) => void }) {
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onAdd(text.trim());
    setText("");
  };
  return (
    <Form className="row end" onSubmit={submit}>
      <Field label="Another permission" value={text} onChange={setText} description="Such as invoices:write" />
      <Button type="submit">Add</Button>
    </Form>
  );
}

function toggled(set: ReadonlySet<string>, one: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((text) => other.has(text));
