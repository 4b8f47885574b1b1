import { type FormEvent, useEffect } from "react";
import { Button, Form } from "react-aria-components";
import { useMutation } from "urql";
import { AskForLinkDocument } from "../generated.ts";
import { Link } from "../router/link.tsx";
import { Field } from "../ui/field.tsx";
import { Failure } from "../ui/states.tsx";
import { Brand } from "./brand.tsx";
import { lastTenant } from "./last-tenant.ts";

export function ForgotPage() {
  const [{ data, fetching, error }, ask] = useMutation(AskForLinkDocument);
  useEffect(() => {
    document.title = "Forgot your password · Roster";
  }, []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    ask({ input: { tenant: String(form.get("tenant")), userName: String(form.get("userName")) } });
  };
  return (
    <main className="narrow">
      <Brand />
      <h1>Set another password</h1>
      {error && <Failure error={error} />}
      {data && (
        <div className="notice good" role="status">
          If there is such a user with an e-mail address, a link is on its way. It works once, for an hour.
        </div>
      )}
      <Form className="stack" onSubmit={submit}>
        <Field label="Tenant" name="tenant" defaultValue={lastTenant()} isRequired />
        <Field label="User name" name="userName" autoComplete="username" isRequired />
        <Button type="submit" className="react-aria-Button primary" isDisabled={fetching}>
          Send the link
        </Button>
      </Form>
      <p>
        <Link to="/">Back to sign in</Link>
      </p>
    </main>
  );
}
