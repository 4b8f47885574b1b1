import { createContext, useContext } from "react";
import type { CombinedError } from "urql";
import type { MeQuery } from "../generated.ts";

/** Who is signed in, and what can be done about it. */
export interface Session {
  viewer: MeQuery["viewer"];
  tenant: { name: string };
  /** @returns why the session goes on; undefined where it has ended */
  signOut: () => Promise<CombinedError | undefined>;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("this is shown to who has signed in alone");
  return session;
}

/** Which of some scopes who is here has not. */
export function useLacking(scopes: readonly string[]): string[] {
  const { viewer } = useSession();
  return scopes.filter((scope) => !viewer.scopes.includes(scope));
}

/** Whether who is here has a scope, and each of several. */
export const useMay = (...scopes: string[]): boolean => useLacking(scopes).length === 0;

/** What it takes to connect a provider: nobody gives a key what it may not do itself. */
export const TO_CONNECT = [
  "connections:read",
  "connections:write",
  "users:read",
  "users:write",
  "groups:read",
  "groups:write",
  "roles:read",
];
