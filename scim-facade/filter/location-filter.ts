import type { StringFilter } from "../../schema/client/index.js";

export type LocationOperator = Exclude<keyof StringFilter, "ne" | "in" | "present">;

/** What a filter on a URL comes to: a filter on the id at its end, or the same for every URL. */
export type LocationCondition = StringFilter | boolean;

/**
 * Compares URLs of the form `prefix + id` by comparing their ids, so that no URL has to be stored.
 *
 * @returns alternatives, one of which has to hold
 * @example locationConditions("https://x/Users/", "startsWith", "https://x/Users/01") // [{ startsWith: "01" }]
 */
export function locationConditions(prefix: string, operator: LocationOperator, operand: string): LocationCondition[] {
  const beginsWithPrefix = operand.startsWith(prefix);
  const rest = operand.slice(prefix.length);
  switch (operator) {
    case "eq":
      return [beginsWithPrefix ? { eq: rest } : false];
    case "startsWith":
      return [prefix.startsWith(operand) || (beginsWithPrefix && { startsWith: rest })];
    case "endsWith":
      return [{ endsWith: operand }, ...acrossBorder(prefix, operand).map((id) => ({ eq: id }))];
    case "contains":
      return [
        prefix.includes(operand),
        { contains: operand },
        ...acrossBorder(prefix, operand).map((id) => ({ startsWith: id })),
      ];
    case "gt":
    case "gte":
    case "lt":
    case "lte":
      if (beginsWithPrefix) return [{ [operator]: rest }];
      return [operator.startsWith("g") ? prefix > operand : prefix < operand];
  }
}

/** Ways to cut the operand so that its left part ends the prefix; gives the right parts, which begin the id. */
function acrossBorder(prefix: string, operand: string): string[] {
  const cuts = Array.from({ length: Math.max(operand.length - 1, 0) }, (_, index) => index + 1);
  return cuts.filter((cut) => prefix.endsWith(operand.slice(0, cut))).map((cut) => operand.slice(cut));
}
