import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/** By directive, what a page may load and where it may send to. */
type Policy = Readonly<Record<string, readonly string[]>>;

/** Nothing comes from another host, and nothing goes there; what is not named here is not allowed. */
const policyOf = (own: Policy): Policy => ({
  "default-src": ["'none'"],
  ...own,
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
});

/** For what is no page: a browser that shows it all the same loads nothing and runs nothing. */
const NO_PAGE = policyOf({});

/** Stands for what shows that a style was put into the page by Roster (Content Security Policy Level 3, section 8.1). */
const NONCE = "'nonce-'";
const NONCE_BYTES = 16;

/**
 * Pages, by where they are. Scripts and styles are files, but for styles that the console's components add, which show the nonce of
 * this one answer: neither `unsafe-inline` nor `unsafe-eval`. The page's base says where below `PUBLIC_URL` it is.
 */
const PAGES: Readonly<Record<string, Policy>> = {
  "/console": {
    ...policyOf({
      "script-src": ["'self'"],
      "style-src": ["'self'", NONCE],
      "img-src": ["'self'"],
      "connect-src": ["'self'"],
    }),
    "base-uri": ["'self'"],
  },
};

/** For the explorer at `/graphql`: Monaco, its editor, sets styles by script. */
export const EXPLORER_POLICY = policyOf({
  "script-src": ["'self'"],
  "worker-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "font-src": ["'self'", "data:"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
});

export const printPolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");

/**
 * Gives every answer the headers by which browsers guard it, whatever it is: of what is not said otherwise, nothing is kept by
 * anybody on the way (`no-store`), since nearly all of it is about people. HSTS depends on the request: `transport-security`.
 */
export function httpHeaders(): RequestHandler {
  const policies = Object.entries(PAGES).map(([path, policy]) => [path, printPolicy(policy)] as const);
  const otherwise = printPolicy(NO_PAGE);
  const guards = guardHeaders();
  return (request, response, next) => {
    const [, policy = otherwise] = policies.find(([path]) => isBelow(path, request.path)) ?? [];
    response.setHeader("content-security-policy", policy.includes(NONCE) ? withNonce(policy, response) : policy);
    response.setHeader("cache-control", "no-store");
    for (const [name, value] of guards) response.setHeader(name, value);
    next();
  };
}

/** What helmet says to every answer. It is the same for all of them, and helmet is asked but once. */
function guardHeaders(): [name: string, value: string][] {
  const headers = new Map<string, string>();
  const guard = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xPoweredBy: false,
    xFrameOptions: { action: "deny" },
  });
  const answer = { setHeader: (name: string, value: string) => headers.set(name, value) };
  guard({} as IncomingMessage, answer as unknown as ServerResponse, () => {});
  return [...headers];
}

function withNonce(policy: string, { locals }: Response): string {
  locals.nonce = randomBytes(NONCE_BYTES).toString("base64");
  return policy.replace(NONCE, `'nonce-${locals.nonce}'`);
}

/** By which a page's own styles are known: of this answer alone. */
export const nonceOf = ({ locals }: Response): string => String(locals.nonce);

function isBelow(path: string, requested: string): boolean {
  const lowered = requested.slice(0, path.length + 1).toLowerCase();
  return lowered === path || lowered === `${path}/`;
}
