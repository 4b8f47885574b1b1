import { DomainError } from "../domain-error.js";
import { LIMITS } from "../limits.js";
import { assertText } from "./assert-text.js";

/** @returns the text; throws DomainError INVALID_INPUT for one that is empty, blank, absent or too long */
export function requiredText(text: string | null | undefined, field: string): string {
  if (typeof text !== "string" || text.trim() === "") {
    throw new DomainError("INVALID_INPUT", `${field} is required and must not be empty`, field);
  }
  assertText(text, field, LIMITS.indexedText);
  return text;
}
