import { type ReadBody, readingBody } from "./read-body.js";
import type { Route, Routes } from "./route.js";
import { MAX_BODY_BYTES, MAX_BULK_BYTES } from "./service-provider-config.js";

/** What there is at a path below a connection's base URL. */
export interface Place {
  /** As the table of routes has it: `/Users/:id`. */
  path: string;
  /** By the methods that ask for them: `HEAD` asks for what `GET` does, and is answered without its body. */
  operations: ReadonlyMap<string, Operation>;
}

export interface Operation {
  /** `PATCH /Users/:id` */
  name: string;
  route: Route;
  /** Absent where a body says nothing. */
  readBody?: ReadBody;
}

const ID = "/:id";

/**
 * Finds the place of a path by one look-up, in any case of its letters; where the path ends in an identifier, that is taken
 * from it. A place with a name of its own is no identifier: `/Users/.search`.
 */
export class Places {
  readonly #named = new Map<string, Place>();
  /** By what stands before the identifier. */
  readonly #ofIds = new Map<string, Place>();

  constructor(routes: Routes) {
    for (const [path, methods] of Object.entries(routes)) {
      const place = { path, operations: operationsAt(path, methods) };
      if (path.endsWith(ID)) this.#ofIds.set(path.slice(0, -ID.length).toLowerCase(), place);
      else this.#named.set(path.toLowerCase(), place);
    }
  }

  /** @throws URIError for an identifier that is no percent-encoded UTF-8 */
  find(path: string): { place: Place; id: string } | undefined {
    const lowered = path.toLowerCase();
    const named = this.#named.get(lowered);
    if (named) return { place: named, id: "" };
    const end = path.lastIndexOf("/");
    const place = this.#ofIds.get(lowered.slice(0, end));
    return place && { place, id: decodeURIComponent(path.slice(end + 1)) };
  }
}

function operationsAt(path: string, methods: Routes[string]): Place["operations"] {
  const operations = new Map<string, Operation>();
  for (const [method, route] of Object.entries(methods)) {
    const name = `${method.toUpperCase()} ${path}`;
    if (method !== "get") operations.set(method.toUpperCase(), { name, route, readBody: readerOf(path) });
    else for (const one of ["GET", "HEAD"]) operations.set(one, { name, route });
  }
  return operations;
}

const [readBody, readJob] = [readingBody(MAX_BODY_BYTES), readingBody(MAX_BULK_BYTES)];

const readerOf = (path: string): ReadBody => (path === "/Bulk" ? readJob : readBody);
