import { useState } from "react";
import { useMutation } from "urql";
import { AddPersonDocument, type CreateUserInput } from "../../generated.ts";
import { go } from "../../router/location.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Field } from "../../ui/field.tsx";

const EMPTY = { userName: "", givenName: "", familyName: "", email: "", title: "", department: "" };

type Text = keyof typeof EMPTY;

/** Makes a person whom no directory owns. */
export function NewPersonDialog({ onDone }: { onDone: () => void }) {
  const [texts, setTexts] = useState(EMPTY);
  const [{ fetching, error }, add] = useMutation(AddPersonDocument);
  const save = async () => {
    const { data } = await add({ input: toInput(texts) });
    if (data) go(`/people/${data.createUser.user.id}`);
  };
  const field = (name: Text) => ({
    value: texts[name],
    onChange: (value: string) => setTexts({ ...texts, [name]: value }),
    autoComplete: "off",
  });
  return (
    <Confirm
      title="New person"
      action="Create"
      isBusy={fetching}
      isDisabled={!texts.userName.trim()}
      error={error}
      onConfirm={save}
      onCancel={onDone}
    >
      <Field
        label="User name"
        description="What the person signs in with, such as an e-mail address."
        autoFocus
        isRequired
        {...field("userName")}
      />
      <div className="pair">
        <Field label="Given name" {...field("givenName")} />
        <Field label="Family name" {...field("familyName")} />
        <Field label="E-mail at work" type="email" {...field("email")} />
        <Field label="Title" {...field("title")} />
        <Field label="Department" {...field("department")} />
      </div>
      <p className="small muted">
        If a provider sends the same person later, it takes the account over, as its connection’s settings say.
      </p>
    </Confirm>
  );
}

function toInput(texts: typeof EMPTY): CreateUserInput {
  const said = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim() || undefined]));
  const { userName = "", givenName, familyName, email, title, department } = said as Partial<typeof EMPTY>;
  const displayName = [givenName, familyName].filter(Boolean).join(" ");
  return {
    userName,
    title,
    department,
    ...(displayName && { displayName, name: { givenName, familyName } }),
    ...(email && { emails: [{ value: email, type: "work", primary: true }] }),
  };
}
