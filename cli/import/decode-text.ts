import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { fileFault } from "./row.js";

/** The text of a file, a piece at a time. A byte order mark is not part of it. @throws RosterError where it is not UTF-8 */
export async function* decodeText(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  for await (const bytes of createReadStream(file) as AsyncIterable<Buffer>) {
    if (isFirst && isUtf16(bytes)) throw notUtf8(file);
    isFirst = false;
    yield decode(decoder, file, bytes);
  }
  yield decode(decoder, file);
}

const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function decode(decoder: TextDecoder, file: string, bytes?: Buffer): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw notUtf8(file);
  }
}

const notUtf8 = (file: string) => fileFault(file, "is not UTF-8; a spreadsheet saves it so as `CSV UTF-8`");
