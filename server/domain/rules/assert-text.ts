import { isStorable } from "../../text/storable.js";
import { DomainError } from "../domain-error.js";

/** @throws DomainError INVALID_INPUT for a text that is too long, or that cannot be stored */
export function assertText(text: string, field: string, maxLength: number): void {
  if (text.length > maxLength) {
    throw new DomainError("INVALID_INPUT", `${field} has ${text.length} characters; ${maxLength} are allowed`, field);
  }
  if (!isStorable(text)) {
    throw new DomainError("INVALID_INPUT", `${field} must be Unicode text without lone surrogates and U+0000`, field);
  }
}
