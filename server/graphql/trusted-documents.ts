import { readFileSync } from "node:fs";
import { DomainError } from "../domain/domain-error.js";
import { projectPath } from "../project-path.js";

/** What of a request's parameters says which document is meant. */
export interface DocumentParameters {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** The documents that Roster knows: those of `schema/operations`, by the ids that their clients send in place of them. */
export class TrustedDocuments {
  readonly #texts: Map<string, string>;
  /** The name of each operation, by its text. */
  readonly #known: ReadonlyMap<string, string>;

  /** @param texts by id: `sha256:` and the SHA-256 of the text, in hexadecimal digits */
  constructor(texts: Record<string, string>) {
    this.#texts = new Map(Object.entries(texts));
    this.#known = new Map(Object.values(texts).map((text) => [text, NAME.exec(text)?.[1] ?? ""]));
  }

  /** Whether a text is that of a known document. */
  has = (text: string | undefined): boolean => text !== undefined && this.#known.has(text);

  /** What the operation of a known document is called. */
  nameOf = (text: unknown): string | undefined => (typeof text === "string" ? this.#known.get(text) : undefined);

  names(): string[] {
    return [...this.#known.values()];
  }

  /**
   * Finds the document that a request means (GraphQL over HTTP, appendix A): by `documentId`, or by the hash that Apollo's clients
   * send as `extensions.persistedQuery`.
   *
   * @returns its text; undefined where the request brings its own
   * @throws DomainError NOT_FOUND for an id of no known document; INVALID_INPUT for what is no id, or one beside a document
   */
  find({ query, documentId, extensions }: DocumentParameters): string | undefined {
    const hash = hashOf(extensions);
    const id = documentId ?? (hash === undefined || query ? undefined : `sha256:${hash}`);
    if (id === undefined) return undefined;
    if (typeof id !== "string") throw invalid("must be a text such as sha256:<64 hexadecimal digits>");
    if (query) throw invalid("cannot be given together with query");
    const text = this.#texts.get(id);
    if (text === undefined) throw new DomainError("NOT_FOUND", `${id.slice(0, 80)} ${UNKNOWN}`, "documentId");
    return text;
  }
}

const NAME = /^(?:query|mutation|subscription) (\w+)/m;

const UNKNOWN =
  "is the id of no document known here: send the document as query, or an id of this version's schema/trusted-documents.json";

const invalid = (fault: string) => new DomainError("INVALID_INPUT", `documentId ${fault}`, "documentId");

function hashOf(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  return persistedQuery?.sha256Hash;
}

/** Reads the documents that `npm run generate` has written. */
export const loadTrustedDocuments = (): TrustedDocuments =>
  new TrustedDocuments(JSON.parse(readFileSync(projectPath("schema", "trusted-documents.json"), "utf8")));
