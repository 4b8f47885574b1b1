import { closest, distance } from "fastest-levenshtein";

/** Says which of the right names a wrong one is nearest to. @example didYouMean("usrName", ["userName"]) // "; did you mean userName?" */
export function didYouMean(name: string, names: string[]): string {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const nearest = closest(
    bare(name),
    names.map((one) => bare(one)),
  );
  const found = names.find((one) => bare(one) === nearest);
  return found && distance(bare(name), nearest) <= Math.max(2, nearest.length / 2) ? `; did you mean ${found}?` : "";
}
