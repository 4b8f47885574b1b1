import { SingleBar } from "cli-progress";

/** Tells how far a long run is. */
export interface Progress {
  /** @param done how many of all */
  at(done: number): void;
  /** Says something beside it. */
  say(line: string): void;
  end(): void;
}

/** How many things a plain line is about. */
const LINE_EVERY = 1_000;

/** Shows progress on stderr: as a bar to a person at a terminal, else as plain lines. */
export function showProgress(what: string, total: number, done = 0): Progress {
  return process.stderr.isTTY ? bar(what, total, done) : lines(what, total, done);
}

function bar(what: string, total: number, done: number): Progress {
  const single = new SingleBar({
    format: `{bar} {percentage} % · {value} of {total} ${what} · {eta_formatted} left`,
    stream: process.stderr,
    hideCursor: true,
  });
  single.start(total, done);
  return {
    at: (done) => single.update(done),
    say: (line) => {
      process.stderr.clearLine(0);
      process.stderr.cursorTo(0);
      process.stderr.write(`${line}\n`);
    },
    end: () => single.stop(),
  };
}

function lines(what: string, total: number, done: number): Progress {
  let told = done;
  return {
    at: (done) => {
      if (Math.floor(done / LINE_EVERY) === Math.floor(told / LINE_EVERY)) return;
      told = done;
      process.stderr.write(`${done} of ${total} ${what}\n`);
    },
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
    end: () => {},
  };
}
