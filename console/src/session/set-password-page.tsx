import { type FormEvent, useEffect, useState } from "react";
import { Button, Form } from "react-aria-components";
import { useMutation } from "urql";
import { BeginSessionDocument, SetPasswordByLinkDocument } from "../generated.ts";
import { Link } from "../router/link.tsx";
import { go } from "../router/location.ts";
import { Field } from "../ui/field.tsx";
import { Failure } from "../ui/states.tsx";
import { Brand } from "./brand.tsx";
import { keepTenant } from "./last-tenant.ts";

/** What a link brings behind its `#`, which browsers send to nobody; it is taken out of the address at once. */
function takeLink(): { token: string; tenant: string } {
  const given = new URLSearchParams(location.hash.slice(1));
  history.replaceState(history.state, "", location.pathname);
  return { token: given.get("token") ?? "", tenant: given.get("tenant") ?? "" };
}

/** Where the links lead that are mailed, and that people are invited by. */
export function SetPasswordPage({ onSignedIn }: { onSignedIn: () => void }) {
  const [{ token, tenant }, setLink] = useState({ token: "", tenant: "" });
  const [{ fetching, error }, setPassword] = useMutation(SetPasswordByLinkDocument);
  const [{ error: notSignedIn }, begin] = useMutation(BeginSessionDocument);
  useEffect(() => {
    document.title = "Set a password · Roster";
    if (location.hash) setLink(takeLink());
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    const { data } = await setPassword({ input: { token, password } });
    if (!data) return;
    keepTenant(tenant);
    const begun = await begin({ input: { tenant, userName: data.resetPassword.user.userName, password } });
    if (begun.error) return;
    go("/", { replace: true });
    onSignedIn();
  };
  return (
    <main className="narrow">
      <Brand tenant={tenant} />
      <h1>Set your password</h1>
      {error && <Failure error={error} />}
      {notSignedIn ? (
        <>
          <div className="notice good" role="status">
            Your password is set.
          </div>
          <Failure error={notSignedIn} />
          <p>
            <Link to="/">Sign in with it</Link>
          </p>
        </>
      ) : token ? (
        <Form className="stack" onSubmit={submit}>
          <Field
            label="New password"
            name="password"
            type="password"
            autoComplete="new-password"
            description="From 8 to 256 characters; a few words in a row are good."
            minLength={8}
            maxLength={256}
            autoFocus
            isRequired
          />
          <Button type="submit" className="react-aria-Button primary" isDisabled={fetching}>
            {fetching ? "Setting it …" : "Set the password and sign in"}
          </Button>
        </Form>
      ) : (
        <p>
          Open the link that you were given: it works once. <Link to="/forgot-password">Ask for another one.</Link>
        </p>
      )}
    </main>
  );
}
