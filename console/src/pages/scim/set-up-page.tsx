import { useState } from "react";
import { Link } from "../../router/link.tsx";
import { go, usePlace } from "../../router/location.ts";
import { Page } from "../../ui/page.tsx";
import { GuideStep } from "./guide-step.tsx";
import { KeyStep } from "./key-step.tsx";
import { ListenStep } from "./listen-step.tsx";
import { type NewKey, ProviderStep } from "./provider-step.tsx";
import { isStep, type Step, StepList } from "./steps.tsx";

/**
 * Connects a provider, step by step. The step is in the address, so that it can be left and returned to; the key is in no address
 * and is kept by nothing but this page.
 */
export function SetUpPage({ id }: { id: string | undefined }) {
  const [made, setMade] = useState<NewKey>();
  const { query } = usePlace();
  const asked = query.get("step");
  const step: Step = id === undefined ? "provider" : isStep(asked) ? asked : "key";
  const to = (next: Step, of = id) => go(`/settings/scim/${of}/set-up?step=${next}`);
  const connected = (key: NewKey) => {
    setMade(key);
    to("key", key.connectionId);
  };
  return (
    <Page title="Connect a provider" crumbs={<Link to="/settings/scim">SCIM</Link>}>
      <StepList at={step} />
      {id === undefined ? (
        <ProviderStep onConnected={connected} />
      ) : step === "key" ? (
        <KeyStep id={id} made={made?.connectionId === id ? made : undefined} onNext={() => to("guide")} />
      ) : step === "guide" ? (
        <GuideStep id={id} onBack={() => to("key")} onNext={() => to("listen")} />
      ) : (
        <ListenStep id={id} onBack={() => to("guide")} />
      )}
    </Page>
  );
}
