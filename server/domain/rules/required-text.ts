import { DomainError } from "../domain-error.js";

/** @returns the text; throws DomainError INVALID_INPUT for one that is empty, blank or absent */
export function requiredText(text: string | null | undefined, field: string): string {
  if (typeof text === "string" && text.trim() !== "") return text;
  throw new DomainError("INVALID_INPUT", `${field} is required and must not be empty`, field);
}
