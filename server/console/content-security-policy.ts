/**
 * What the console's page may load and reach: Roster itself, and nothing else. Styles that its components add to the page have to
 * show the nonce of this one answer (Content Security Policy Level 3, section 8.1).
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
