import { documents } from "./generated.js";

/** The document of a named operation, by the name of its method. @example operationText("users") // "query users(…) { … }" */
export const operationText = (name: string): string | undefined =>
  Object.hasOwn(documents, name) ? documents[name as keyof typeof documents].text : undefined;
