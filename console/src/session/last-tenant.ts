const KEY = "roster:tenant";

/** The tenant that somebody has signed in to last, in this browser: no secret, and less to type. */
export const lastTenant = (): string => localStorage.getItem(KEY) ?? "";

export const keepTenant = (slug: string): void => localStorage.setItem(KEY, slug);
