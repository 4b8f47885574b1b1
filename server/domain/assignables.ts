import { DomainError } from "./domain-error.js";
import { LIMITS } from "./limits.js";
import { assertText } from "./rules/assert-text.js";
import { requiredText } from "./rules/required-text.js";

/** What can be written of roles and entitlements alike. */
export interface AssignableInput {
  value?: string | null;
  displayName?: string | null;
  description?: string | null;
  type?: string | null;
  isAvailable?: boolean | null;
}

/** The columns that an input sets; absent ones are undefined. */
export interface AssignableColumns {
  value?: string;
  displayName?: string;
  description?: string | null;
  type?: string | null;
  isAvailable?: boolean;
}

/** Reads an input into columns. @throws DomainError INVALID_INPUT for an empty value or name, and for isAvailable that is null */
export function toAssignableColumns(input: AssignableInput): AssignableColumns {
  const { value, displayName, isAvailable } = input;
  if (isAvailable === null)
    throw new DomainError("INVALID_INPUT", "isAvailable is true or false, not null", "isAvailable");
  return {
    value: value === undefined ? undefined : requiredText(value, "value"),
    displayName: displayName === undefined ? undefined : requiredText(displayName, "displayName"),
    description: toText(input.description, "description", LIMITS.text),
    type: toText(input.type, "type", LIMITS.indexedText),
    isAvailable,
  };
}

function toText(text: string | null | undefined, field: string, maxLength: number): string | null | undefined {
  if (text === undefined) return undefined;
  if (!text) return null;
  assertText(text, field, maxLength);
  return text;
}

/** What a violated uniqueness of values means. */
export const valueTaken = (noun: string, value: string) => (): DomainError =>
  new DomainError("ALREADY_EXISTS", `another ${noun} has the value ${value}`, "value");
