import type { ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { CombinedError } from "urql";
import { Failure } from "./states.tsx";

interface Props {
  title: string;
  /** What the button says that does it. */
  action: string;
  isDangerous?: boolean;
  isBusy?: boolean;
  error?: CombinedError;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** Asks before something is done. */
export const Confirm = ({ title, action, isDangerous, isBusy, error, onConfirm, onCancel, children }: Props) => (
  <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || onCancel()}>
    <Modal>
      <Dialog role={isDangerous ? "alertdialog" : "dialog"}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
        {error && <Failure error={error} />}
        <div className="row">
          <Button
            className={`react-aria-Button ${isDangerous ? "danger" : "primary"}`}
            onPress={onConfirm}
            isDisabled={isBusy}
          >
            {isBusy ? `${action} …` : action}
          </Button>
          <Button onPress={onCancel}>Cancel</Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
