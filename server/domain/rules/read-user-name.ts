import { prepareUserName, userNameFault } from "../../text/precis/user-name.js";
import { DomainError } from "../domain-error.js";
import { requiredText } from "./required-text.js";

/** A user name as it is shown, and the form that it is compared in. */
export interface UserName {
  userName: string;
  userNameKey: string;
}

/** @throws DomainError INVALID_INPUT for a text that is no user name (RFC 8265 section 3.3) */
export function readUserName(text: string | null | undefined): UserName {
  const userName = requiredText(text, "userName");
  const userNameKey = prepareUserName(userName);
  const fault = userNameFault(userNameKey);
  if (fault) throw new DomainError("INVALID_INPUT", `userName ${fault}`, "userName");
  return { userName, userNameKey };
}
