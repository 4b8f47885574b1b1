import type { FormEvent } from "react";
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useMutation } from "urql";
import { ReplacePasswordDocument } from "../generated.ts";
import { Field } from "../ui/field.tsx";
import { Failure } from "../ui/states.tsx";

export function ChangePassword({ onDone }: { onDone: () => void }) {
  const [{ fetching, error }, replace] = useMutation(ReplacePasswordDocument);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [currentPassword, newPassword] = [String(form.get("current")), String(form.get("new"))];
    const { data } = await replace({ input: { currentPassword, newPassword } });
    if (data) onDone();
  };
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => isOpen || onDone()} isDismissable>
      <Modal>
        <Dialog>
          <Heading slot="title" level={2}>
            Change your password
          </Heading>
          <p>Your other sessions end.</p>
          {error && <Failure error={error} />}
          <Form onSubmit={submit}>
            <Field
              label="Current password"
              name="current"
              type="password"
              autoComplete="current-password"
              isRequired
              autoFocus
            />
            <Field
              label="New password"
              name="new"
              type="password"
              autoComplete="new-password"
              minLength={8}
              isRequired
            />
            <div className="row">
              <Button type="submit" className="react-aria-Button primary" isDisabled={fetching}>
                Change it
              </Button>
              <Button onPress={onDone}>Cancel</Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
