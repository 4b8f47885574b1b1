import { createReadStream } from "node:fs";

/** Reads the lines of a file that are whole: what an end in the middle of writing has left is not one of them. */
export async function* readWholeLines(path: string): AsyncGenerator<{ line: string; end: number }> {
  let [rest, end] = [Buffer.alloc(0), 0];
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, bytes]);
    let start = 0;
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE, start)) {
      end += at + 1 - start;
      yield { line: rest.toString("utf8", start, at), end };
      start = at + 1;
    }
    rest = rest.subarray(start);
  }
}

const NEWLINE = 0x0a;
