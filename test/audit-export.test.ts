import { execFile } from "node:child_process";
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import pino from "pino";
import { exportLines } from "../cli/audit/export-lines.js";
import { type VerifyOptions, verifyExport } from "../cli/audit/verify-export.js";
import { type AuditCheckpoint, isSignedBy, keyIdOf, signHead } from "../schema/audit/audit-checkpoint.js";
import { type AuditEntry, hashOf } from "../schema/audit/audit-entry.js";
import { createClient } from "../schema/client/index.js";
import { AuditChain } from "../server/audit/audit-chain.js";
import { type AuditKey, newAuditKey } from "../server/audit/audit-key.js";
import { projectPath } from "../server/project-path.js";
import { ADMIN_TOKEN } from "./support/environment.js";
import { eventually } from "./support/eventually.js";
import { newDatabase, type OwnDatabase } from "./support/own-database.js";
import { type ServerHere, startServerHere } from "./support/server-here.js";

type Line = Record<string, unknown>;

const oldKey = newAuditKey();
const newKey = newAuditKey();
const directory = mkdtempSync(join(tmpdir(), "roster-audit-"));
let database: OwnDatabase;
let server: ServerHere;
/** An export of seven entries, as it was written: five signed by the old key, the last by the new one. */
let lines: Line[];
/** What was signed after the fifth entry. */
let early: AuditCheckpoint;

const clientOf = (tenant: string) => createClient({ url: server.url, token: ADMIN_TOKEN, tenant });

async function start(auditKey: AuditKey): Promise<void> {
  await server?.close();
  server = await startServerHere({ databaseUrl: database.url, auditKey });
}

/** As is done every minute. */
async function signBy(key: AuditKey): Promise<void> {
  const pool = new pg.Pool({ connectionString: database.url });
  await new AuditChain(pool, key, pino({ level: "silent" })).sign();
  await pool.end();
}

async function exported(tenant: string, after = 0): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of exportLines(clientOf(tenant), after)) found.push({ ...line } as Line);
  return found;
}

/** Changes are chained soon after they are made. */
async function exportedWhole(tenant: string, entries: number): Promise<Line[]> {
  let found: Line[] = [];
  await eventually(async () => {
    found = await exported(tenant);
    expect(found.filter(({ kind }) => kind === "entry")).toHaveLength(entries);
  });
  return found;
}

beforeAll(async () => {
  database = await newDatabase();
  await start(oldKey);
  const root = createClient({ url: server.url, token: ADMIN_TOKEN });
  for (const slug of ["ours", "theirs"]) await root.createTenant({ input: { name: slug, slug } });
  for (const userName of ["ana", "bo"]) await clientOf("theirs").createUser({ input: { userName } });
  for (const userName of ["ana", "bo", "cy"]) {
    await clientOf("ours").createUser({ input: { userName, displayName: `Çelik 𝄞 ${userName}` } });
  }
  const filling = 5 - (await countChanges("ours"));
  for (let number = 0; number < filling; number++) await clientOf("ours").createGroup({ input: { displayName: "G" } });
  const first = await exportedWhole("ours", 5);
  early = first.at(-1) as unknown as AuditCheckpoint;
  await signBy(oldKey);
  await start(newKey);
  for (const displayName of ["one", "two"]) await clientOf("ours").createGroup({ input: { displayName } });
  lines = await exportedWhole("ours", 7);
}, 60_000);

/** The first change of a tenant is its own creation, where that is one. */
async function countChanges(tenant: string): Promise<number> {
  const { rows } = await database.owner.query(
    "select count(*)::int as total from changes c join tenants t on t.id = c.tenant_id where t.slug = $1",
    [tenant],
  );
  return rows[0].total;
}

afterAll(async () => {
  await server.close();
  await database.drop();
  rmSync(directory, { recursive: true });
});

async function* textsOf(all: readonly Line[]): AsyncGenerator<string> {
  for (const line of all) yield JSON.stringify(line);
}

const publicKeys = (...keys: AuditKey[]): ReadonlyMap<string, KeyObject> =>
  new Map(keys.map(({ id, privateKey }) => [id, createPublicKey(privateKey)]));

const both = () => ({ after: 0, keys: publicKeys(oldKey, newKey) });

/** What is said of an export; undefined where nothing is wrong with it. */
const faultOf = (all: readonly Line[], options: VerifyOptions = both()): Promise<string | undefined> =>
  verifyExport(textsOf(all), options).then(
    () => undefined,
    (error: Error) => `${error.name}: ${error.message}`,
  );

const entry = (sequence: number): number =>
  lines.findIndex((line) => line.kind === "entry" && line.sequence === sequence);

test("an export is whole: each entry once, in order, a signature at the end, by keys old and new", async () => {
  expect(await verifyExport(textsOf(lines), both())).toEqual({
    tenantId: lines[0]?.tenantId,
    first: 1,
    last: 7,
    entries: 7,
    checkpoints: lines.filter(({ kind }) => kind === "checkpoint").length,
    signedAt: lines.at(-1)?.createdAt,
    keyId: newKey.id,
  });
  expect(await faultOf(lines, { after: 0 })).toBeUndefined();
  const signers = new Set(lines.filter(({ kind }) => kind === "checkpoint").map(({ keyId }) => keyId));
  expect(signers).toEqual(new Set([oldKey.id, newKey.id]));
});

test("two tenants' exports have nothing in common", async () => {
  const theirs = await exportedWhole("theirs", await countChanges("theirs"));
  expect(await faultOf(theirs)).toBeUndefined();
  const ids = (all: Line[]) => all.flatMap(({ record }) => (record ? [(record as Line).id] : []));
  expect(ids(theirs).filter((id) => ids(lines).includes(id))).toEqual([]);
  expect(await faultOf([lines[0] as Line, ...theirs.slice(1)])).toMatch(/sequence 1 is of another tenant/);
});

describe("what is not as it was written is found", () => {
  const OTHERS: Record<string, unknown> = { string: "other", number: 4_711, boolean: true, object: { other: 1 } };
  const other = (value: unknown) => (typeof value === "string" ? `${value}0` : OTHERS[typeof value]);

  /** Each place in a JSON value, as a path. */
  const pathsOf = (value: unknown, path: string[] = []): string[][] =>
    typeof value === "object" && value !== null
      ? [path, ...Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...path, name]))]
      : [path];

  function edited(line: Line, path: readonly string[], change: (holder: Line, name: string) => void): Line {
    const copy = structuredClone(line);
    const holder = path.slice(0, -1).reduce<Line>((value, name) => value[name] as Line, copy);
    change(holder, path.at(-1) as string);
    return copy;
  }

  test("each field of each entry and checkpoint, changed, taken away or put in", async () => {
    let tried = 0;
    for (const [index, line] of lines.entries()) {
      if (index === 0) continue;
      for (const path of pathsOf(line).slice(1)) {
        const versions = [
          edited(line, path, (holder, name) => {
            holder[name] = other(holder[name]);
          }),
          edited(line, path, (holder, name) => {
            holder[name] = null;
          }),
          edited(line, path, (holder, name) => {
            delete holder[name];
          }),
          edited(line, path, (holder, name) => {
            holder[`${name}2`] = 1;
          }),
        ].filter((version) => JSON.stringify(version) !== JSON.stringify(line));
        for (const version of versions) {
          const fault = await faultOf(lines.with(index, version));
          expect([path, fault]).toEqual([path, expect.stringMatching(/^TamperedError: .*(sequence|line \d)/)]);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(600);
  });

  test("what the head says, as far as something depends on it", async () => {
    const head = lines[0] as Line;
    const heads = [
      { ...head, kind: "entry" },
      { ...head, version: 2 },
      { ...head, tenantId: "other" },
      { ...head, after: 3 },
    ];
    for (const one of heads) expect(await faultOf(lines.with(0, one))).toMatch(/^TamperedError/);
    const keys = (head.keys as Line[]).map((key) => ({ ...key, id: "other" }));
    for (const without of [[], keys]) {
      expect(await faultOf(lines.with(0, { ...head, keys: without }), { after: 0 })).toMatch(/^TamperedError/);
    }
  });

  test.each([1, 2, 4, 7])("entry %i taken away", async (sequence) => {
    expect(await faultOf(lines.toSpliced(entry(sequence), 1))).toMatch(
      new RegExp(`(sequence ${sequence} is missing|the checkpoint of sequence ${sequence} stands after)`),
    );
  });

  test.each([1, 3, 6])("entries %i and the next in each other's place", async (sequence) => {
    const [one, next] = [entry(sequence), entry(sequence + 1)];
    const swapped = lines.with(one, lines[next] as Line).with(next, lines[one] as Line);
    expect(await faultOf(swapped)).toContain(`sequence ${sequence} is missing: ${sequence + 1} is in its place`);
  });

  /** An entry that somebody has made up, with all that follows it hashed anew. */
  function forged(at: number, change: (line: AuditEntry) => void, insert = false): Line[] {
    const result: Line[] = [];
    let previousHash = "0".repeat(64);
    let sequence = 0;
    const add = (line: AuditEntry) => {
      const made = { ...line, sequence: ++sequence, previousHash };
      previousHash = hashOf(made);
      result.push({ ...made, hash: previousHash });
    };
    for (const line of structuredClone(lines)) {
      if (line.kind !== "entry") {
        result.push(line);
        continue;
      }
      const one = line as unknown as AuditEntry;
      if (insert && one.sequence === at) add(structuredClone(one));
      if (!insert && one.sequence === at) change(one);
      add(one);
    }
    return result;
  }

  test.each([1, 4, 6, 7])("entry %i changed with all hashes after it", async (sequence) => {
    const fault = await faultOf(
      forged(sequence, ({ record }) => {
        (record as unknown as Line).action = "user.forged";
      }),
    );
    expect(fault).toMatch(/is not what was signed/);
  });

  test.each([1, 4, 7])("an entry put in before %i, with all hashes after it", async (sequence) => {
    expect(await faultOf(forged(sequence, () => {}, true))).toMatch(/is not what was signed|stands after sequence/);
  });

  test("whatever follows it, where the end is cut off", async () => {
    for (let length = 0; length < lines.length; length++) {
      const rest = lines.slice(0, length);
      const isWhole = rest.at(-1)?.kind === "checkpoint";
      const fault = await faultOf(rest, { ...both(), expected: isWhole ? (lines.at(-1) as never) : undefined });
      expect([length, fault]).toEqual([length, expect.stringMatching(/^TamperedError/)]);
    }
  });

  test("the beginning cut off, unless it was not asked for", async () => {
    const tail = await exported("ours", 2);
    expect(await faultOf(tail)).toContain("the export begins after sequence 2, and should after 0");
    expect(await verifyExport(textsOf(tail), { ...both(), after: 2 })).toMatchObject({ first: 3, last: 7, entries: 5 });
    expect(await faultOf(await exported("ours", 7), { ...both(), after: 7 })).toBeUndefined();
    await expect(exported("ours", 8)).rejects.toThrow("the trail has 7 entries: nothing comes after 8");
  });

  test("all of it signed anew by a key that nobody knows", async () => {
    const stranger = newAuditKey();
    const signed = lines.map((line) =>
      line.kind === "checkpoint" ? { ...signHead(line as never, stranger, new Date()) } : line,
    );
    const head = { ...lines[0], keys: [{ id: stranger.id, publicKey: stranger.publicKey }] };
    expect(await faultOf([head, ...signed.slice(1)])).toMatch(/which is no key that is trusted/);
    expect(await faultOf([head, ...signed.slice(1)], { after: 0 })).toBeUndefined(); // which is why keys are to be given
  });

  test.each([
    ["no JSON", "{", /line 3 is no JSON object/],
    ["another kind of line", '{"kind":"note"}', /line 3, after sequence 1, is neither entry nor checkpoint/],
    [
      "text that JSON cannot mean",
      '{"kind":"entry","sequence":2,"x":"\\ud800"}',
      /line 3 cannot be what was written|sequence 2/,
    ],
    ["an empty line", "", /line 3 is no JSON object/],
  ])("%s", async (_, text, message) => {
    const texts = [...lines.slice(0, 2).map((line) => JSON.stringify(line)), text];
    const all = (async function* () {
      yield* texts;
    })();
    await expect(verifyExport(all, both())).rejects.toThrow(message);
  });
});

describe("what was signed at an earlier time", () => {
  test("holds for what has come since", async () => {
    expect(await faultOf(lines, { ...both(), expected: early })).toBeUndefined();
    expect(await faultOf(await exported("ours", 5), { ...both(), after: 5, expected: early })).toBeUndefined();
  });

  test("shows that the trail was rewritten, though all of it is hashed and signed anew", async () => {
    const other = { ...early, hash: "0".repeat(64) };
    const seen = signHead(other, oldKey, new Date());
    expect(await faultOf(lines, { ...both(), expected: seen })).toMatch(
      /sequence 5 is not what the expected checkpoint/,
    );
    const after = await exported("ours", 5);
    expect(await faultOf(after, { ...both(), after: 5, expected: seen })).toMatch(
      /sequence 5 is not what the expected/,
    );
  });

  test("shows that the trail was longer, though its end is signed", async () => {
    const seen = signHead({ ...early, sequence: 9 }, newKey, new Date());
    expect(await faultOf(lines, { ...both(), expected: seen })).toMatch(/sequence 8 is missing: .* saw 9 entries/);
  });

  test("says nothing of what begins behind it, and is not believed without its signature", async () => {
    const tail = await exported("ours", 6);
    expect(await faultOf(tail, { ...both(), after: 6, expected: early })).toMatch(/the expected checkpoint is of 5/);
    expect(await faultOf(lines, { ...both(), expected: { ...early, sequence: 4 } })).toMatch(
      /its signature is of another/,
    );
  });
});

test("an entry is hashed and a checkpoint signed in a form that stays (RFC 8785, RFC 8032, RFC 8037 appendix A)", () => {
  const record = { é: 1e21, id: "i", after: { b: [1.0, -0, "\u001f"], a: null } } as never;
  const previousHash = "0".repeat(64);
  const hash = hashOf({ kind: "entry", version: 1, tenantId: "t", sequence: 1, previousHash, record });
  expect(hash).toBe("cb654024bc2065b3659bacff4669abd5171038ab90b724f69ac1ad353d29b894");
  const pem = [
    "-----BEGIN PRIVATE KEY-----",
    "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g",
    "-----END PRIVATE KEY-----",
  ].join("\n");
  const privateKey = createPrivateKey(pem);
  const id = keyIdOf(createPublicKey(privateKey));
  const now = new Date("2026-03-01T09:30:00Z");
  const checkpoint = signHead({ tenantId: "t", sequence: 1, hash }, { id, privateKey }, now);
  expect(checkpoint.keyId).toBe("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  expect(checkpoint.signature).toBe(
    "pzwNG4k1DEtcTJAkVTGCedCEHuCqVmS7Mf5gM5V86Gl3IYqPS3875ipDNab6X2irc1Svw2NYH6foCA9C6yVSDA==",
  );
  expect(isSignedBy(checkpoint, createPublicKey(privateKey))).toBe(true);
});

describe("what the owner of the database does behind Roster's back", () => {
  /** Exports what there is after something was done to the tables, which is then undone. */
  async function faultAfter(statement: string): Promise<string | undefined> {
    const copy = new pg.Client(database.url);
    await copy.connect();
    const tables = ["changes", "audit_entries", "audit_checkpoints"];
    const tenant = [lines[0]?.tenantId];
    await copy.query("set roster.maintenance = 'on'");
    for (const table of tables) await copy.query(`create temp table kept_${table} as select * from ${table}`);
    try {
      await copy.query(statement, tenant);
      return await faultOf(await exported("ours"), { ...both(), expected: lines.at(-1) as never });
    } finally {
      await copy.query("set session_replication_role = replica");
      for (const table of tables.toReversed()) await copy.query(`delete from ${table}`);
      for (const table of tables) await copy.query(`insert into ${table} select * from kept_${table}`);
      await copy.end();
    }
  }

  const ENTRY = "(select %s from audit_entries where tenant_id = $1 and sequence = 3)";

  test.each([
    [
      "changes a change",
      `update changes set after = '{}' where tenant_id = $1 and id = ${of("change_id")}`,
      "sequence 3 was changed",
    ],
    [
      "deletes a change",
      `delete from changes where tenant_id = $1 and id = ${of("change_id")}`,
      "sequence 3 has lost its record",
    ],
    ["deletes an entry", "delete from audit_entries where tenant_id = $1 and sequence = 3", "sequence 3 is missing"],
    [
      "changes a hash",
      "update audit_entries set hash = sha256('') where tenant_id = $1 and sequence = 3",
      "sequence 3 was changed",
    ],
    ["cuts off the end", "delete from audit_entries where tenant_id = $1 and sequence > 5", "sequence 6 is missing"],
    [
      "changes a checkpoint",
      "update audit_checkpoints set created_at = now() where tenant_id = $1",
      "was changed: its signature",
    ],
    [
      "puts one change in another's place",
      `update changes c set after = o.after, resource_id = o.resource_id, resource_name = o.resource_name
       from audit_entries e join changes o on o.tenant_id = $1 and o.id = e.change_id
       where c.tenant_id = $1 and e.tenant_id = $1 and e.sequence = 2 and c.id = ${of("change_id")}`,
      "sequence 3 was changed",
    ],
  ])("who %s is found out", async (_, statement, fault) => {
    expect(await faultAfter(statement)).toContain(fault);
    expect(await faultOf(await exported("ours"))).toBeUndefined();
  });

  function of(column: string): string {
    return ENTRY.replace("%s", column);
  }
});

describe("on the command line", () => {
  const keyFile = join(directory, "keys.pem");

  async function roster(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
    const env = { PATH: process.env.PATH, ROSTER_URL: server.url, ROSTER_TOKEN: ADMIN_TOKEN };
    const program = [projectPath("dist", "cli", "main.js"), "audit", ...args];
    return promisify(execFile)(process.execPath, program, { env }).then(
      (outcome) => ({ status: 0, ...outcome }),
      ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
    );
  }

  const written = (name: string, all: readonly Line[]): string => {
    const file = join(directory, name);
    writeFileSync(file, all.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return file;
  };

  test("a trail is exported, and verified without a server", async () => {
    const file = join(directory, "ours.jsonl");
    const outcome = await roster("export", "--tenant", "ours", "--file", file);
    expect(outcome).toMatchObject({ status: 0, stdout: `wrote 7 entries to ${file}\n` });
    const texts = readFileSync(file, "utf8").trimEnd().split("\n");
    expect(texts.map((text) => JSON.parse(text)).slice(0, -1)).toEqual(lines.slice(0, -1));
    writeFileSync(keyFile, newKey.publicKey);
    const keys = ["--public-key", keyFile, "--public-key", oldKey.publicKey];
    const verified = await roster(
      "verify",
      file,
      ...keys,
      "--expect-checkpoint",
      written("early.json", [early as never]),
    );
    expect(verified).toMatchObject({ status: 0, stderr: "" });
    expect(verified.stdout).toBe(
      `whole: entries 1 to 7 of the tenant ${lines[0]?.tenantId}, signed at ${JSON.parse(texts.at(-1) ?? "").createdAt} by the key ${newKey.id}\n`,
    );
    const unsure = await roster("verify", file, "--expect-checkpoint", file, "--json");
    expect(JSON.parse(unsure.stdout)).toMatchObject({ entries: 7, isKeyTrusted: false });
    const rest = join(directory, "rest.jsonl");
    await roster("export", "--tenant", "ours", "--file", rest, "--after", "5", "--json");
    expect((await roster("verify", rest, "--after", "5")).stdout).toMatch(/^whole: entries 6 to 7 .*give --public-key/);
  });

  test.each<[name: string, args: () => string[], status: number, line: string]>([
    [
      "an entry that was changed",
      () => [written("edited.jsonl", lines.with(entry(2), { ...lines[entry(2)], hash: "0" }))],
      1,
      "error: TAMPERED sequence 2 was changed: its hash is another",
    ],
    ["a file that is none", () => [join(directory, "none.jsonl")], 2, "error: cannot read"],
    ["a key that is none", () => [written("x.jsonl", lines), "--public-key", "x"], 2, "error: --public-key must be"],
    [
      "a checkpoint that is none",
      () => [written("y.jsonl", lines), "--expect-checkpoint", written("z.json", [{}])],
      2,
      "does not end with a checkpoint",
    ],
    [
      "a number that is none",
      () => [written("y.jsonl", lines), "--after", "-1"],
      2,
      "It must be the number of an entry",
    ],
  ])("%s is one line on stderr, and a status", async (_, args, status, line) => {
    const outcome = await roster("verify", ...args());
    expect(outcome).toMatchObject({ status, stdout: "", stderr: expect.stringContaining(line) });
    expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a trail that cannot be exported leaves no file", async () => {
    const file = join(directory, "nothing.jsonl");
    const outcome = await roster("export", "--tenant", "ours", "--file", file, "--after", "8");
    expect(outcome).toMatchObject({ status: 2, stderr: "error: the trail has 7 entries: nothing comes after 8\n" });
    expect(readdirSync(directory).filter((name) => name.startsWith("nothing"))).toEqual([]);
  });
});
