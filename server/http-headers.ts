import type { RequestHandler } from "express";
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

/** Pages, by where they are. Scripts and styles are files: neither `unsafe-inline` nor `unsafe-eval`. */
const PAGES: Readonly<Record<string, Policy>> = {
  "/console": policyOf({
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "font-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
  }),
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
  const guard = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  return (request, response, next) => {
    const [, policy = otherwise] = policies.find(([path]) => isBelow(path, request.path)) ?? [];
    response.setHeader("content-security-policy", policy);
    response.setHeader("cache-control", "no-store");
    guard(request, response, next);
  };
}

const isBelow = (path: string, requested: string): boolean =>
  requested.toLowerCase() === path || requested.toLowerCase().startsWith(`${path}/`);
