import DataLoader from "dataloader";

/** Reads what there is for each key, in the order of the keys, for so many who ask. */
type ReadAll<Value> = (keys: readonly string[], askers: number) => Promise<Value[]>;

/** What is read by one statement. */
interface Batch {
  loader: DataLoader<string, unknown>;
  askers: number;
}

/** For how many who ask one statement reads at most. */
const MOST_ASKERS = 100;

/**
 * What is asked for within one turn of the event loop, by whichever requests, is read together. Reading begins after all of it has
 * been asked for, and nothing is kept: who asks sees what was committed before.
 */
export class OneTurn {
  /** By what is read, those that take more keys. */
  readonly #open = new Map<string, Batch>();

  /** @param what names what is read: whoever gives the same one gives a `read` that does the same */
  load<Value>(what: string, key: string, read: ReadAll<Value>): Promise<Value> {
    const batch = this.#open.get(what) ?? this.#begin(what, read);
    if (++batch.askers === MOST_ASKERS) this.#open.delete(what);
    return batch.loader.load(key) as Promise<Value>;
  }

  #begin(what: string, read: ReadAll<unknown>): Batch {
    const readAll = (keys: readonly string[]) => {
      if (this.#open.get(what) === batch) this.#open.delete(what);
      return read(keys, batch.askers);
    };
    const atItsEnd = (dispatch: () => void) => void setImmediate(dispatch);
    const batch: Batch = { loader: new DataLoader(readAll, { batchScheduleFn: atItsEnd }), askers: 0 };
    this.#open.set(what, batch);
    return batch;
  }
}
