import type { CombinedError } from "urql";

/** What went wrong, and what can be done about it. */
export interface ErrorText {
  message: string;
  /** By which the server's log tells more. */
  requestId?: string;
}

const REMEDIES: Partial<Record<string, string>> = {
  FORBIDDEN: "Ask somebody who administers this tenant for the permission.",
  VERSION_CONFLICT: "Somebody has changed it meanwhile. Look at it again, then repeat what you did.",
  RATE_LIMITED: "Wait a little, then try again.",
  INTERNAL: "Try again; if it stays, tell whoever runs Roster the id of the request.",
};

/** What is said instead of the API's words, by the reason of an error, where those are for programs. */
const WORDS: Partial<Record<string, string>> = {
  REAUTHENTICATION_REQUIRED: "Nothing was changed: this takes your password again. Repeat it, and give the password.",
};

/** Says an error in words. */
export function errorText({ networkError, graphQLErrors }: CombinedError): ErrorText {
  const [first] = graphQLErrors;
  if (networkError || !first) return { message: "Roster cannot be reached. Look at your connection, then try again." };
  const { code, reason, requestId } = first.extensions as { code?: string; reason?: string; requestId?: string };
  const words = reason && WORDS[reason];
  if (words) return { message: words };
  const remedy = code ? REMEDIES[code] : undefined;
  return { message: [sentence(first.message), remedy].filter(Boolean).join(" "), requestId };
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
