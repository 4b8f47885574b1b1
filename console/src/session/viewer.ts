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

/** Whether who is here has a scope. */
export const useMay = (scope: string): boolean => useSession().viewer.scopes.includes(scope);
