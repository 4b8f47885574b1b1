import { type FormEvent, useState } from "react";
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Field } from "../ui/field.tsx";

interface Props {
  /** Proves it. @returns what was wrong, undefined where nothing was */
  prove: (password: string) => Promise<string | undefined>;
  onDone: (isRight: boolean) => void;
}

/** Asks who is signed in for the password again, before something that keys depend on. */
export function PasswordPrompt({ prove, onDone }: Props) {
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const wrong = await prove(String(new FormData(event.currentTarget).get("password")));
    setBusy(false);
    if (wrong) setFault(wrong);
    else onDone(true);
  };
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => isOpen || onDone(false)} isDismissable>
      <Modal>
        <Dialog>
          <Heading slot="title" level={2}>
            Your password, please
          </Heading>
          <p>Whoever has a key can change who may act here. Show that it is you.</p>
          <Form onSubmit={submit}>
            <Field
              label="Password"
              name="password"
              type="password"
              autoComplete="current-password"
              autoFocus
              isRequired
            />
            {fault && (
              <p className="notice bad" role="alert">
                {fault}
              </p>
            )}
            <div className="row">
              <Button type="submit" className="react-aria-Button primary" isDisabled={isBusy}>
                Go on
              </Button>
              <Button onPress={() => onDone(false)}>Cancel</Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
