import type { Request } from "express";
import { DomainError } from "../domain/domain-error.js";

/** What a body may be. None of these can a form of another site send. */
export const JSON_TYPES = ["application/json", "application/graphql+json"];

/** A body that is no JSON by its own word. */
export class UnsupportedMediaType extends DomainError {
  constructor(given: string | undefined) {
    super(
      "INVALID_INPUT",
      `the content type is ${given ?? "not given"}; send JSON, with the content type application/json`,
    );
  }
}

/**
 * Judges a request by its headers. A web page may send requests where it comes from Roster itself.
 *
 * @throws DomainError FORBIDDEN for pages from elsewhere; UnsupportedMediaType for forms, and for all that is no JSON
 */
export function assertAcceptable(request: Request, publicUrl: string): void {
  const { origin, "content-type": contentType } = request.headers;
  const own = new URL(publicUrl).origin;
  if (origin !== undefined && origin !== own) {
    throw new DomainError(
      "FORBIDDEN",
      `web pages of ${origin.slice(0, 200)} may send nothing here, those of ${own} may`,
    );
  }
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (request.method === "POST" && !JSON_TYPES.includes(type)) {
    throw new UnsupportedMediaType(contentType?.slice(0, 200));
  }
}
