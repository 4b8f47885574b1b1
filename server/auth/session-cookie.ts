import type { Request } from "express";
import { DomainError } from "../domain/domain-error.js";

/** By this header a page asks that the session it begins is kept in a cookie, which no script can read. */
const ASKS_FOR_COOKIE = "roster-session";

/** What can be done with the cookie of the browser that has sent a request. */
export interface CookieOfRequest {
  /** Keeps a session that has begun, where the page has asked for it. @throws DomainError FORBIDDEN where it would travel in the clear */
  keep(token: string, expiresAt: Date): void;
  /** Forgets it. */
  drop(): void;
}

/**
 * Where browsers keep the token of a session (ADR 0030). By TLS its name begins with `__Host-`, so that browsers take it from
 * Roster's own host alone, for all paths. On this machine without TLS, where that name is refused by some browsers, it has none.
 */
export class SessionCookies {
  readonly #origin: string;
  readonly #name: string;
  readonly #attributes: string;
  readonly #isSafe: boolean;

  constructor(publicUrl: string) {
    const { origin, protocol, hostname } = new URL(publicUrl);
    const isSecure = protocol === "https:";
    this.#origin = origin;
    this.#isSafe = isSecure || LOOPBACK.test(hostname);
    this.#name = isSecure ? "__Host-roster-session" : "roster-session";
    this.#attributes = `Path=/; HttpOnly; SameSite=Strict${isSecure ? "; Secure" : ""}`;
  }

  /**
   * The token that a browser has sent by itself. It counts only for requests that a script of Roster's own page has sent: those
   * say where they come from, and no other page can.
   */
  read({ method, headers: { origin, cookie } }: Request): string | undefined {
    if (method !== "POST" || origin !== this.#origin || !cookie) return undefined;
    const pairs = cookie.split(";").map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(`${this.#name}=`))?.slice(this.#name.length + 1) || undefined;
  }

  of(request: Request): CookieOfRequest {
    const set = (value: string, expires: Date) =>
      request.res?.append(
        "set-cookie",
        `${this.#name}=${value}; ${this.#attributes}; Expires=${expires.toUTCString()}`,
      );
    return {
      keep: (token, expiresAt) => {
        if (request.get(ASKS_FOR_COOKIE) !== "cookie") return;
        if (!this.#isSafe) throw new DomainError("FORBIDDEN", IN_THE_CLEAR);
        set(token, expiresAt);
      },
      drop: () => {
        if (this.read(request) !== undefined) set("", new Date(0));
      },
    };
  }
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const IN_THE_CLEAR =
  "a session is kept in a cookie only where it travels by TLS: set PUBLIC_URL to an https URL, or come by 127.0.0.1";
