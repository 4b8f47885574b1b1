/** What stands for every value that is not in a list. */
export const OTHER = "other";

/**
 * A label of a metric, and all the values that it can have. They are known at the start: whatever is sent to Roster, the number
 * of series does not grow by it.
 */
export class ClosedLabel<Value extends string = string> {
  readonly values: ReadonlySet<string>;

  constructor(values: Iterable<Value>) {
    this.values = new Set<string>([...values, OTHER]);
  }

  /** The value as it is where it is in the list, else `other`. */
  of(value: string | undefined): string {
    return value !== undefined && this.values.has(value) ? value : OTHER;
  }
}
