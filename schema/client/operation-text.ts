import { type DocumentNode, print } from "graphql";
import * as generated from "./generated.js";

/** The document of a named operation, by the name of its method. @example operationText("users") // "query users(…) { … }" */
export function operationText(name: string): string | undefined {
  const documents = generated as unknown as Record<string, DocumentNode | undefined>;
  const document = documents[`${name.charAt(0).toUpperCase()}${name.slice(1)}Document`];
  return document && print(document);
}
