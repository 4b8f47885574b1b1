import type { FormEvent, ReactNode } from "react";
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { CombinedError } from "urql";
import { Failure } from "./states.tsx";

interface Props {
  title: string;
  /** What the button says that does it. */
  action: string;
  isDangerous?: boolean;
  isBusy?: boolean;
  /** Whether there is nothing to do yet. */
  isDisabled?: boolean;
  error?: CombinedError;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** Asks before something is done; what is filled in is sent by the key Enter too. */
export function Confirm({
  title,
  action,
  isDangerous,
  isBusy,
  isDisabled,
  error,
  onConfirm,
  onCancel,
  children,
}: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && !isDisabled) onConfirm();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || onCancel()}>
      <Modal>
        <Dialog role={isDangerous ? "alertdialog" : "dialog"}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <Form onSubmit={submit}>
            {children}
            {error && <Failure error={error} />}
            <div className="row">
              <Button
                type="submit"
                className={`react-aria-Button ${isDangerous ? "danger" : "primary"}`}
                isDisabled={isBusy || isDisabled}
              >
                {isBusy ? `${action} …` : action}
              </Button>
              <Button onPress={onCancel}>Cancel</Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
