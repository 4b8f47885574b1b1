import { useCallback, useMemo, useState } from "react";
import { type Client, type CombinedError, Provider, useQuery } from "urql";
import { createApi, isOfSession } from "./api/client.ts";
import { errorText } from "./api/error-text.ts";
import { EndSessionDocument, MeDocument, type MeQuery, ProveAgainDocument } from "./generated.ts";
import { usePlace } from "./router/location.ts";
import { ForgotPage } from "./session/forgot-page.tsx";
import { PasswordPrompt } from "./session/password-prompt.tsx";
import { SetPasswordPage } from "./session/set-password-page.tsx";
import { SignInPage } from "./session/sign-in-page.tsx";
import { type Session, SessionContext } from "./session/viewer.ts";
import { Shell } from "./shell.tsx";
import { Failure, Loading } from "./ui/states.tsx";

const ENDED = "Your session has ended. Sign in again to go on.";

/** The console: for each session a client of its own, so that nothing that was loaded for one is shown to another. */
export function App() {
  const [visit, setVisit] = useState({ number: 0, isSignedOut: false, notice: undefined as string | undefined });
  const [asking, setAsking] = useState<{ answer: (isRight: boolean) => void }>();
  const { path } = usePlace();
  const end = useCallback(
    (notice?: string) => setVisit(({ number }) => ({ number: number + 1, isSignedOut: true, notice })),
    [],
  );
  const begin = () => setVisit(({ number }) => ({ number: number + 1, isSignedOut: false, notice: undefined }));
  const client = useMemo(() => {
    let wasSignedIn = false;
    const api = createApi({
      onSignedOut: () => end(wasSignedIn ? ENDED : undefined),
      askForPassword: () => new Promise((resolve) => setAsking({ answer: resolve })),
    });
    return Object.assign(api, { number: visit.number, note: () => (wasSignedIn = true) });
  }, [visit.number, end]);
  const answered = (isRight: boolean) => {
    setAsking(undefined);
    asking?.answer(isRight);
  };
  return (
    <Provider value={client}>
      {path === "/set-password" ? (
        <SetPasswordPage onSignedIn={begin} />
      ) : path === "/forgot-password" ? (
        <ForgotPage />
      ) : visit.isSignedOut ? (
        <SignInPage notice={visit.notice} onSignedIn={begin} />
      ) : (
        <SignedIn key={visit.number} client={client} onEnd={end} onKnown={client.note} />
      )}
      {asking && <StepUp client={client} onDone={answered} />}
    </Provider>
  );
}

interface SignedInProps {
  client: Client;
  onEnd: (notice?: string) => void;
  onKnown: () => void;
}

function SignedIn({ client, onEnd, onKnown }: SignedInProps) {
  const [{ data, error }, again] = useQuery({ query: MeDocument, requestPolicy: "network-only" });
  const session = useMemo(() => data && toSession(data.viewer, client, onEnd), [data, client, onEnd]);
  if (!session) return error ? <Failure error={error} onRetry={again} /> : <Loading />;
  onKnown();
  if (session.viewer.administers) {
    return (
      <SessionContext value={session}>
        <Shell onSignedOut={() => onEnd(ENDED)} />
      </SessionContext>
    );
  }
  return <NotForYou session={session} />;
}

function NotForYou({ session }: { session: Session }) {
  const [fault, setFault] = useState<CombinedError>();
  const signOut = async () => setFault(await session.signOut());
  return (
    <main className="narrow">
      <h1>This is for people who administer {session.tenant.name}</h1>
      <p>
        You are signed in as {session.viewer.name}, without a permission of Roster’s. Ask somebody who has{" "}
        <code>roster:admin</code> to give you a role that permits what you need.
      </p>
      {fault && <Failure error={fault} />}
      <p>
        <button type="button" className="button" onClick={signOut}>
          Sign out
        </button>
      </p>
    </main>
  );
}

function toSession(viewer: MeQuery["viewer"], client: Client, onEnd: (notice?: string) => void): Session | undefined {
  const { tenant } = viewer;
  if (!tenant) return undefined;
  const signOut = async () => {
    const { error } = await client.mutation(EndSessionDocument, {}).toPromise();
    if (error && !isOfSession(error)) return error;
    onEnd();
  };
  return { viewer, tenant, signOut };
}

function StepUp({ client, onDone }: { client: Client; onDone: (isRight: boolean) => void }) {
  const prove = async (password: string) => {
    const { error } = await client.mutation(ProveAgainDocument, { input: { password } }).toPromise();
    return error && errorText(error).message;
  };
  return <PasswordPrompt prove={prove} onDone={onDone} />;
}
