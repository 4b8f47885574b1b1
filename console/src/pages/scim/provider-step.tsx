import { type FormEvent, useState } from "react";
import { Button, Disclosure, DisclosurePanel, Form } from "react-aria-components";
import { useMutation, useQuery } from "urql";
import {
  ConnectProviderDocument,
  type GroupsAs,
  type Matching,
  type Provider,
  ProviderOptionsDocument,
} from "../../generated.ts";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Failure } from "../../ui/states.tsx";
import { StepCard } from "../../ui/step-card.tsx";

/** A key as it is shown once. */
export interface NewKey {
  connectionId: string;
  token: string;
  expiresAt: string;
}

const MATCHINGS = [
  { value: "USER_NAME", label: "User name: nobody else may have it" },
  { value: "PRIMARY_WORK_EMAIL", label: "Primary work e-mail" },
  { value: "USER_NAME_AND_EMAIL", label: "User name and primary work e-mail" },
] as const;

const GROUPS_AS = [
  { value: "GROUPS", label: "Groups" },
  { value: "ROLES", label: "Groups, and each a role that its members have" },
] as const;

export function ProviderStep({ onConnected }: { onConnected: (key: NewKey) => void }) {
  const providers = useQuery({ query: ProviderOptionsDocument });
  const [{ fetching, error }, connect] = useMutation(ConnectProviderDocument);
  const [provider, setProvider] = useState<Provider | null>(null);
  const [name, setName] = useState<string>();
  const [matching, setMatching] = useState<Matching>("USER_NAME");
  const [groupsAs, setGroupsAs] = useState<GroupsAs>("GROUPS");
  const [result] = providers;
  const title = result.data?.providers.find((one) => one.name === provider)?.title ?? "";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!provider) return;
    const { data } = await connect({ input: { provider, name: name?.trim() || title, matching, groupsAs } });
    if (!data) return;
    const { connection, token, tokenExpiresAt } = data.createConnection;
    onConnected({ connectionId: connection.id, token, expiresAt: tokenExpiresAt });
  };
  return (
    <StepCard title="Which provider do you use?">
      <Loaded query={providers} what="Loading providers">
        {({ providers }) => (
          <Form className="stack form" onSubmit={submit}>
            <Choice
              label="Provider"
              options={providers.map(({ name, title }) => ({ value: name, label: title }))}
              value={provider}
              onChange={setProvider}
              placeholder="Choose your provider"
            />
            <Field
              label="Name"
              description="What it is called here."
              value={name ?? title}
              onChange={setName}
              isDisabled={!provider}
            />
            <Disclosure>
              <Button slot="trigger" className="react-aria-Button quiet">
                Who is the same person, and what groups become
              </Button>
              <DisclosurePanel className="stack">
                <Choice
                  label="An account that is here already is taken over by"
                  options={MATCHINGS}
                  value={matching}
                  onChange={setMatching}
                />
                <Choice
                  label="Groups that it pushes become"
                  options={GROUPS_AS}
                  value={groupsAs}
                  onChange={setGroupsAs}
                />
              </DisclosurePanel>
            </Disclosure>
            {error && <Failure error={error} />}
            <div className="row">
              <Button type="submit" className="react-aria-Button primary" isDisabled={!provider || fetching}>
                {fetching ? "Saving …" : "Save"}
              </Button>
            </div>
          </Form>
        )}
      </Loaded>
    </StepCard>
  );
}
