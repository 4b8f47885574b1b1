import type { ReactNode } from "react";

export type Tone = "good" | "warn" | "bad" | "plain";

const SIGNS: Record<Tone, string> = { good: "✓", warn: "!", bad: "✕", plain: "" };

/** A word about a state: by its text and a sign, never by its colour alone. */
export const Tag = ({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`tag ${tone}`}>
    {SIGNS[tone] && <span aria-hidden="true">{SIGNS[tone]}</span>}
    {children}
  </span>
);
