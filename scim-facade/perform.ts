import type { Answer } from "./answer.js";
import { toScimError } from "./scim-error.js";
import type { ScimSession } from "./session.js";

/**
 * Runs an operation, named by its method and its path in the table of routes (`PATCH /Users/:id`). Whoever runs it may watch how
 * it ends: by its answer, or by a ScimError where it is refused.
 */
export type Perform = (operation: string, work: () => Promise<Answer>) => Promise<Answer>;

/** Performs an operation of a request or of a bulk job. @throws whatever `work` throws, as a ScimError where it can be one */
export const perform = (
  { perform }: ScimSession,
  operation: string,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> =>
  perform(operation, async () => {
    try {
      return await work();
    } catch (error) {
      throw toScimError(error) ?? error;
    }
  });
