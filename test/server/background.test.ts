import { expect, test } from "@jest/globals";
import pino from "pino";
import { Background } from "../../server/background.js";

test("what is done all the time goes on after a failure, and ends when it is told to, its last turn done", async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => lines.push(line) });
  const background = new Background(log, () => undefined);
  const outcomes: string[] = [];
  await new Promise<void>((resolve) => {
    background.every("audit-chain", 1, async (signal) => {
      if (outcomes.push("begun") === 1) throw new Error("the database is away");
      resolve();
      await new Promise((told) => signal.addEventListener("abort", told));
      outcomes.push("ended");
    });
  });
  await background.settled();
  expect(outcomes).toEqual(["begun", "begun", "ended"]);
  expect(lines.map((line) => JSON.parse(line).err.message)).toEqual(["the database is away"]);
});
