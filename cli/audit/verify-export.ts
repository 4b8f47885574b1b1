import { type AuditCheckpoint, isSignedBy, keyIdOf } from "../../schema/audit/audit-checkpoint.js";
import { AUDIT_VERSION, type AuditEntry, hashOf, NO_HASH } from "../../schema/audit/audit-entry.js";
import { TamperedError } from "../tampered-error.js";
import type { ExportHead } from "./export-lines.js";
import { type Keys, parseKey } from "./trusted-keys.js";

export interface VerifyOptions {
  /** The entry that the export is to begin after; 0: it is to be the whole trail. */
  after: number;
  /** Those that are trusted; those that the export names where absent. */
  keys?: Keys;
  /** What is known of the trail from an earlier time. */
  expected?: AuditCheckpoint;
}

/** What an export was found to be. */
export interface VerifiedExport {
  tenantId: string;
  /** Number of the first entry, and of the last. */
  first: number;
  last: number;
  entries: number;
  checkpoints: number;
  /** When, and by which key, the last entry was signed. */
  signedAt: string;
  keyId: string;
}

/**
 * Follows the chain of an export from line to line, in constant memory.
 *
 * @throws TamperedError for the first thing that is not as it was written
 */
export async function verifyExport(lines: AsyncIterable<string>, options: VerifyOptions): Promise<VerifiedExport> {
  let follower: Follower | undefined;
  let number = 0;
  for await (const text of lines) {
    const line = parseLine(text, ++number);
    try {
      if (follower) follower.follow(line, number);
      else follower = new Follower(readHead(line, options), options);
    } catch (error) {
      if (error instanceof TamperedError) throw error;
      throw new TamperedError(`line ${number} cannot be what was written: ${(error as Error).message}`);
    }
  }
  if (!follower) throw new TamperedError("the export is empty");
  return follower.end();
}

function parseLine(text: string, number: number): Record<string, unknown> {
  try {
    const line = JSON.parse(text);
    if (typeof line === "object" && line !== null) return line;
  } catch {
    // not JSON: reported below
  }
  throw new TamperedError(`line ${number} is no JSON object`);
}

function readHead(line: Record<string, unknown>, { after }: VerifyOptions): ExportHead {
  if (line.kind !== "export") throw new TamperedError("line 1 is not the head of an export");
  assertVersion(line, "the export");
  if (line.after === after) return line as unknown as ExportHead;
  throw new TamperedError(
    `the export begins after sequence ${line.after}, and should after ${after}: --after says where`,
  );
}

function assertVersion({ version }: { version?: unknown }, what: string): void {
  if (version !== AUDIT_VERSION) throw new TamperedError(`${what} is of version ${version}, not ${AUDIT_VERSION}`);
}

/** Where in the chain the last line was. */
class Follower {
  readonly #keys: Keys;
  #sequence: number;
  /** Not known where the export begins in the middle, until its first entry says so. */
  #hash: string | undefined;
  #checkpoints = 0;
  #signed: AuditCheckpoint | undefined;

  constructor(
    private readonly head: ExportHead,
    private readonly options: VerifyOptions,
  ) {
    this.#keys = options.keys ?? keysOf(head);
    this.#sequence = head.after;
    this.#hash = head.after === 0 ? NO_HASH : undefined;
    if (options.expected) this.#assertSigned(options.expected, "the expected checkpoint");
    if (head.after === 0) this.#assertExpected(0, NO_HASH);
  }

  follow(line: Record<string, unknown>, number: number): void {
    if (line.kind === "entry") this.#followEntry(line as unknown as AuditEntry);
    else if (line.kind === "checkpoint") this.#followCheckpoint(line as unknown as AuditCheckpoint);
    else throw new TamperedError(`line ${number}, after sequence ${this.#sequence}, is neither entry nor checkpoint`);
  }

  #followEntry(entry: AuditEntry): void {
    const { sequence, previousHash, record, hash } = entry;
    const due = this.#sequence + 1;
    if (sequence !== due)
      throw new TamperedError(`sequence ${due} is missing: ${JSON.stringify(sequence)} is in its place`);
    this.#assertOurs(entry, `sequence ${sequence}`);
    if (record === null) throw new TamperedError(`sequence ${sequence} has lost its record`);
    if (hash !== hashOf(entry)) throw new TamperedError(`sequence ${sequence} was changed: its hash is another`);
    if (previousHash !== (this.#hash ?? previousHash)) {
      throw new TamperedError(`sequence ${sequence} does not follow sequence ${sequence - 1} as that is now`);
    }
    this.#assertExpected(sequence - 1, previousHash);
    this.#assertExpected(sequence, hash);
    [this.#sequence, this.#hash] = [sequence, hash];
  }

  #followCheckpoint(checkpoint: AuditCheckpoint): void {
    const { sequence, hash } = checkpoint;
    const what = `the checkpoint of sequence ${sequence}`;
    this.#assertSigned(checkpoint, what);
    if (sequence !== this.#sequence) throw new TamperedError(`${what} stands after sequence ${this.#sequence}`);
    if (hash !== (this.#hash ?? hash)) throw new TamperedError(`sequence ${sequence} is not what was signed`);
    this.#assertExpected(sequence, hash);
    this.#hash = hash;
    this.#checkpoints++;
    this.#signed = checkpoint;
  }

  end(): VerifiedExport {
    const { tenantId, after } = this.head;
    const { expected } = this.options;
    const [last, signed] = [this.#sequence, this.#signed];
    if (signed?.sequence !== last) throw new TamperedError(`the export is cut off after sequence ${last}`);
    if (expected && expected.sequence > last) {
      throw new TamperedError(
        `sequence ${last + 1} is missing: the expected checkpoint saw ${expected.sequence} entries`,
      );
    }
    if (expected && expected.sequence < after) {
      throw new TamperedError(
        `the export begins after sequence ${after}, and the expected checkpoint is of ${expected.sequence}`,
      );
    }
    const { createdAt: signedAt, keyId } = signed;
    return { tenantId, first: after + 1, last, entries: last - after, checkpoints: this.#checkpoints, signedAt, keyId };
  }

  #assertSigned(checkpoint: AuditCheckpoint, what: string): void {
    this.#assertOurs(checkpoint, what);
    const key = this.#keys.get(checkpoint.keyId);
    if (!key) throw new TamperedError(`${what} is signed by ${checkpoint.keyId}, which is no key that is trusted`);
    if (!isSignedBy(checkpoint, key)) throw new TamperedError(`${what} was changed: its signature is of another`);
  }

  /** What was known of the trail before is so still. */
  #assertExpected(sequence: number, hash: string): void {
    const { expected } = this.options;
    if (expected?.sequence === sequence && expected.hash !== hash)
      throw new TamperedError(`sequence ${sequence} is not what the expected checkpoint of ${expected.createdAt} saw`);
  }

  #assertOurs(line: AuditEntry | AuditCheckpoint, what: string): void {
    if (line.tenantId !== this.head.tenantId) throw new TamperedError(`${what} is of another tenant, ${line.tenantId}`);
    assertVersion(line, what);
  }
}

/** @throws TamperedError for a key that does not go by its own name */
function keysOf({ keys }: ExportHead): Keys {
  return new Map(
    keys.map(({ id, publicKey }) => {
      const key = parseKey(publicKey);
      if (keyIdOf(key) !== id) throw new TamperedError(`the key that the export names ${id} is another`);
      return [id, key];
    }),
  );
}
