/** An answer without what was asked with. */
export function withoutAsked(answer: unknown, asked: readonly string[]): string {
  return asked.reduce((text, value) => text.replaceAll(value, "ASKED"), JSON.stringify(answer) ?? "");
}

/** An answer without what may differ between two that tell the same: what was asked with, ids, words, times and versions. */
export function masked(answer: unknown, asked: readonly string[]): string {
  return withoutAsked(answer, asked)
    .replace(/\bw[0-9a-f]{16}\b/g, "ASKED")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "ID")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replace(/W\/\\"\d+\\"/g, "VERSION")
    .replace(/sample-\d+/g, "SAMPLE");
}
