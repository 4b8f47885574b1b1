/** What is started for a measurement. */
interface Started {
  stop(): Promise<unknown>;
}

/** Does something with what it starts and keeps here; however it ends, all of that is stopped then, the last one first. */
export async function stoppingAfter(
  work: (keep: <One extends Started>(one: One) => One) => Promise<void>,
): Promise<void> {
  const started: Started[] = [];
  try {
    await work((one) => {
      started.push(one);
      return one;
    });
  } finally {
    for (const one of started.toReversed()) await one.stop();
  }
}

export type Keep = Parameters<Parameters<typeof stoppingAfter>[0]>[0];
