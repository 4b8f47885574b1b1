import { useState } from "react";
import { Button } from "react-aria-components";
import { useMutation } from "urql";
import { DeactivatePersonDocument, type PersonPartsFragment, ReactivatePersonDocument } from "../../generated.ts";
import { useMay } from "../../session/viewer.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { RequestsAbout } from "../activity/requests-about.tsx";

/** What can be done with a person as a whole. */
export function PersonActions({ person }: { person: PersonPartsFragment }) {
  const [isAsking, setAsking] = useState(false);
  const mayWrite = useMay("users:write");
  return (
    <>
      <RequestsAbout className="button" id={person.id}>
        Requests about this person
      </RequestsAbout>
      {mayWrite && (
        <Button className={`react-aria-Button ${person.active ? "danger" : ""}`} onPress={() => setAsking(true)}>
          {person.active ? "Deactivate" : "Reactivate"}
        </Button>
      )}
      {isAsking && <Asking person={person} onDone={() => setAsking(false)} />}
    </>
  );
}

function Asking({ person, onDone }: { person: PersonPartsFragment; onDone: () => void }) {
  const [wasActive] = useState(person.active);
  const name = person.displayName ?? person.userName;
  const [deactivated, deactivate] = useMutation(DeactivatePersonDocument);
  const [reactivated, reactivate] = useMutation(ReactivatePersonDocument);
  const confirm = async () => {
    const { data } = await (wasActive ? deactivate : reactivate)({ input: { id: person.id } });
    if (data) onDone();
  };
  return (
    <Confirm
      title={wasActive ? `Deactivate ${name}?` : `Reactivate ${name}?`}
      action={wasActive ? "Deactivate" : "Reactivate"}
      isDangerous={wasActive}
      isBusy={deactivated.fetching || reactivated.fetching}
      error={deactivated.error ?? reactivated.error}
      onConfirm={confirm}
      onCancel={onDone}
    >
      <p>
        {wasActive
          ? "The person may no longer act: sessions end at once, everywhere. The account and all that belongs to it stay."
          : "The person may act again, with the roles and groups as they are now, and has to sign in anew."}
      </p>
    </Confirm>
  );
}
