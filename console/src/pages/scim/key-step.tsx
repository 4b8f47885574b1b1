import { useState } from "react";
import { Button } from "react-aria-components";
import { useQuery } from "urql";
import { GuideOfDocument } from "../../generated.ts";
import { TO_CONNECT, useMay } from "../../session/viewer.ts";
import { CheckBox } from "../../ui/check-box.tsx";
import { Copy } from "../../ui/copy.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { StepCard } from "../../ui/step-card.tsx";
import { KeyOnce } from "./key-once.tsx";
import type { NewKey } from "./provider-step.tsx";
import { RotateDialog } from "./rotate-dialog.tsx";

interface Props {
  id: string;
  /** Undefined where somebody has come back: then it cannot be shown. */
  made: NewKey | undefined;
  onNext: () => void;
}

export function KeyStep({ id, made, onNext }: Props) {
  const query = useQuery({ query: GuideOfDocument, variables: { id } });
  const mayRotate = useMay(...TO_CONNECT);
  const [isKept, setKept] = useState(false);
  const [isRotating, setRotating] = useState(false);
  return (
    <StepCard title="Address and key">
      <Loaded query={query}>
        {({ connection }) => connection && <Copy label="SCIM URI" value={connection.guide.scimUrl} />}
      </Loaded>
      {made ? (
        <>
          <KeyOnce token={made.token} expiresAt={made.expiresAt} />
          <CheckBox isSelected={isKept} onChange={setKept}>
            The key is where it belongs
          </CheckBox>
        </>
      ) : (
        <div className="notice">
          <p>The key was shown when it was made, and cannot be shown again.</p>
          {mayRotate && (
            <div>
              <Button onPress={() => setRotating(true)}>Make another key</Button>
            </div>
          )}
        </div>
      )}
      <div className="row">
        <Button className="react-aria-Button primary" onPress={onNext} isDisabled={Boolean(made) && !isKept}>
          Next: set up the provider
        </Button>
      </div>
      {isRotating && <RotateDialog id={id} onDone={() => setRotating(false)} />}
    </StepCard>
  );
}
