import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useMutation } from "urql";
import { ReplaceKeyDocument } from "../../generated.ts";
import { Radios } from "../../ui/radios.tsx";
import { Failure } from "../../ui/states.tsx";
import { KeyOnce } from "./key-once.tsx";

const OVERLAPS = [
  { value: "24h", label: "For a day", about: "Time to give the provider the new key; nothing fails meanwhile." },
  { value: "7d", label: "For a week" },
  {
    value: "now",
    label: "Not at all",
    about: "The old key ends at once: what the provider sends fails until it has the new one.",
  },
] as const;

/** Replaces the key of a connection, and shows the new one once. */
export function RotateDialog({ id, onDone }: { id: string; onDone: () => void }) {
  const [overlap, setOverlap] = useState<(typeof OVERLAPS)[number]["value"]>("24h");
  const [{ data, fetching, error }, replace] = useMutation(ReplaceKeyDocument);
  const rotate = () => replace({ input: { id, overlap: overlap === "now" ? null : overlap } });
  return (
    <ModalOverlay isOpen>
      <Modal>
        <Dialog>
          <Heading slot="title" level={2}>
            {data ? "The new key" : "Make another key"}
          </Heading>
          {data ? (
            <KeyOnce token={data.rotateConnectionToken.token} expiresAt={data.rotateConnectionToken.tokenExpiresAt} />
          ) : (
            <Radios
              label="How long does the old key still work?"
              options={OVERLAPS}
              value={overlap}
              onChange={setOverlap}
            />
          )}
          {error && <Failure error={error} />}
          <div className="row">
            {data ? (
              <Button className="react-aria-Button primary" onPress={onDone}>
                Done
              </Button>
            ) : (
              <>
                <Button className="react-aria-Button primary" onPress={rotate} isDisabled={fetching}>
                  {fetching ? "Making it …" : "Make another key"}
                </Button>
                <Button onPress={onDone}>Cancel</Button>
              </>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
