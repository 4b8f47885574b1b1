import { setTimeout } from "node:timers/promises";

const PAUSE_MS = 100;
const MAX_ATTEMPTS = 100;

/** Repeats an assertion about what happens in the background until it holds; its last failure is the test's. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
    const holds = await assertion().then(
      () => true,
      () => false,
    );
    if (holds) return;
    await setTimeout(PAUSE_MS);
  }
  await assertion();
}
