import { type FormEvent, useEffect, useState } from "react";
import { Button, Form } from "react-aria-components";
import { useMutation } from "urql";
import { BeginSessionDocument } from "../generated.ts";
import { Link } from "../router/link.tsx";
import { Field } from "../ui/field.tsx";
import { Failure } from "../ui/states.tsx";
import { Brand } from "./brand.tsx";
import { keepTenant, lastTenant } from "./last-tenant.ts";

interface Props {
  /** Why somebody who was signed in is not any more. */
  notice?: string;
  onSignedIn: () => void;
}

export function SignInPage({ notice, onSignedIn }: Props) {
  const [{ fetching, error }, begin] = useMutation(BeginSessionDocument);
  const [tenant, setTenant] = useState(lastTenant);
  useEffect(() => {
    document.title = "Sign in · Roster";
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [userName, password] = [String(form.get("userName")), String(form.get("password"))];
    const { data } = await begin({ input: { tenant: tenant.trim(), userName, password } });
    if (!data) return;
    keepTenant(tenant.trim());
    onSignedIn();
  };
  return (
    <main className="narrow">
      <Brand />
      <h1>Sign in</h1>
      {notice && !error && (
        <div className="notice warn" role="status">
          {notice}
        </div>
      )}
      {error && <Failure error={error} />}
      <Form className="stack" onSubmit={submit}>
        <Field
          label="Tenant"
          name="tenant"
          value={tenant}
          onChange={setTenant}
          description="Its short name, such as example."
          autoComplete="organization"
          autoFocus={!tenant}
          isRequired
        />
        <Field label="User name" name="userName" autoComplete="username" autoFocus={Boolean(tenant)} isRequired />
        <Field label="Password" name="password" type="password" autoComplete="current-password" isRequired />
        <Button type="submit" className="react-aria-Button primary" isDisabled={fetching}>
          {fetching ? "Signing in …" : "Sign in"}
        </Button>
      </Form>
      <p>
        <Link to="/forgot-password">Forgot your password?</Link>
      </p>
      <p className="muted small">
        For people who administer a tenant. Whoever runs Roster invites the first one, by{" "}
        <code>roster administrator invite</code>.
      </p>
    </main>
  );
}
