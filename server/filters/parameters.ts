import type { TextSearch, UsersByText } from "./text-search.js";

/** The values of a statement in the order of their placeholders. `$1` is always the tenant. */
export class Parameters {
  readonly values: unknown[];

  /** @param usersByText by what was looked up before of the texts that are searched for; where absent, all texts are compared */
  constructor(
    tenantId: string,
    private readonly usersByText?: UsersByText,
  ) {
    this.values = [tenantId];
  }

  /** @returns the placeholder, for example `$2::text` */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /** @returns a placeholder for the ids of all whom a search can find, and maybe of others; undefined where they are not known */
  addFound(search: TextSearch): string | undefined {
    const ids = this.usersByText?.(search);
    return ids === undefined ? undefined : this.add(ids, "uuid[]");
  }
}

export const TENANT = "$1";
