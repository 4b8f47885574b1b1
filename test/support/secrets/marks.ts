import { randomBytes } from "node:crypto";

/** Texts that are planted, each of them once; by its mark each can be found again wherever it ends, also in other writing. */
export class Marks {
  /** In every one of them, and nowhere else. */
  readonly mark = `Zq${randomBytes(9).toString("hex")}`;
  #count = 0;

  /** A new text, which is a good password too. */
  next(): string {
    return `${this.mark}n${this.#count++}`;
  }

  count(): number {
    return this.#count;
  }

  /** What of it stands in a text: as it is, in upper or lower case, or in hexadecimal digits or base64. */
  isIn(text: string): boolean {
    const lower = text.toLowerCase();
    return (
      lower.includes(this.mark.toLowerCase()) ||
      lower.includes(Buffer.from(this.mark).toString("hex")) ||
      this.#inBase64.some((part) => text.includes(part))
    );
  }

  /** Base64 writes a text in one of three ways, by where it begins; what stands before and behind is in its first and last signs. */
  readonly #inBase64 = [0, 1, 2].map((before) =>
    Buffer.from(" ".repeat(before) + this.mark)
      .toString("base64")
      .replace(/=+$/, "")
      .slice(before === 0 ? 0 : before + 1, -2),
  );
}
