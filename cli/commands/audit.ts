import { type Command, InvalidArgumentError } from "commander";
import type { AuditCheckpoint } from "../../schema/audit/audit-checkpoint.js";
import { exportLines } from "../audit/export-lines.js";
import { readLines } from "../audit/read-lines.js";
import { readKeys } from "../audit/trusted-keys.js";
import { type VerifiedExport, verifyExport } from "../audit/verify-export.js";
import type { Connector } from "../connector.js";
import { print } from "../output.js";
import { UsageError } from "../usage-error.js";
import { addNoun, addVerb, addVerbOfNoTenant } from "../verb.js";
import { writeWhole } from "../write-whole.js";

export function addAuditCommands(program: Command, connector: Connector): void {
  const audit = addNoun(program, "audit", {
    description: "the audit trail: who changed what, and that nobody has touched it since",
    examples: [
      "audit export --file trail.jsonl --tenant example",
      "audit verify trail.jsonl --public-key audit-key.pub.pem",
    ],
  });
  addAuditExport(audit, connector);
  addAuditVerify(audit);
}

function addAuditExport(audit: Command, connector: Connector): void {
  addVerb(audit, "export", {
    description: "write the audit trail to a file, a line an entry, with a signature at the end",
    examples: [
      "audit export --file trail.jsonl --tenant example",
      "audit export --file since.jsonl --after 12000 --tenant example --json",
    ],
  })
    .requiredOption("--file <file>", "where to write it")
    .option("--after <sequence>", "begin after the entry with this number", parseSequence, 0)
    .action(async ({ tenant, file, after, json }) => {
      const count = { entries: 0 };
      await writeWhole(file, written(exportLines(connector.connect(tenant), after), count));
      print({ file, ...count }, { json }, () => `wrote ${count.entries} entries to ${file}`);
    });
}

function addAuditVerify(audit: Command): void {
  addVerbOfNoTenant(audit, "verify", {
    description: "check a file that `audit export` has written; no server is asked",
    examples: [
      "audit verify trail.jsonl --public-key audit-key.pub.pem",
      "audit verify since.jsonl --after 12000 --expect-checkpoint trail.jsonl --json",
    ],
  })
    .argument("<file>")
    .option("--after <sequence>", "the entry that it is to begin after", parseSequence, 0)
    .option(
      "--public-key <key>",
      "trust this key alone: PEM, or a file with it; may be given several times",
      collect,
      [],
    )
    .option(
      "--expect-checkpoint <file>",
      "a checkpoint from an earlier time, or an earlier export, which it must go on from",
    )
    .action(async (file: string, { after, publicKey, expectCheckpoint, json }) => {
      const keys = publicKey.length > 0 ? readKeys(publicKey) : undefined;
      const expected = expectCheckpoint && (await readCheckpoint(expectCheckpoint));
      const verified = await verifyExport(readLines(file), { after, keys, expected });
      print({ ...verified, isKeyTrusted: keys !== undefined }, { json }, () => describe(verified, keys !== undefined));
    });
}

function parseSequence(text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be the number of an entry, or 0.");
}

const collect = (value: string, values: string[]): string[] => [...values, value];

async function* written(lines: AsyncIterable<{ kind: string }>, count: { entries: number }): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.kind === "entry") count.entries++;
    yield `${JSON.stringify(line)}\n`;
  }
}

/** The last line that there is: a checkpoint, a line of the server's log with one, or the end of an export. */
async function readCheckpoint(file: string): Promise<AuditCheckpoint> {
  let last = "";
  for await (const line of readLines(file)) if (line.trim()) last = line;
  try {
    const found = JSON.parse(last);
    const checkpoint = found.checkpoint ?? found;
    if (checkpoint.kind === "checkpoint") return checkpoint;
  } catch {
    // not JSON: reported below
  }
  throw new UsageError(`${file} does not end with a checkpoint`);
}

function describe({ entries, first, last, tenantId, signedAt, keyId }: VerifiedExport, isTrusted: boolean): string {
  const range = entries === 0 ? "no entries" : `entries ${first} to ${last}`;
  const trust = isTrusted ? "" : ", which the export itself names: give --public-key to be sure of it";
  return `whole: ${range} of the tenant ${tenantId}, signed at ${signedAt} by the key ${keyId}${trust}`;
}
