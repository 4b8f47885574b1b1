import type { Request } from "express";
import { DomainError } from "../domain/domain-error.js";

/** What a body may be. None of these can a form of another site send. */
export const JSON_TYPES = ["application/json", "application/graphql+json"];

/** A body that is no JSON by its own word. */
export class UnsupportedMediaType extends DomainError {
  constructor(given: string | undefined) {
    super(
      "INVALID_INPUT",
      `the content type is ${given ?? "not given"}; send JSON in UTF-8, with the content type application/json`,
    );
  }
}

/** A web page may send requests where it comes from Roster itself. @throws DomainError FORBIDDEN for pages from elsewhere */
export function assertOwnPage({ headers: { origin } }: Request, publicUrl: string): void {
  const own = new URL(publicUrl).origin;
  if (origin === undefined || origin === own) return;
  throw new DomainError("FORBIDDEN", `web pages of ${origin.slice(0, 200)} may send nothing here, those of ${own} may`);
}

/** @throws UnsupportedMediaType for forms, for all that is no JSON, and for JSON in another encoding than its own (RFC 8259 section 8.1) */
export function assertJson({ method, headers: { "content-type": contentType } }: Request): void {
  const [type = "", ...parameters] = (contentType ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const isJson = JSON_TYPES.includes(type) && parameters.every((one) => !CHARSET.test(one) || UTF_8.test(one));
  if (method === "POST" && !isJson) throw new UnsupportedMediaType(contentType?.slice(0, 200));
}

const CHARSET = /^charset\s*=/;
const UTF_8 = /^charset="?utf-?8"?$/;
