import DataLoader from "dataloader";

/** Reads what there is for each key, in the order of the keys. */
type ReadAll<Value> = (keys: readonly string[]) => Promise<Value[]>;

/** How many keys one statement is given at most. */
const MOST_AT_ONCE = 100;

/**
 * What is asked for within one turn of the event loop, by whichever requests, is read together. Reading begins after all of it has
 * been asked for, and nothing is kept: who asks sees what was committed before.
 */
export class OneTurn {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  /** @param what names what is read: whoever gives the same one gives a `read` that does the same */
  load<Value>(what: string, key: string, read: ReadAll<Value>): Promise<Value> {
    const loader = this.#loaders.get(what) ?? this.#open(what, read);
    return loader.load(key) as Promise<Value>;
  }

  #open(what: string, read: ReadAll<unknown>): DataLoader<string, unknown> {
    const readAll: ReadAll<unknown> = (keys) => {
      this.#loaders.delete(what);
      return read(keys);
    };
    const atItsEnd = (dispatch: () => void) => void setImmediate(dispatch);
    const loader = new DataLoader(readAll, { batchScheduleFn: atItsEnd, maxBatchSize: MOST_AT_ONCE });
    this.#loaders.set(what, loader);
    return loader;
  }
}
