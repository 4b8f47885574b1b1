import { Client, type CombinedError, cacheExchange, fetchExchange, mapExchange } from "urql";
import { needsPassword, stepUp } from "./step-up.ts";

/** Below which everything of Roster is; a slash at the end. */
export const rosterUrl = (): URL => new URL("../", document.baseURI);

/** Sent with each request: sessions that begin are kept in a cookie, which no script can read. */
export const HEADERS = { "roster-session": "cookie" };

export interface ApiOptions {
  /** The session has ended, or never began. */
  onSignedOut: () => void;
  /** Asks who is here for the password again. @returns whether it was right */
  askForPassword: () => Promise<boolean>;
}

/** Makes a client of the GraphQL API, with a cache of documents. */
export function createApi({ onSignedOut, askForPassword }: ApiOptions): Client {
  const client: Client = new Client({
    ...connection(),
    requestPolicy: "cache-and-network",
    exchanges: [
      cacheExchange,
      mapExchange({
        onResult: (result) => (needsPassword(result) ? stepUp(result, client, askForPassword) : result),
        onError: (error) => {
          if (isOfSession(error)) onSignedOut();
        },
      }),
      fetchExchange,
    ],
  });
  return client;
}

/** Makes a client that keeps no answer: for what is read once, and may be too much to keep. */
export const createReader = (): Client => new Client({ ...connection(), exchanges: [fetchExchange] });

const connection = () => ({
  url: new URL("graphql", rosterUrl()).href,
  preferGetMethod: false,
  fetchOptions: { credentials: "same-origin" as const, headers: HEADERS },
});

/** Whether the session was refused. A password that is wrong is so by a field, which the error then names. */
export const isOfSession = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions, path }) => extensions.code === "UNAUTHENTICATED" && !path);
