import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { LRUCache } from "lru-cache";
import { compile, type Operation } from "./in-process-transport.js";
import { withPassThrough } from "./recursive-inputs.js";
import type { TrustedDocuments } from "./trusted-documents.js";

/** How often a document has to come that is not known, until it is worth to be compiled. */
const WORTH_AFTER = 3;

/** So many documents are remembered that are not known, and none that is longer: at most 6 MB of texts. */
const MOST_REMEMBERED = 300;
const MAX_LENGTH = 10_000;

interface Remembered {
  times: number;
  /** Null where it cannot be compiled. */
  operation?: Operation | null;
}

/**
 * Compiles documents, so that they are run without being walked through each time: those that are known when they first come,
 * others when they come again and again, as those of a dashboard do.
 */
export class CompiledOperations {
  readonly #compilableSchema: GraphQLSchema;
  readonly #known = new Map<string, Operation>();
  readonly #others = new LRUCache<string, Remembered>({ max: MOST_REMEMBERED });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: TrustedDocuments,
    private readonly worthAfter = WORTH_AFTER,
  ) {
    this.#compilableSchema = withPassThrough(schema);
  }

  /** @returns undefined for a document that is better run as it stands */
  of(text: string, document: DocumentNode): Operation | undefined {
    return this.documents.has(text) ? this.#ofKnown(text, document) : this.#ofOther(text, document);
  }

  #ofKnown(text: string, document: DocumentNode): Operation {
    const operation = this.#known.get(text) ?? this.#compile(document);
    this.#known.set(text, operation);
    return operation;
  }

  #ofOther(text: string, document: DocumentNode): Operation | undefined {
    if (text.length > MAX_LENGTH) return undefined;
    const remembered = this.#others.get(text) ?? { times: 0 };
    this.#others.set(text, remembered);
    if (++remembered.times >= this.worthAfter && remembered.operation === undefined) {
      remembered.operation = this.#compileIfPossible(document);
    }
    return remembered.operation ?? undefined;
  }

  #compile = (document: DocumentNode): Operation => compile(document, this.schema, this.#compilableSchema);

  #compileIfPossible(document: DocumentNode): Operation | null {
    try {
      return hasOneOperation(document) && !isAbstract(document, this.schema) ? this.#compile(document) : null;
    } catch {
      return null;
    }
  }
}

/** What a field of an interface is, graphql-jit finds out in another way than graphql-js. */
function isAbstract(document: DocumentNode, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema);
  let isFound = false;
  const enter = () => {
    isFound ||= isAbstractType(getNamedType(types.getType()));
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return isFound;
}

/** A document of several says with each request which of them is meant. */
const hasOneOperation = ({ definitions }: DocumentNode): boolean =>
  definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;
