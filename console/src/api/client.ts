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
    url: new URL("graphql", rosterUrl()).href,
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    fetchOptions: { credentials: "same-origin", headers: HEADERS },
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

/** Whether the session was refused. A password that is wrong is so by a field, which the error then names. */
const isOfSession = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions, path }) => extensions.code === "UNAUTHENTICATED" && !path);
