import { SingleBar } from "cli-progress";

/** Tells how far a long run is. */
export interface Progress {
  /** @param done how many of all */
  at(done: number): void;
  end(): void;
}

/** How many things a plain line is about. */
const LINE_EVERY = 1_000;

/** Shows progress on stderr: as a bar to a person at a terminal, else as plain lines. */
export function showProgress(what: string, total: number): Progress {
  return process.stderr.isTTY ? bar(what, total) : lines(what, total);
}

function bar(what: string, total: number): Progress {
  const single = new SingleBar({
    format: `{bar} {percentage} % · {value} of {total} ${what} · {eta_formatted} left`,
    stream: process.stderr,
    hideCursor: true,
  });
  single.start(total, 0);
  return { at: (done) => single.update(done), end: () => single.stop() };
}

function lines(what: string, total: number): Progress {
  let told = 0;
  return {
    at: (done) => {
      if (Math.floor(done / LINE_EVERY) === Math.floor(told / LINE_EVERY)) return;
      told = done;
      process.stderr.write(`${done} of ${total} ${what}\n`);
    },
    end: () => {},
  };
}
