import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { UsageError } from "../usage-error.js";

/** How far an export has come that is not at its end. */
interface Position {
  /** The choices that it was begun with. */
  choices: string;
  /** What of the part is whole. */
  bytes: number;
  done: number;
  after: string | null;
}

/**
 * The file of an export that is being written: `FILE.part`, and beside it how far it has come. It gets its name when it is
 * whole, so that a file is there whole or not at all.
 */
export class Part {
  private constructor(
    private readonly file: string,
    private readonly handle: FileHandle,
    private position: Position,
  ) {}

  /** @throws UsageError where it is to go on, and was begun with other choices */
  static async open(file: string, choices: string, resume: boolean): Promise<Part> {
    const [path, positionPath] = [partOf(file), positionOf(file)];
    const isThere = resume && existsSync(positionPath) && existsSync(path);
    if (!isThere) return new Part(file, await open(path, "w"), { choices, bytes: 0, done: 0, after: null });
    const position = JSON.parse(readFileSync(positionPath, "utf8")) as Position;
    if (position.choices !== choices)
      throw new UsageError(`the export that has stopped had other options: ${position.choices}`);
    const handle = await open(path, "r+");
    await handle.truncate(position.bytes);
    return new Part(file, handle, position);
  }

  /** How many users are written. */
  get done(): number {
    return this.position.done;
  }

  /** Cursor of the last user who is written. */
  get after(): string | null {
    return this.position.after;
  }

  get isEmpty(): boolean {
    return this.position.bytes === 0;
  }

  async write(text: string, users = 0, after = this.position.after): Promise<void> {
    const { bytesWritten } = await this.handle.write(text, this.position.bytes);
    const { choices, bytes, done } = this.position;
    this.position = { choices, bytes: bytes + bytesWritten, done: done + users, after };
    const next = `${positionOf(this.file)}.next`;
    writeFileSync(next, JSON.stringify(this.position));
    renameSync(next, positionOf(this.file));
  }

  /** Ends it, for whoever goes on. */
  async stop(): Promise<void> {
    await this.handle.close();
  }

  /** Writes its last text, and gives it its name. */
  async finish(text: string): Promise<void> {
    await this.handle.write(text, this.position.bytes);
    await this.handle.close();
    renameSync(partOf(this.file), this.file);
    rmSync(positionOf(this.file));
  }
}

const partOf = (file: string): string => `${file}.part`;
const positionOf = (file: string): string => `${file}.part-position`;
